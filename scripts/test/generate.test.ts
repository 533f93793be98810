import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Sandbox } from './support/sandbox.ts';

const createGroup = 'spec/paths/group/createGroup.yaml';

test('generating twice gives the same bytes, and the second run writes nothing', () => {
  const sandbox = new Sandbox();
  expect(sandbox.generate()).toMatchObject({ status: 0, stderr: '' });
  const first = sandbox.output();
  expect(first.size).toBeGreaterThan(10);
  expect(sandbox.generate().stdout).toContain('nothing to change');
  expect(sandbox.output()).toEqual(first);
});

test('--check names changed, missing and left-over files, writes none of them, and prints the cure', () => {
  const sandbox = new Sandbox();
  sandbox.generate();
  const enums = 'packages/types/src/generated/enums.ts';
  sandbox.edit(enums, (text) => `${text}// by hand\n`);
  rmSync(join(sandbox.root, 'packages/mock/src/generated/errors.ts'));
  sandbox.write('packages/client/src/generated/old.ts', '');
  const before = sandbox.output();
  const { status, stderr } = sandbox.generate('--check');
  expect(status).toBe(1);
  expect(stderr).toContain(`changed: ${enums}`);
  expect(stderr).toContain('missing: packages/mock/src/generated/errors.ts');
  expect(stderr).toContain('left over: packages/client/src/generated/old.ts');
  expect(stderr).toContain('npm run generate');
  expect(sandbox.output()).toEqual(before);
  expect(sandbox.generate().status).toBe(0);
  expect(sandbox.generate('--check').status).toBe(0);
  expect(sandbox.output().has('packages/client/src/generated/old.ts')).toBe(false);
});

test('--check names generated files that are not committed', () => {
  const sandbox = new Sandbox();
  sandbox.generate();
  expect(sandbox.generate('--check').status).toBe(0);
  spawnSync('git', ['init', '--quiet'], { cwd: sandbox.root });
  const { status, stderr } = sandbox.generate('--check');
  expect(status).toBe(1);
  expect(stderr).toContain('untracked: packages/types/src/generated/enums.ts');
});

test.each([
  [
    'a YAML error',
    createGroup,
    (text: string) => text.replace('operationId: createGroup', 'operationId: "createGroup'),
    /createGroup\.yaml:\d+ /,
  ],
  ['a YAML error at the root', 'spec/openapi.yaml', (text: string) => `${text}foo: [`, /^spec\/openapi\.yaml:\d\d+ \w/],
  ['a root that describes nothing', 'spec/openapi.yaml', () => 'paths: {}\n', /^spec\/openapi\.yaml:1 Unsupported/],
  [
    'a YAML error of the error catalogue',
    'spec/errors.yaml',
    (text: string) => text.replace('errors:', 'errors: ['),
    /spec\/errors\.yaml:\d+ /,
  ],
  [
    'a JSON error of an example',
    'spec/examples/createGroup.ok.json',
    (text: string) => text.replace('{', '{{'),
    /createGroup\.ok\.json:\d+ /,
  ],
  [
    'a reference to nothing',
    createGroup,
    (text: string) => text.replace(/Group\.yaml/, 'Grupp.yaml'),
    /createGroup\.yaml:\d+ .*Grupp/,
  ],
  [
    'a broken house rule',
    createGroup,
    (text: string) => text.replace('x-token: any', 'x-token: anyone'),
    /createGroup\.yaml:\d+ .*none, user, admin or any/,
  ],
])('%s is told with file and line, and nothing is written', (_name, path, change, expected) => {
  const sandbox = new Sandbox();
  sandbox.generate();
  const before = sandbox.output();
  sandbox.edit(path, change);
  const { status, stderr } = sandbox.generate();
  expect(status).toBe(1);
  expect(stderr).toMatch(expected);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(sandbox.output()).toEqual(before);
});

test('a rule that fails ends the run with its reason, and nothing is written', () => {
  const sandbox = new Sandbox();
  sandbox.edit('spec/rules/twin.ts', (text) =>
    text.replace('if (method === undefined) return;', "throw new Error('no twins today');"),
  );
  const { status, stderr } = sandbox.generate();
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'no twins today\n' });
  expect(sandbox.output().size).toBe(0);
});

test('a renamed operation leaves nothing of its old name', () => {
  const sandbox = new Sandbox();
  sandbox.generate();
  sandbox.editAll('spec', (text) => text.replaceAll('listFriends', 'listContacts'));
  for (const path of sandbox.files('spec').filter((file) => file.includes('listFriends'))) {
    sandbox.move(path, path.replace('listFriends', 'listContacts'));
  }
  expect(sandbox.generate()).toMatchObject({ status: 0, stderr: '' });
  const all = [...sandbox.output().values()].join('\n');
  expect(all).toContain('listContacts');
  expect(all).not.toMatch(/listFriends/i);
});

test('watching regenerates what an edit touches, in one line, and a broken edit keeps the last good output', async () => {
  const sandbox = new Sandbox();
  const { stdout, stderr } = sandbox.watch();
  if (stdout === null || stderr === null) throw new Error('the generator has no output');
  let said = '';
  for (const stream of [stdout, stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const hear = (expected: RegExp) => expect.poll(() => said, { timeout: 20_000, interval: 20 }).toMatch(expected);

  await hear(/Watching/);
  said = '';
  sandbox.edit(createGroup, (text) => text.replace('summary: Create a group', 'summary: Found a group'));
  await hear(/createGroup\.yaml: \d+ changed: .*\(\d\.\d\d s\)\n$/);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(sandbox.read('packages/client/src/generated/methods.ts')).toContain('Found a group.');

  const good = sandbox.output();
  said = '';
  sandbox.edit(createGroup, (text) => text.replace('x-token: any', 'x-token: ['));
  await hear(/createGroup\.yaml:\d+ [\s\S]*last good output/);
  expect(sandbox.output()).toEqual(good);

  said = '';
  sandbox.edit(createGroup, (text) => text.replace('x-token: [', 'x-token: any'));
  await hear(/nothing to change/);
});
