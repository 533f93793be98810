import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConfig, lint } from '@redocly/openapi-core';
import { afterAll } from 'vitest';
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

/** The copy of the fixture that the tests of a file share; each test restores what it edited. */
let shared: string | undefined;

afterAll(() => {
  if (shared !== undefined) rmSync(shared, { recursive: true });
});

function copyFixture(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-rules-'));
  cpSync(FIXTURE, folder, { recursive: true });
  return folder;
}

/** Writes a file, or deletes it where there is no content. */
function put(path: string, content: string | null): void {
  if (content === null) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function contentAfter({ file, from, to }: Edit, before: string | null): string | null {
  if (from === undefined || to === null) return to;
  if (!before?.includes(from)) throw new Error(`The fixture ${file} has no ${from}`);
  return before.replace(from, () => to); // A function, because `$ref` in a replacement text would mean something.
}

/** Makes the edits in a copy of the fixture and hands its folder over; undoes them afterwards. */
export async function withFixture<Result>(
  edits: readonly Edit[],
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  shared ??= copyFixture();
  const folder = shared;
  const undo: (() => void)[] = [];
  try {
    for (const edit of edits) {
      const path = join(folder, edit.file);
      const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
      put(path, contentAfter(edit, before));
      undo.unshift(() => {
        if (before !== null || existsSync(path)) put(path, before);
      });
    }
    return await use(folder);
  } finally {
    for (const step of undo) step();
  }
}

/** What Redocly reads of the plugin, by rule; `undefined` for all rules. */
const configs = new Map<string | undefined, ReturnType<typeof createConfig>>();

function configOf(rule: string | undefined): ReturnType<typeof createConfig> {
  const only =
    rule === undefined ? { extends: ['lanying/sources'] } : { rules: { [`lanying/${rule}`]: 'error' as const } };
  const config = configs.get(rule) ?? createConfig({ plugins: [plugin], ...only });
  configs.set(rule, config);
  return config;
}

/** What one house rule, or all of them, find in the fixture after some edits. */
export async function lintFixture(edits: readonly Edit[], rule?: string): Promise<Found[]> {
  const config = await configOf(rule);
  return withFixture(edits, async (folder) => {
    const problems = await lint({ ref: join(folder, 'openapi.yaml'), config });
    return problems.map(({ message, location: [location] }) => {
      const pointer = location?.pointer === '#/' ? '' : (location?.pointer ?? '');
      return { at: `${relative(folder, location?.source.absoluteRef ?? '')}${pointer}`, message };
    });
  });
}
