import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

function git(
  root: string,
  args: readonly string[],
  env = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
}

/**
 * Writes the folder `spec` as it is in a commit to `folder`, and returns the commit's id. Git does so through an index
 * of its own, so that neither the work tree nor what is staged changes. Throws if there is no such commit or folder.
 */
export function writeSpecAt(root: string, ref: string, folder: string): string {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).stdout.trim();
  if (commit === '') throw new Error(`${ref} is no commit of this repository. Give a branch, a tag or a commit's id.`);
  const short = git(root, ['rev-parse', '--short', commit]).stdout.trim();
  const index = { GIT_INDEX_FILE: join(folder, 'index') };
  if (git(root, ['read-tree', '--prefix=spec/', `${commit}:spec`], index).status !== 0) {
    throw new Error(`There is no description in ${ref} (${short}): it has no folder spec/.`);
  }
  const { status, stderr } = git(root, ['checkout-index', '--all', `--prefix=${folder}/`], index);
  if (status !== 0) throw new Error(`git could not write spec/ of ${ref}: ${stderr}`);
  return short;
}
