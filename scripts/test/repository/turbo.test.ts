import { expect, test } from 'vitest';
import { RepositoryCopy } from '../support/repository-copy.ts';

const tasks = [
  ...['check:code', 'check:house', 'check:unused', 'typecheck', 'lint', 'build'],
  ...['test', 'test:files', 'test:repository', 'test:dist'],
];

interface DryRun {
  tasks: { taskId: string; hash: string; command: string; inputs: Record<string, string> }[];
}

function dryRun(copy: RepositoryCopy): DryRun['tasks'] {
  const { status, stdout, stderr } = copy.run('turbo', 'run', ...tasks, '--dry=json');
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  const run: DryRun = JSON.parse(stdout);
  return run.tasks.filter(({ command }) => command !== '<NONEXISTENT>');
}

const hashes = (copy: RepositoryCopy) => new Map(dryRun(copy).map(({ taskId, hash }) => [taskId, hash]));
const name = (id: string) => id.replace('@lanying-im/', '').replace('//#', '');

const whole = ['check:code', 'check:house', 'check:unused', 'test:files'];

/** Tasks that must rerun after an edit, and tasks that must not. */
const edits: readonly { file: string; edit?: string; reruns: readonly string[]; cached: readonly string[] }[] = [
  {
    file: 'spec/paths/group/createGroup.yaml',
    reruns: [
      'generate',
      'typecheck',
      'spec#lint',
      'types#build',
      'client#build',
      'mock#build',
      'docs#build',
      'spec#test',
      'client#test',
      'contract#test',
      'scripts#test',
    ],
    cached: [],
  },
  { file: 'spec/errors.yaml', reruns: ['generate', 'types#build', 'docs#build', 'mock#test'], cached: [] },
  {
    file: 'spec/examples/createGroup.ok.json',
    edit: '\n',
    reruns: ['generate', 'mock#test', 'contract#test'],
    cached: [],
  },
  { file: 'spec/translations.txt', reruns: ['generate', 'spec#lint'], cached: [] },
  { file: 'spec/witness/documented.txt', reruns: ['contract#test', 'scripts#test'], cached: [] },
  { file: 'spec/rules/twin.ts', reruns: ['generate', 'spec#lint', 'spec#test', 'typecheck'], cached: [] },
  {
    file: 'spec/test/rules.test.ts',
    reruns: ['spec#test', 'typecheck'],
    cached: ['generate', 'client#build', 'client#test', 'contract#test'],
  },
  {
    file: 'spec/README.md',
    reruns: ['spec#test', 'check:house', 'test:files', 'test:repository'],
    cached: ['generate', 'typecheck', 'client#build'],
  },
  { file: 'scripts/generate/react.ts', reruns: ['generate', 'typecheck', 'scripts#test', 'react#build'], cached: [] },
  {
    file: 'scripts/test.ts',
    reruns: ['typecheck', 'scripts#test', ...whole],
    cached: ['generate', 'client#build', 'client#test'],
  },
  {
    file: 'packages/types/src/index.ts',
    reruns: [
      'types#build',
      'client#build',
      'react#build',
      'mock#build',
      'docs#build',
      'client#test',
      'react#test',
      'mock#test',
      'contract#test',
      'typecheck',
    ],
    cached: ['generate', 'spec#lint', 'spec#test'],
  },
  {
    file: 'packages/client/src/index.ts',
    reruns: [
      'client#build',
      'react#build',
      'docs#build',
      'client#test',
      'client#test:dist',
      'react#test',
      'contract#test',
      'contract#test:dist',
      'typecheck',
    ],
    cached: ['generate', 'types#build', 'mock#build', 'mock#test', 'spec#lint', 'spec#test', 'scripts#test'],
  },
  {
    file: 'packages/mock/src/index.ts',
    reruns: ['mock#build', 'mock#test', 'client#test', 'react#test', 'contract#test', 'docs#build'],
    cached: ['generate', 'types#build', 'spec#lint', 'spec#test', 'scripts#test'],
  },
  {
    file: 'packages/react/src/index.ts',
    reruns: ['react#build', 'react#test', 'contract#test', 'docs#build', 'test:repository'],
    cached: ['client#build', 'client#test', 'mock#build', 'mock#test', 'scripts#test'],
  },
  {
    file: 'packages/client/test/readme.test.ts',
    reruns: ['client#test', 'typecheck', ...whole],
    cached: ['client#build', 'react#build', 'react#test', 'mock#test', 'contract#test', 'docs#build'],
  },
  {
    file: 'packages/client/README.md',
    reruns: ['client#test', 'check:house'],
    cached: ['client#build', 'mock#test', 'typecheck'],
  },
  {
    file: 'packages/docs/site.ts',
    reruns: ['docs#build', 'docs#test', 'docs#test:dist'],
    cached: ['client#build', 'client#test', 'mock#test'],
  },
  {
    file: 'packages/docs/src/lib/site-labels.ts',
    reruns: ['docs#build', 'docs#test', 'docs#test:dist', ...whole],
    cached: ['client#build', 'client#test', 'mock#test', 'test:repository'],
  },
  {
    file: 'packages/contract/test/quick-start.test.ts',
    reruns: ['contract#test', ...whole],
    cached: ['client#test', 'docs#build', 'mock#test', 'test:repository'],
  },
  // The exports of a package decide what others can import.
  {
    file: 'packages/types/package.json',
    edit: ' ',
    reruns: ['typecheck', 'types#build', 'client#build', 'client#test', 'mock#test'],
    cached: ['generate', 'spec#test'],
  },
  { file: 'packages/client/package.json', edit: ' ', reruns: ['generate', 'typecheck', 'client#build'], cached: [] },
  {
    file: 'vitest.config.ts',
    reruns: ['client#test', 'mock#test', 'contract#test', 'docs#test:dist', 'typecheck'],
    cached: ['generate', 'client#build'],
  },
  {
    file: 'tsconfig.base.json',
    edit: ' ',
    reruns: ['typecheck', 'client#build', 'client#test', 'docs#build'],
    cached: [],
  },
  { file: 'tsconfig.check.json', edit: ' ', reruns: ['typecheck'], cached: ['generate', 'client#build'] },
  { file: 'biome.json', edit: ' ', reruns: ['check:code'], cached: ['generate', 'client#build', 'client#test'] },
  {
    file: 'README.md',
    reruns: ['check:house', 'contract#test'],
    cached: ['generate', 'client#build', 'client#test', 'docs#build'],
  },
  {
    file: 'consumers/node/package.json',
    edit: ' ',
    reruns: whole,
    cached: ['generate', 'client#test', 'scripts#test', 'test:repository'],
  },
  { file: 'scripts/clean.js', reruns: ['client#build', 'types#build'], cached: ['generate', 'client#test'] },
];

