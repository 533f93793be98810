import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveCache } from '../support/cache-server.ts';
import { RepositoryCopy } from '../support/repository-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Generates, and builds the types and the mock: every kind of task that has outputs, in packages that build in seconds. */
const tasks = ['run', 'build', '--filter=@lanying-im/mock', '--summarize'] as const;
const outputs = ['spec/dist', 'packages/types/dist', 'packages/mock/dist'];

/** Where turbo found each task: nowhere, in its folder, or on the server. */
type Sources = Readonly<Record<string, 'MISS' | 'LOCAL' | 'REMOTE'>>;

interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly cache: { readonly local: boolean; readonly remote: boolean };
  }[];
}

/** Builds in a clone; returns where turbo found each task. */
function build(copy: RepositoryCopy, variables: NodeJS.ProcessEnv, ...options: readonly string[]): Sources {
  const earlier = new Set(copy.list('.turbo/runs'));
  const { status, stdout, stderr } = copy.runWith(variables, 'turbo', ...tasks, ...options);
  expect(status, `${stdout}${stderr}`).toBe(0);
  const [summary = ''] = copy.list('.turbo/runs').filter((file) => !earlier.has(file));
  const run: Summary = JSON.parse(copy.read(join('.turbo/runs', summary)));
  return Object.fromEntries(
    run.tasks.map(({ taskId, cache }) => [taskId, cache.local ? 'LOCAL' : cache.remote ? 'REMOTE' : 'MISS']),
  );
}

const all = (source: 'MISS' | 'LOCAL' | 'REMOTE'): Sources => ({
  '//#generate': source,
  '@lanying-im/types#build': source,
  '@lanying-im/mock#build': source,
});

/** The files that the tasks make, with their bytes. */
function made({ root }: RepositoryCopy): ReadonlyMap<string, Buffer> {
  const files = outputs.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  return new Map(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(root.length),
      readFileSync(join(parentPath, name)),
    ]),
  );
}

test('clones take every task from a shared folder, or from a cache server, and get the same bytes', async () => {
  const server = await serveCache();
  const folder = `--cache-dir=${temporaryFolder()}`;
  const first = new RepositoryCopy({ name: 'first' });
  expect(build(first, server, folder)).toEqual(all('MISS'));
  expect(build(first, {}, folder)).toEqual(all('LOCAL'));

  const second = new RepositoryCopy({ name: 'second' });
  expect(build(second, {}, folder)).toEqual(all('LOCAL'));
  expect(made(second)).toEqual(made(first));

  const third = new RepositoryCopy({ name: 'another folder' });
  expect(build(third, server)).toEqual(all('REMOTE'));
  expect(made(third)).toEqual(made(first));
});
