import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git, isOutsideRepository } from '../git.ts';
import { type Files, generatedFolders } from './artefacts.ts';

/** A generated file that is not on disk as it would be made now. */
export interface Difference {
  path: string;
  kind: 'missing' | 'changed' | 'left over' | 'untracked';
}

function listFolder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** Compares what would be made with what is on disk; a file that nothing makes any more counts too. */
export function compare(root: string, files: Files): Difference[] {
  const made = [...files].flatMap(([path, text]): Difference[] => {
    const target = join(root, path);
    if (!existsSync(target)) return [{ path, kind: 'missing' }];
    return readFileSync(target, 'utf8') === text ? [] : [{ path, kind: 'changed' }];
  });
  const leftOver = generatedFolders
    .flatMap((folder) => listFolder(root, folder))
    .filter((path) => !files.has(path))
    .map((path): Difference => ({ path, kind: 'left over' }));
  return [...made, ...leftOver];
}

/**
 * Generated files that git does not know yet: as they should be here, missing in every other clone. None outside of a
 * repository, as in an unpacked archive. Throws git's own message where git fails.
 */
export function untracked(root: string): Difference[] {
  const result = git(root, ['ls-files', '--others', '--exclude-standard', '--', ...generatedFolders]);
  if (result.status === 0) {
    const paths = result.stdout.split('\n').filter((line) => line !== '');
    return paths.map((path) => ({ path, kind: 'untracked' }));
  }
  if (isOutsideRepository(result) || !existsSync(join(root, '.git'))) return [];
  throw new Error(`Cannot check that generated files are committed. ${result.message}`);
}

/** Writes the files that differ. A file is replaced as a whole, so no reader sees half of one. */
export function write(root: string, files: Files): Difference[] {
  const differences = compare(root, files);
  for (const { path, kind } of differences) {
    const target = join(root, path);
    if (kind === 'left over') {
      rmSync(target);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.tmp`, files.get(path) ?? '');
    renameSync(`${target}.tmp`, target);
  }
  return differences;
}
