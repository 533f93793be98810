import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { help } from '../src/cli/options.ts';
import { createLanyingMock } from '../src/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  );
}

/** What an example is expected to print: the comments after `console.log`. */
function expectedOutput(code: string): string {
  return [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, output]) => `${output}\n`).join('');
}

describe('every example in TypeScript prints what its comments say', () => {
  test.each(blocks('ts'))('example %#', async (code) => {
    const args = ['--conditions=@lanying-im/source', '--input-type=module-typescript', '--eval', code];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(expectedOutput(code)).not.toBe('');
    expect([stdout, stderr]).toEqual([expectedOutput(code), '']);
  });
});

test('the seed of the example is one', () => {
  const [text = ''] = blocks('yaml');
  const app = createLanyingMock({ seed: parse(text) }).snapshot().apps[0];
  expect(app).toMatchObject({ app_id: 'my-app', users: { length: 3 }, groups: { length: 1 }, messages: { length: 2 } });
});

test('the table of options is that of --help', () => {
  const optionsOf = (text: string) => [...text.matchAll(/--[a-z-]+ [A-Z]+/g)].map(([option]) => option);
  expect(new Set(optionsOf(readme))).toEqual(new Set(optionsOf(help)));
});

test('every link leads to a file', () => {
  for (const [, path = ''] of readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
    expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  }
});
