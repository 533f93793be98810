import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { openInEditor } from './support/editor.ts';
import { startService } from './support/service.ts';

const root = join(import.meta.dirname, '../../..');

/** The TypeScript examples of a README. */
function examplesOf(readme: string): string[] {
  return [...readFileSync(join(root, readme), 'utf8').matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map(
    ([, code = '']) => code,
  );
}

/** Runs an example as a program of its own, with the mock's usual address replaced by that of a fresh one. */
async function run(code: string): Promise<string> {
  const { url, mock } = await startService();
  const file = join(import.meta.dirname, `example-${crypto.randomUUID()}.ts`);
  onTestFinished(() => rmSync(file));
  writeFileSync(file, code.replaceAll('http://127.0.0.1:4010', url.replace(/\/$/, '')));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--conditions=@lanying-im/source', file], {
    env: { ...process.env, LANYING_TOKEN: mock.adminToken },
  });
  expect(stderr).toBe('');
  return stdout;
}

test.each(['README.md', 'packages/types/README.md'])('every example of %s has no type error', (readme) => {
  const examples = examplesOf(readme);
  expect(examples.length).toBeGreaterThan(0);
  for (const code of examples) expect(openInEditor(code).errors()).toEqual([]);
});

test('the example of the first page runs and lists the members of the group it made', async () => {
  const [example = ''] = examplesOf('README.md');
  expect((await run(example)).trim().split('\n')).toEqual(['2199040544848', '2199040544992']);
});

test('the example of the types runs', async () => {
  const [example = ''] = examplesOf('packages/types/README.md');
  expect(await run(example)).toContain("name: 'g001'");
});
