import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { git } from '../git.ts';
import { specDiff } from '../spec/diff.ts';
import { capture } from './support/capture.ts';
import { Sandbox } from './support/sandbox.ts';

const createGroup = 'spec/paths/group/createGroup.yaml';
const leftOver = 'packages/client/src/generated/old.ts';

test('generating twice writes the same bytes, and the second run writes nothing', async () => {
  const sandbox = Sandbox.create();
  expect(await sandbox.generate()).toMatchObject({ status: 0, stderr: '' });
  const first = sandbox.output();
  expect(first.size).toBeGreaterThan(10);
  expect((await sandbox.generate()).stdout).toContain('nothing to change');
  expect(sandbox.output()).toEqual(first);
});

test('--check names changed, missing and left-over files, writes none of them, and prints the remedy', async () => {
  const sandbox = Sandbox.create();
  await sandbox.generate();
  const enums = 'packages/types/src/generated/enums.ts';
  sandbox.edit(enums, (text) => `${text}// by hand\n`);
  rmSync(join(sandbox.root, 'packages/mock/src/generated/errors.ts'));
  sandbox.write(leftOver, '');
  const before = sandbox.output();
  const { status, stderr } = await sandbox.generate('check');
  expect(status).toBe(1);
  expect(stderr).toContain(`changed: ${enums}`);
  expect(stderr).toContain('missing: packages/mock/src/generated/errors.ts');
  expect(stderr).toContain(`left over: ${leftOver}`);
  expect(stderr).toContain('npm run generate');
  expect(sandbox.output()).toEqual(before);
  expect((await sandbox.generate()).status).toBe(0);
  expect((await sandbox.generate('check')).status).toBe(0);
  expect(sandbox.output().has(leftOver)).toBe(false);
});

test('an English text edited without its Chinese is generated with a warning, and --check fails until both fit', async () => {
  const sandbox = Sandbox.create();
  const summary = (text: string) => text.replace(/^summary: .*$/m, 'summary: Create a chat group');
  sandbox.edit(createGroup, summary);
  for (let run = 0; run < 2; run++) {
    const { status, stderr } = await sandbox.generate();
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining(`${createGroup}:2 The summary`) });
  }
  expect(sandbox.read('packages/client/src/generated/methods.ts')).toContain('Create a chat group');
  expect(await sandbox.generate('check')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Edit x-zh too'),
  });
  sandbox.edit(createGroup, (text) => text.replace(/^ {2}summary: .*$/m, '  summary: 创建聊天群组'));
  expect(await sandbox.generate()).toMatchObject({ status: 0, stderr: '' });
  expect((await sandbox.generate('check')).status).toBe(0);
});

test('the command generates, checks, and names without a stack what stops it', () => {
  const sandbox = Sandbox.createWithCode();
  onTestFinished(() => sandbox.remove());
  const command = (...args: string[]) => sandbox.run('scripts/generate.ts', ...args);
  expect(command()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^generate: \d+ changed: /), stderr: '' });
  expect(command('--check')).toMatchObject({ status: 0, stdout: expect.stringContaining('up to date'), stderr: '' });
  expect(command('--chek')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Unknown option '--chek'.*\n$/),
  });

  const before = sandbox.output();
  sandbox.edit(createGroup, (text) => text.replace('x-token: any', 'x-token: anyone'));
  const place = /^spec\/paths\/group\/createGroup\.yaml:\d+ x-token .*\n$/;
  expect(command()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(place) });
  sandbox.edit('spec/rules/twin.ts', (text) =>
    text.replace('if (method === undefined) return;', "throw new Error('no twins today');"),
  );
  expect(command()).toMatchObject({ status: 1, stdout: '', stderr: 'no twins today\n' });
  expect(sandbox.output()).toEqual(before);
});

test('files of editors are ignored, and unknown files are named in a warning', async () => {
  const sandbox = Sandbox.create();
  for (const name of ['.createGroup.yaml.swp', 'createGroup.yaml~', 'notes.txt']) {
    sandbox.write(`spec/paths/group/${name}`, 'operationId: [');
  }
  const warning = /^Warning: paths\/group\/notes\.txt is .*\n$/;
  expect(await sandbox.generate()).toMatchObject({ status: 0, stderr: expect.stringMatching(warning) });
});

describe('where git', () => {
  function repository(): Sandbox {
    const sandbox = Sandbox.create();
    git(sandbox.root, ['init', '--quiet']);
    return sandbox;
  }

  function setEnvironment(variables: Readonly<Record<string, string>>): void {
    onTestFinished(() => void vi.unstubAllEnvs());
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  }

  const diff = ({ root }: Sandbox) => capture((output) => specDiff(['HEAD'], root, output));

  test('does not know generated files, --check names them', async () => {
    const sandbox = repository();
    await sandbox.generate();
    const { status, stderr } = await sandbox.generate('check');
    expect(status).toBe(1);
    expect(stderr).toContain('untracked: packages/types/src/generated/enums.ts');
  });

  test.each([
    ['distrusts the folder', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }, /dubious ownership/],
    ['is not installed', { PATH: '' }, /git cannot be run: .*ENOENT/],
  ])('%s, --check and spec:diff fail with its message', async (_name, variables, expected) => {
    const sandbox = repository();
    setEnvironment(variables);
    const failed = { status: 1, stderr: expect.stringMatching(expected) };
    expect(await sandbox.generate('check')).toMatchObject(failed);
    expect(await diff(sandbox)).toMatchObject(failed);
  });

  test('has no repository, as in an unpacked archive, --check passes and spec:diff names the reason', async () => {
    const sandbox = Sandbox.create();
    await sandbox.generate();
    expect((await sandbox.generate('check')).status).toBe(0);
    expect(await diff(sandbox)).toMatchObject({ status: 1, stderr: expect.stringMatching(/is no git repository/) });
    setEnvironment({ PATH: '' });
    expect((await sandbox.generate('check')).status).toBe(0);
  });
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
])('%s is reported with file and line, and nothing is written', async (_name, path, change, expected) => {
  const sandbox = Sandbox.create();
  sandbox.write(leftOver, 'A run that succeeds removes this file.');
  const before = sandbox.output();
  sandbox.edit(path, change);
  const { status, stderr } = await sandbox.generate();
  expect(status).toBe(1);
  expect(stderr).toMatch(expected);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(sandbox.output()).toEqual(before);
});

test('a renamed operation leaves nothing of its old name', async () => {
  const sandbox = Sandbox.create();
  await sandbox.generate();
  sandbox.editAll('spec', (text) => text.replaceAll('listFriends', 'listContacts'));
  for (const path of sandbox.files('spec').filter((file) => file.includes('listFriends'))) {
    sandbox.move(path, path.replace('listFriends', 'listContacts'));
  }
  expect(await sandbox.generate()).toMatchObject({ status: 0, stderr: '' });
  const all = [...sandbox.output().values()].join('\n');
  expect(all).toContain('listContacts');
  expect(all).not.toMatch(/listFriends/i);
});
