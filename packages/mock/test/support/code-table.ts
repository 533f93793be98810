import { readFileSync } from 'node:fs';

/** The text of BEHAVIOUR.md. */
export const behaviour = readFileSync(new URL('../../BEHAVIOUR.md', import.meta.url), 'utf8');

/** One row of the table of codes in BEHAVIOUR.md. */
interface CodeRow {
  /** An operation, or one of the two groups of operations. */
  readonly subject: string;
  readonly code: number;
  /** How to see the code. */
  readonly way: string;
}

/** Reads the table of codes; a row without a subject belongs to that of the row above. */
export function readCodeTable(): CodeRow[] {
  const rows: CodeRow[] = [];
  for (const [, first = '', code, way = ''] of behaviour.matchAll(/^\| ([^|]*)\| (\d{5}) \| (.*) \|$/gm)) {
    const subject = first.replaceAll('`', '').trim() || (rows.at(-1)?.subject ?? '');
    rows.push({ subject, code: Number(code), way });
  }
  return rows;
}
