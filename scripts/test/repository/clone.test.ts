import { expect, test } from 'vitest';
import { RepositoryCopy } from '../support/repository-copy.ts';

const script = (name: string, ...args: string[]): string[] => ['node', 'scripts/run.js', `scripts/${name}.ts`, ...args];

/** Commands that use git where it is. */
const checks = [script('generate', '--check'), ['biome', 'check', '--error-on-warnings']];
/** Tests that start programs, read files beside them or bundle sources: where a path could be misread. */
const pathTests = ['packages/mock/test/cli.test.ts', 'packages/client/test/size.test.ts'];

test.each([
  ['a clone', true, [script('generate'), ...checks, ['vitest', 'run', '--project', 'unit', ...pathTests]]],
  [
    'a source archive without .git',
    false,
    // Turbo gets the files of a task from git where it can, as in turbo.test.ts. Here it generates, too.
    [...checks, script('check-house'), ['turbo', 'run', 'build', '--filter=@lanying-im/types']],
  ],
])('%s in a folder with a space and Chinese characters passes what it runs', (_name, git, commands) => {
  const copy = new RepositoryCopy({ git, name: '路 径' });
  const failed = commands.flatMap(([command = '', ...args]) => {
    const { status, stdout, stderr } = copy.run(command, ...args);
    return status === 0 ? [] : [`${command} ${args.join(' ')}\n${stdout}${stderr}`];
  });
  expect(failed).toEqual([]);
});
