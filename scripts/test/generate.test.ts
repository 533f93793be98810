import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../git.ts';
import { Sandbox } from './support/sandbox.ts';

const createGroup = 'spec/paths/group/createGroup.yaml';

test('generating twice writes the same bytes, and the second run writes nothing', () => {
  const sandbox = Sandbox.create();
  expect(sandbox.generate()).toMatchObject({ status: 0, stderr: '' });
  const first = sandbox.output();
  expect(first.size).toBeGreaterThan(10);
  expect(sandbox.generate().stdout).toContain('nothing to change');
  expect(sandbox.output()).toEqual(first);
});

test('--check names changed, missing and left-over files, writes none of them, and prints the remedy', () => {
  const sandbox = Sandbox.create();
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

test('an English text edited without its Chinese is generated with a warning, and --check fails until both fit', () => {
  const sandbox = Sandbox.create();
  const summary = (text: string) => text.replace(/^summary: .*$/m, 'summary: Create a chat group');
  sandbox.edit(createGroup, summary);
  for (let run = 0; run < 2; run++) {
    const { status, stderr } = sandbox.generate();
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining(`${createGroup}:2 The summary`) });
  }
  expect(sandbox.read('packages/client/src/generated/methods.ts')).toContain('Create a chat group');
  expect(sandbox.generate('--check')).toMatchObject({ status: 1, stderr: expect.stringContaining('Edit x-zh too') });
  sandbox.edit(createGroup, (text) => text.replace(/^ {2}summary: .*$/m, '  summary: 创建聊天群组'));
  expect(sandbox.generate()).toMatchObject({ status: 0, stderr: '' });
  expect(sandbox.generate('--check').status).toBe(0);
});

describe('where git', () => {
  function repository(): Sandbox {
    const sandbox = Sandbox.create();
    sandbox.generate();
    git(sandbox.root, ['init', '--quiet']);
    return sandbox;
  }

  test('does not know generated files, --check names them', () => {
    const { status, stderr } = repository().generate('--check');
    expect(status).toBe(1);
    expect(stderr).toContain('untracked: packages/types/src/generated/enums.ts');
  });

  test.each([
    ['distrusts the folder', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }, /dubious ownership/],
    ['is not installed', { PATH: '' }, /git cannot be run: .*ENOENT/],
  ])('%s, --check and spec:diff fail with its message', (_name, env, expected) => {
    const sandbox = repository();
    for (const [script, arg] of [
      ['scripts/generate.ts', '--check'],
      ['scripts/spec-diff.ts', 'HEAD'],
    ] as const) {
      const { status, stderr } = sandbox.run(script, [arg], env);
      expect({ script, status, stderr }).toEqual({ script, status: 1, stderr: expect.stringMatching(expected) });
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  test('has no repository, as in an unpacked archive, --check passes and spec:diff names the reason', () => {
    const sandbox = Sandbox.create();
    sandbox.generate();
    expect(sandbox.generate('--check').status).toBe(0);
    expect(sandbox.run('scripts/generate.ts', ['--check'], { PATH: '' }).status).toBe(0);
    const { status, stderr } = sandbox.run('scripts/spec-diff.ts', ['HEAD']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/is no git repository/) });
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
])('%s is reported with file and line, and nothing is written', (_name, path, change, expected) => {
  const sandbox = Sandbox.create();
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
  const sandbox = Sandbox.create();
  sandbox.edit('spec/rules/twin.ts', (text) =>
    text.replace('if (method === undefined) return;', "throw new Error('no twins today');"),
  );
  const { status, stderr } = sandbox.generate();
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'no twins today\n' });
  expect(sandbox.output().size).toBe(0);
});

test('a renamed operation leaves nothing of its old name', () => {
  const sandbox = Sandbox.create();
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
