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

test.each([
  [
    'YAML that cannot be parsed',
    (text: string) => text.replace('tags: [group]', 'tags: [group'),
    /^The YAML is not valid: [^/]*\.$/,
  ],
  [
    'a reference to a file that does not exist',
    (text: string) => text.replace('schemas/group/Group.yaml', 'schemas/group/Grupp.yaml'),
    /^The \$ref leads to .*spec\/schemas\/group\/Grupp\.yaml, which does not exist\./,
  ],
  [
    'a reference to a part that a file does not have',
    (text: string) => text.replace('schemas/group/Group.yaml', 'schemas/group/Group.yaml#/nothing'),
    /^The \$ref cannot be resolved\./,
  ],
])('%s is all that is reported, and not what rules make of the gap', async (_name, edit, message) => {
  const sandbox = Sandbox.create();
  sandbox.edit('spec/paths/group/createGroup.yaml', edit);
  const problems = await startReader().lint(join(sandbox.root, 'spec'));
  expect(problems).toMatchObject([
    { file: expect.stringMatching(/createGroup\.yaml$/), message: expect.stringMatching(message) },
  ]);
});
