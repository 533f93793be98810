import { expect, test } from 'vitest';
import { RepositoryCopy } from '../support/repository-copy.ts';

function run(copy: RepositoryCopy, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = copy.run(command, ...args);
  expect(status, `${command} ${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

/** The files that the guide shows: a line with the path, an empty line, and a code block. */
function guideFiles(guide: string): { file: string; content: string }[] {
  return [...guide.matchAll(/^`((?:spec|packages)\/[^`]+)`.*\n\n```\w+\n([\s\S]*?)```/gm)].map(
    ([, file = '', content = '']) => ({ file, content }),
  );
}

test('following the guide of spec/README.md adds an operation, and every check passes', () => {
  const copy = new RepositoryCopy();
  const guide = copy.read('spec/README.md');
  const [, command = ''] = /^npm run new:operation -- (.*)$/m.exec(guide) ?? [];
  const written = run(copy, 'node', 'scripts/new-operation.ts', ...command.split(' '));

  const open = copy.run('node', 'scripts/generate.ts');
  expect(open.status).toBe(1);
  expect(open.stderr.match(/^spec\/paths\/group\/checkGroupMember\.yaml:\d+ A question/gm)?.length).toBeGreaterThan(5);
  expect(guide).toContain(open.stderr.split('\n').find((line) => line.includes('A question')));

  for (const { file, content } of guideFiles(guide)) {
    if (file.endsWith('BEHAVIOUR.md')) {
      const rows = copy.read(file);
      copy.write(
        file,
        rows.replace(/^\| `checkGroupMember` \|.*\| \? \|\n/m, () => content),
      );
    } else {
      expect(written, `${file} is written by the command`).toContain(file);
      copy.write(file, content);
    }
  }
  run(copy, 'node', 'scripts/generate.ts');
  run(copy, 'biome', 'check', '--write', 'packages/mock', 'spec');
  run(copy, 'git', 'add', '--all');
  run(copy, 'node', 'scripts/generate.ts', '--check');
  run(
    copy,
    'node',
    'scripts/check-house.ts',
    'spec/paths/group/checkGroupMember.yaml',
    'packages/mock/src/operations/group/check-group-member.ts',
  );
  run(copy, 'tsc', '-p', 'tsconfig.check.json');
  const tests = [
    'packages/mock/test/error-codes.test.ts',
    'packages/mock/test/behaviour.test.ts',
    'spec/test/bundle.test.ts',
  ];
  const report = run(
    copy,
    'vitest',
    'run',
    '--project',
    'unit',
    ...tests,
    '--testNamePattern=is_member|says of each|bundle',
  );
  expect(report).toMatch(/\d+ passed/);
  expect(copy.read('packages/query/src/generated/group.ts')).toContain('checkGroupMemberOptions');
});

test('what does not fit into the description is rejected with the remedy, and nothing is written', () => {
  const copy = new RepositoryCopy();
  const rejected: readonly (readonly [args: string, expected: RegExp])[] = [
    ['FETCH /group/x checkGroup', /FETCH is none of get, post/],
    ['GET /group/{x} checkGroup', /not a path of words/],
    ['GET /group/x testGroup', /none of the verbs of spec\/rules\/verbs\.ts/],
    ['GET /group/x createGroup', /createGroup exists already/],
    ['POST /group/create createTeam', /POST \/group\/create is described already/],
    ['GET /elsewhere/x getElsewhere', /Pass --tag with one of/],
    ['GET /group/x checkGroup --errors NoSuchError', /errors\.yaml has no error NoSuchError/],
    ['GET', /npm run new:operation -- METHOD \/path operationId/],
  ];
  const results = rejected.map(([args]) => {
    const { status, stderr } = copy.run('node', 'scripts/new-operation.ts', ...args.split(' '));
    return { args, status, stderr };
  });
  expect(results).toEqual(
    rejected.map(([args, expected]) => ({ args, status: 1, stderr: expect.stringMatching(expected) })),
  );
  for (const { stderr } of results) expect(stderr).not.toMatch(/\n\s+at /);
  expect(copy.run('git', 'diff', '--name-only').stdout).toBe('');
  expect(copy.run('git', 'ls-files', '--others', '--exclude-standard').stdout).toBe('');
});
