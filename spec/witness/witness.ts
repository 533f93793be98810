import { readFileSync } from 'node:fs';

const readFacts = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'));

/** What the vendor's documents say about the wire. */
export const documented: readonly string[] = readFacts('documented.txt');

/** Every fact that is kept apart from the description: what the documents say, and what the project decided. */
export const witness: readonly string[] = [...documented, ...readFacts('decided.txt')];
