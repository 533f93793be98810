import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reported } from '../api/report.ts';
import { git } from '../git.ts';
import type { Change } from '../spec/change.ts';

/**
 * Compiles the type tests of a commit against the sources of the work tree, in an empty folder. Each error is a major
 * change: code of users that compiled does so no longer.
 */
export function typeTestChanges(root: string, base: string, folder: string): Change[] {
  const index = { GIT_INDEX_FILE: join(folder, 'type-tests-index') };
  for (const name of reported) {
    const test = `packages/${name}/test`;
    // A package that did not exist, or that had no tests, has nothing to compile.
    if (git(root, ['read-tree', `--prefix=${test}/`, `${base}:${test}`], index).status !== 0) continue;
    mkdirSync(join(folder, 'packages', name), { recursive: true });
    for (const part of ['src', 'package.json']) {
      symlinkSync(join(root, 'packages', name, part), join(folder, 'packages', name, part));
    }
  }
  git(root, ['checkout-index', '--all', `--prefix=${folder}/`], index);
  for (const part of ['node_modules', 'spec', 'scripts']) symlinkSync(join(root, part), join(folder, part));
  const tests = readdirSync(join(folder, 'packages'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.test-d\.tsx?$/.test(path),
  );
  if (tests.length === 0) return [];
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.check.json'),
      compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
      include: [],
      exclude: [],
      files: tests.map((path) => join('packages', path)),
    }),
  );
  const shell = process.platform === 'win32';
  const { stdout } = spawnSync('tsc', ['-p', folder, '--pretty', 'false'], { cwd: folder, encoding: 'utf8', shell });
  return [...stdout.matchAll(/^(packages\/[^(]+\.test-d\.tsx?)\((\d+),\d+\): error (.*)$/gm)].map(
    ([, file = '', line, text = '']) => ({
      impact: 'major',
      place: 'a type test of the last release no longer compiles',
      text,
      file,
      line: Number(line),
    }),
  );
}