test('an edit reruns the tasks that read the file, and leaves the others cached', () => {
  const copy = new RepositoryCopy();
  const before = hashes(copy);
  const wrong = edits.flatMap(({ file, edit = '\n', reruns, cached }) => {
    const content = copy.read(file);
    copy.append(file, edit);
    const after = hashes(copy);
    copy.write(file, content);
    const rerun = new Set([...after].filter(([id, hash]) => before.get(id) !== hash).map(([id]) => name(id)));
    const known = new Set([...after.keys()].map(name));
    return [
      ...[...reruns, ...cached].filter((id) => !known.has(id)).map((id) => `${file}: there is no task ${id}`),
      ...reruns.filter((id) => !rerun.has(id)).map((id) => `${file}: ${id} must rerun`),
      ...cached.filter((id) => rerun.has(id)).map((id) => `${file}: ${id} must stay cached`),
    ];
  });
  expect(wrong).toEqual([]);
  expect(hashes(copy)).toEqual(before);
});

test('no task reads dependencies, build output or logs, and none checks generated files from a cache', () => {
  const all = dryRun(new RepositoryCopy());
  for (const { taskId, inputs } of all) {
    expect(
      Object.keys(inputs).filter((path) => /(^|\/)(node_modules|dist|\.turbo|\.git)\//.test(path)),
      taskId,
    ).toEqual([]);
  }
  expect(all.map(({ taskId }) => taskId)).not.toContain('//#check:generated');
});
