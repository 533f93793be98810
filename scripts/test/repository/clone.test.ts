import { expect, test } from 'vitest';
import { RepositoryCopy } from '../support/repository-copy.ts';

/** Tests that start programs, read files beside them or bundle sources: where a path could be misread. */
const pathTests = ['packages/mock/test/cli.test.ts', 'packages/client/test/size.test.ts'];

test.each([
  ['a clone', true],
  ['a source archive without .git', false],
])('%s in a folder with a space and Chinese characters generates, lints, builds and tests', (_name, git) => {
  const copy = new RepositoryCopy({ git, name: '路 径' });
  const failed = [
    ['node', 'scripts/run.js', 'scripts/generate.ts'],
    ['node', 'scripts/run.js', 'scripts/generate.ts', '--check'],
    ['node', 'scripts/run.js', 'scripts/check-house.ts'],
    ['biome', 'check', '--error-on-warnings'],
    ['turbo', 'run', 'build', '--filter=@lanying-im/types'],
    ['vitest', 'run', '--project', 'unit', ...pathTests],
  ].flatMap(([command = '', ...args]) => {
    const { status, stdout, stderr } = copy.run(command, ...args);
    return status === 0 ? [] : [`${command} ${args.join(' ')}\n${stdout}${stderr}`];
  });
  expect(failed).toEqual([]);
});
