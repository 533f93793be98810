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
      copy.edit(file, /^\| `checkGroupMember` \|.*\| \? \|\n(\| +\|.*\| \? \|\n)*/m, content);
    } else if (file.endsWith('queries.ts')) {
      copy.edit(file, /^ *\/\/ With which inputs.*\n.*checkGroupMember.*\n/m, content);
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
    'packages/query/test/sweep.test.ts',
  ];
  const report = run(
    copy,
    'vitest',
    'run',
    '--project',
    'unit',
    ...tests,
    '--testNamePattern=is_member|says of each|bundle|covers every',
  );
  expect(report).toMatch(/\d+ passed/);
  expect(copy.read('packages/query/src/generated/group.ts')).toContain('checkGroupMemberOptions');
  const compare = `
    import { runConformance } from '@lanying-im/conformance';
    import { createLanyingMock } from '@lanying-im/mock';
    import { startServer } from '@lanying-im/mock/node';
    const mock = createLanyingMock();
    const server = await startServer(mock, { port: 0 });
    const target = { endpoint: server.url, appId: mock.appId, token: mock.adminToken, requestsPerSecond: 100_000 };
    const { operations } = await runConformance({ ...target, only: ['checkGroupMember'] });
    console.log(operations.map(({ operationId, verdict }) => operationId + ': ' + verdict).join());
    await server.close();
  `;
  const flags = ['--conditions=@lanying-im/source', '--input-type=module-typescript', '--eval'];
  expect(run(copy, 'node', ...flags, compare)).toBe('checkGroupMember: same\n');
});
