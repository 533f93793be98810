import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConfig, lint } from '@redocly/openapi-core';
import { plugin } from '../../rules/plugin.ts';

const FIXTURE = fileURLToPath(new URL('../fixtures/description', import.meta.url));

/** One change of the fixture: `from` must be there; without `from` the file becomes `to`. `to: null` deletes it. */
export interface Edit {
  file: string;
  from?: string;
  to: string | null;
}

export interface Found {
  /** File and JSON pointer, as in `paths/group/createGroup.yaml#/operationId`. */
  at: string;
  message: string;
}

/** Copies the fixture, makes the edits and hands the folder over; removes it afterwards. */
export async function withFixture<Result>(
  edits: readonly Edit[],
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-rules-'));
  try {
    cpSync(FIXTURE, folder, { recursive: true });
    for (const { file, from, to } of edits) {
      const path = join(folder, file);
      if (to === null) {
        rmSync(path);
        continue;
      }
      mkdirSync(dirname(path), { recursive: true });
      const before = from === undefined ? '' : readFileSync(path, 'utf8');
      if (from !== undefined && !before.includes(from)) throw new Error(`The fixture ${file} has no ${from}`);
      // A function, because `$ref` in a replacement text would mean something.
      writeFileSync(path, from === undefined ? to : before.replace(from, () => to));
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What one house rule, or all of them, find in the fixture after some edits. */
export async function lintFixture(edits: readonly Edit[], rule?: string): Promise<Found[]> {
  const only =
    rule === undefined ? { extends: ['lanying/sources'] } : { rules: { [`lanying/${rule}`]: 'error' as const } };
  const config = await createConfig({ plugins: [plugin], ...only });
  return withFixture(edits, async (folder) => {
    const problems = await lint({ ref: join(folder, 'openapi.yaml'), config });
    return problems.map(({ message, location: [location] }) => {
      const pointer = location?.pointer === '#/' ? '' : (location?.pointer ?? '');
      return { at: `${relative(folder, location?.source.absoluteRef ?? '')}${pointer}`, message };
    });
  });
}
