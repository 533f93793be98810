import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../../spec/bundle/openapi.ts';
import { closedInResponses } from '../spec/closed-responses.ts';
import { specDiff } from '../spec/diff.ts';
import { capture } from './support/capture.ts';
import { Sandbox } from './support/sandbox.ts';

const createGroup = 'spec/paths/group/createGroup.yaml';

function git(sandbox: Sandbox, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  return spawnSync('git', [...identity, ...args], { cwd: sandbox.root, encoding: 'utf8' }).stdout;
}

/** A sandbox whose description is committed once. */
function repository(): Sandbox {
  const sandbox = Sandbox.create();
  git(sandbox, 'init', '--quiet', '--initial-branch=main');
  git(sandbox, 'add', 'spec');
  git(sandbox, 'commit', '--quiet', '--message=Describe');
  return sandbox;
}

async function diff(sandbox: Sandbox, ...args: string[]) {
  const { stdout, ...result } = await capture((output) => specDiff(args, sandbox.root, output));
  return { ...result, lines: stdout.trim().split('\n') };
}

test('says that nothing changed, and touches neither work tree nor index', async () => {
  const sandbox = repository();
  sandbox.write('spec/errors.yaml', `${sandbox.read('spec/errors.yaml')}# staged\n`);
  git(sandbox, 'add', 'spec/errors.yaml');
  sandbox.write('spec/notes.txt', 'not tracked');
  const before = git(sandbox, 'status', '--porcelain=v2', '--branch');
  const { status, lines, stderr } = await diff(sandbox, 'HEAD');
  expect({ status, stderr, last: lines.at(-1) }).toEqual({ status: 0, stderr: '', last: 'bump: none' });
  expect(git(sandbox, 'status', '--porcelain=v2', '--branch')).toBe(before);
  expect(git(sandbox, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
});

test('each change is a line with its bump, the gravest first, and the last line is the bump of all', async () => {
  const sandbox = repository();
  sandbox.edit(createGroup, (text) =>
    text
      .replace('summary: Create a group', 'summary: Found a group')
      .replace('required: [name]', 'required: [name, description]')
      .replace('          avatar:', '          motto:\n            type: string\n          avatar:')
      .replace('x-token: any', 'x-token: admin'),
  );
  const { status, lines } = await diff(sandbox, 'main');
  expect(status).toBe(0);
  expect(lines).toContainEqual(expect.stringMatching(/^major {2}createGroup: body.* became required: `description`/));
  expect(lines).toContain('major  createGroup: x-token changed from any to admin');
  expect(lines).toContain('minor  createGroup: body motto added');
  expect(lines).toContainEqual(expect.stringMatching(/^patch {2}createGroup: summary .*"Found a group"/));
  expect(lines.at(-1)).toBe('bump: major (2 major, 1 minor, 1 patch)');
  const impacts = lines.filter((line) => / {2}createGroup: /.test(line)).map((line) => line.split(' ')[0]);
  expect(impacts).toEqual(['major', 'major', 'minor', 'patch']);
});

test('a new operation and a new error code demand a minor version', async () => {
  const sandbox = repository();
  const added = sandbox.read('spec/paths/friend/listFriends.yaml').replaceAll('listFriends', 'listContacts');
  sandbox.write('spec/paths/friend/listContacts.yaml', added);
  sandbox.edit('spec/openapi.yaml', (text) =>
    text.replace(/^paths:\n/m, 'paths:\n  /user/contacts: { get: { $ref: paths/friend/listContacts.yaml } }\n'),
  );
  sandbox.edit('spec/errors.yaml', (text) => {
    const [first = ''] = text.match(/^ {2}- code: 10000\n[\s\S]*?(?=^ {2}- code)/m) ?? [];
    const copy = first
      .replace('10000', '19999')
      .replace('UserNotFound', 'UserAsleep')
      .replace('scope: token', 'scope: all');
    return text.replace(/^errors:\n/m, `errors:\n${copy}`);
  });
  const { lines } = await diff(sandbox, 'HEAD');
  expect(lines).toContain('minor  listContacts: a new operation');
  expect(lines).toContain('minor  ErrorCode.UserAsleep: a new code, 19999');
  expect(lines.filter((line) => line.includes('failure'))).toEqual([]);
  expect(lines.at(-1)).toMatch(/^bump: minor \(0 major, /);
});

test('what only the generated packages show counts: names, pages, and who returns an error', async () => {
  const sandbox = repository();
  sandbox.edit('spec/schemas/group/GroupType.yaml', (text) => text.replace('title: Private', 'title: Closed'));
  sandbox.edit('spec/paths/group/listGroupMembers.yaml', (text) => text.replace(/^x-pagination:.*\n/m, ''));
  sandbox.edit('spec/errors.yaml', (text) => text.replace('name: UserNotFound', 'name: NoSuchUser'));
  sandbox.move('spec/schemas/group/Group.yaml', 'spec/schemas/group/Circle.yaml');
  for (const path of readdirSync(join(sandbox.root, 'spec'), { recursive: true, encoding: 'utf8' })) {
    if (!/^(paths|schemas).*\.yaml$/.test(path)) continue;
    sandbox.edit(`spec/${path}`, (text) => text.replace(/(\$ref: (?:\S*\/)?)Group\.yaml/g, '$1Circle.yaml'));
  }
  sandbox.edit(createGroup, (text) => text.replace('x-errors: [', 'x-errors: [GroupNotFound, '));
  sandbox.edit('spec/errors.yaml', (text) =>
    text.replace(/(name: InvalidAccessToken\n {4}scope: )token/, '$1operation'),
  );
  const { lines } = await diff(sandbox, 'HEAD');
  expect(lines).toContain('major  GroupType.Private: the constant is gone');
  expect(lines).toContain('major  Group: the type is gone');
  expect(lines).toContain('minor  Circle: a new type');
  expect(lines).toContain('major  listGroupMembers: can no longer be iterated');
  expect(lines).toContain('major  ErrorCode.UserNotFound: the code 10000 is called NoSuchUser');
  expect(lines).toContain('minor  ErrorCode.GroupNotFound: now also returned by createGroup');
  expect(lines).toContainEqual(
    expect.stringMatching(/^minor {2}ErrorCode.InvalidAccessToken: no longer returned by \d+ operations$/),
  );
});

test('a change of the Chinese, of an example or of an explanation is a patch', async () => {
  const sandbox = repository();
  sandbox.edit(createGroup, (text) => text.replace('  summary: 创建群组', '  summary: 新建群组'));
  sandbox.edit('spec/examples/createGroup.ok.json', (text) => text.replaceAll('g001', 'g007'));
  sandbox.edit('spec/errors.yaml', (text) => text.replace('meaning: 找不到该用户。', 'meaning: 没有这个用户。'));
  const { lines } = await diff(sandbox, 'HEAD');
  expect(lines.slice(2)).toEqual([
    'patch  createGroup: examples changed',
    'patch  createGroup: the Chinese text changed',
    'patch  ErrorCode.UserNotFound: its explanation changed',
    '',
    'bump: patch (0 major, 0 minor, 3 patch)',
  ]);
});

test('the command needs a ref', () => {
  const repository = join(import.meta.dirname, '../..');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/spec-diff.ts'], {
    cwd: repository,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('npm run spec:diff -- <git ref>') });
});

test('a ref that does not exist is reported in words', async () => {
  const sandbox = repository();
  for (const [args, expected] of [
    [['no-such-branch'], /^no-such-branch is no commit of this repository\./],
    [['--output=x'], /^--output=x is no commit of this repository\./],
  ] as const) {
    const { status, stderr } = await diff(sandbox, ...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/\n\s+at /);
  }
});

test('a commit without a description, and one that cannot be read, are reported in words', async () => {
  const sandbox = repository();
  git(sandbox, 'tag', 'described');
  rmSync(join(sandbox.root, 'spec/errors.yaml'));
  git(sandbox, 'commit', '--quiet', '--all', '--message=Break');
  git(sandbox, 'rm', '--quiet', '-r', '--cached', 'spec');
  git(sandbox, 'commit', '--quiet', '--allow-empty', '--message=Empty');
  git(sandbox, 'checkout', 'described', '--', 'spec');
  expect(await diff(sandbox, 'HEAD')).toMatchObject({ status: 1, stderr: expect.stringMatching(/no folder spec\//) });
  const broken = await diff(sandbox, 'HEAD~1');
  expect(broken.status).toBe(1);
  expect(broken.stderr).toMatch(/^Today's code cannot read the description of HEAD~1 .*'spec\/errors\.yaml'\n$/);
});

test('a new value breaks callers only where a response allows no other', () => {
  const response = {
    type: 'object',
    properties: {
      kind: { $ref: '#/components/schemas/Kind' },
      state: { anyOf: [{ $ref: '#/components/schemas/State' }, { type: 'integer' }] },
      list: { type: 'array', items: { type: 'string', enum: ['a'] } },
    },
  };
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: {},
    paths: {},
    components: {
      schemas: { Response: response, Kind: { enum: [1] }, State: { enum: [1] }, Sent: { enum: [1] } },
    },
  };
  const operation = {
    operationId: 'getResponse',
    summary: '',
    description: '',
    tags: ['x'] as [string],
    'x-source': [],
    'x-token': 'any' as const,
    requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Sent' } } } },
    responses: {
      '200': {
        description: '',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Response' } } },
      },
    },
  };
  document.paths['/x'] = { post: operation };
  expect([...closedInResponses(document)]).toEqual([
    '#/components/schemas/Kind',
    '#/components/schemas/Response/properties/list/items',
  ]);
});
