import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Linter, startLinter } from '../generate/lint-thread.ts';
import { Sandbox } from './support/sandbox.ts';

function start(): Linter {
  const linter = startLinter();
  onTestFinished(async () => void (await linter.stop()));
  return linter;
}

test('a day of edits leaves nothing behind: no listener stays after an answer', async () => {
  const warnings: Error[] = [];
  const remember = (warning: Error) => warnings.push(warning);
  process.on('warning', remember);
  onTestFinished(() => void process.off('warning', remember));
  const sandbox = new Sandbox();
  sandbox.write('spec/openapi.yaml', 'openapi: [');
  const linter = start();
  for (let edit = 0; edit < 15; edit++) expect(await linter.lint(join(sandbox.root, 'spec'))).toHaveLength(1);
  await new Promise(setImmediate);
  expect(warnings.map(({ name }) => name)).not.toContain('MaxListenersExceededWarning');
});

test('what stops it is told, and the thread goes on', async () => {
  const sandbox = new Sandbox();
  const linter = start();
  const [problem] = await linter.lint(join(sandbox.root, 'nowhere'));
  expect(problem?.message).toContain('nowhere');
  expect(await linter.lint(join(sandbox.root, 'spec'))).toEqual([]);
});
