import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Lock files that this process made, and takes away when it ends. */
const held = new Set<string>();

function release(): void {
  for (const lock of held) rmSync(lock, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There is such a process, but it is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Makes a lock file with the id of this process in it, unless there is one. */
function make(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Makes sure that no other process uses a file, with a lock file beside it. What a process that was killed left behind
 * is taken over; so is a lock with this process's own id, which in a container is the same after each start.
 *
 * @throws Error that says who uses the file.
 */
export function lockFile(file: string): void {
  const lock = `${file}.lock`;
  if (!make(lock)) {
    const pid = Number(readFileSync(lock, 'utf8'));
    // One that is empty is just being written.
    if (pid === 0 || (pid !== process.pid && isRunning(pid))) {
      const other = pid === 0 ? 'another process' : `the process ${pid}`;
      throw new Error(`${other} uses it; if that is not a mock, delete ${lock}`);
    }
    rmSync(lock, { force: true });
    // Whoever else took it over at this very moment, has it.
    if (!make(lock)) throw new Error('another process uses it');
  }
  if (held.size === 0) process.once('exit', release);
  held.add(lock);
}
