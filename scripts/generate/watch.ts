import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { watch } from 'chokidar';
import { fileKind, fromRoot, unknownFileReason } from '../../spec/bundle/source-files.ts';
import { git } from '../git.ts';

/** Editors write a file in several steps; a run starts when no step came for this many milliseconds. */
const quietMs = 50;

/** Folders beside the description that may hold thousands of files, and files of no interest. */
const foreign = /^(dist|node_modules|test|rules|bundle)(\/|$)/;

/** The file that git keeps while it rewrites the work tree, as `git switch` and `git stash` do. */
function gitLock(folder: string): string | undefined {
  const { status, stdout } = git(folder, ['rev-parse', '--git-path', 'index.lock']);
  return status === 0 ? resolve(folder, stdout.trim()) : undefined;
}

/** Waits until git has rewritten the work tree; a lock left behind by a killed git is waited for 5 seconds. */
async function gitIsDone(lock: string | undefined): Promise<void> {
  for (let waited = 0; lock !== undefined && existsSync(lock) && waited < 5000; waited += quietMs) await delay(quietMs);
}

/**
 * Calls `regenerate` with the changed files after each change of the description in a folder, one run at a time;
 * changes during a run lead to one more run. Resolves when the folder is watched.
 */
export async function watchDescription(
  folder: string,
  regenerate: (changed: readonly string[]) => Promise<void>,
): Promise<void> {
  const lock = gitLock(folder);
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    while (changed.size > 0) {
      await gitIsDone(lock);
      const files = [...changed].sort();
      changed.clear();
      await regenerate(files);
    }
    isRunning = false;
  };
  const watcher = watch(folder, {
    ignoreInitial: true,
    // An editor that deletes a file and writes it anew changes it.
    atomic: true,
    ignored: (path) => {
      const relative = fromRoot(folder, path);
      return foreign.test(relative) || (relative !== '' && fileKind(relative) === 'temporary');
    },
  });
  watcher.on('all', (event, path) => {
    const relative = fromRoot(folder, path);
    const kind = fileKind(relative);
    if (event === 'add' && kind === 'unknown') console.warn(`Warning: ${unknownFileReason(relative)}`);
    if (kind !== 'description' || event === 'addDir' || event === 'unlinkDir') return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quietMs);
  });
  watcher.on('error', (error) => console.error(`Some changes cannot be watched: ${String(error)}`));
  await new Promise<void>((ready) => void watcher.once('ready', ready));
}
