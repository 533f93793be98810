import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConfig, lint } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { plugin } from '../rules/plugin.ts';

const spec = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(spec, 'README.md'), 'utf8');

/** The code blocks that the walk-through gives a file name: `spec/…`, a blank line, the block. */
const blocks = [...readme.matchAll(/^`spec\/([^`]+)`.*\n\n```\w+\n([\s\S]*?)```/gm)].map(
  ([, file = '', text = '']) => ({
    file,
    text,
  }),
);

it('adds an operation to the real description by following the walk-through, and breaks no rule', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-readme-'));
  try {
    for (const part of ['openapi.yaml', 'errors.yaml', 'paths', 'schemas', 'parameters', 'webhooks', 'examples']) {
      cpSync(join(spec, part), join(folder, part), { recursive: true });
    }
    const table = join(folder, 'openapi.yaml');
    for (const { file, text } of blocks) {
      if (file === 'openapi.yaml') {
        writeFileSync(
          table,
          readFileSync(table, 'utf8').replace(/^paths:\n/m, (paths) => `${paths}${text}`),
        );
      } else {
        writeFileSync(join(folder, file), text);
      }
    }
    const config = await createConfig({
      plugins: [plugin],
      extends: ['lanying/sources'],
      rules: { struct: 'error', 'no-unresolved-refs': 'error' },
    });
    const problems = await lint({ ref: table, config });
    expect(problems.map(({ message }) => message)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(blocks.map(({ file }) => file)).toEqual([
    'openapi.yaml',
    'paths/group/checkGroupMember.yaml',
    'examples/checkGroupMember.ok.json',
    'examples/checkGroupMember.groupNotFound.json',
  ]);
});
