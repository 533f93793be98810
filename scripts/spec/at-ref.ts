import { join } from 'node:path';
import { git, isOutsideRepository } from '../git.ts';

/**
 * Writes the folder `spec` as it is in a commit to `folder`, and returns the commit's short id. Git does so through an
 * index of its own, so that neither the work tree nor what is staged changes. Throws if there is no such commit or
 * folder, and git's own message where git fails.
 */
export function writeSpecAt(root: string, ref: string, folder: string): string {
  const resolved = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (isOutsideRepository(resolved)) {
    throw new Error('This folder is no git repository, so there is no commit to compare with. Clone the repository.');
  }
  if (resolved.message !== '') throw new Error(resolved.message);
  const commit = resolved.stdout.trim();
  if (commit === '') throw new Error(`${ref} is no commit of this repository. Pass a branch, a tag or a commit's id.`);
  const short = git(root, ['rev-parse', '--short', commit]).stdout.trim();
  const index = { GIT_INDEX_FILE: join(folder, 'index') };
  if (git(root, ['read-tree', '--prefix=spec/', `${commit}:spec`], index).status !== 0) {
    throw new Error(`There is no description in ${ref} (${short}): it has no folder spec/.`);
  }
  const { status, message } = git(root, ['checkout-index', '--all', `--prefix=${folder}/`], index);
  if (status !== 0) throw new Error(`git could not write spec/ of ${ref}: ${message}`);
  return short;
}
