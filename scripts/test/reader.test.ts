import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startReader } from '../generate/reader.ts';
import { Sandbox } from './support/sandbox.ts';

test('a day of edits leaves nothing behind: no listener stays after a result', async () => {
  const warnings: Error[] = [];
  const remember = (warning: Error) => warnings.push(warning);
  process.on('warning', remember);
  onTestFinished(() => void process.off('warning', remember));
  const sandbox = Sandbox.create();
  sandbox.write('spec/openapi.yaml', 'openapi: [');
  const reader = startReader();
  for (let edit = 0; edit < 15; edit++) expect(await reader.lint(join(sandbox.root, 'spec'))).toHaveLength(1);
  await new Promise(setImmediate);
  expect(warnings.map(({ name }) => name)).not.toContain('MaxListenersExceededWarning');
});

test('what stops it is reported, and the thread goes on', async () => {
  const sandbox = Sandbox.create();
  const reader = startReader();
  const [problem] = await reader.lint(join(sandbox.root, 'nowhere'));
  expect(problem?.message).toContain('nowhere');
  expect(await reader.lint(join(sandbox.root, 'spec'))).toEqual([]);
});

test('it handles several requests at once, and sees edits of files that it has read', async () => {
  const sandbox = Sandbox.create();
  const reader = startReader();
  const folder = join(sandbox.root, 'spec');
  const summaryOf = async () => {
    const [joined, problems] = await Promise.all([reader.join(folder), reader.lint(folder)]);
    expect(problems).toEqual([]);
    return 'document' in joined ? joined.document.paths['/group/create']?.post?.summary : joined.problems;
  };
  const before = await summaryOf();
  expect(before).toEqual(expect.any(String));
  expect(await summaryOf()).toBe(before);
  sandbox.edit('spec/paths/group/createGroup.yaml', (text) =>
    text.replace(`${before}`, 'Found a group').replace('summary: 创建群组', 'summary: 建立群组'),
  );
  expect(await summaryOf()).toBe('Found a group');
});
