import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Lock files of this process, which are removed when it exits. */
const held = new Set<string>();

function releaseAll(): void {
  for (const lock of held) rmSync(lock, { force: true });
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Creates a file unless it exists. */
function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function readIfExists(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * State and start time of a process, from Linux's process table; nothing elsewhere. A process id is given to another
 * process in time, and in a container it is the same after each start; the start time distinguishes them.
 */
function processEntry(pid: number): { readonly isZombie: boolean; readonly startTime: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in parentheses, may contain spaces. State is field 3, start time is field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { isZombie: fields[0] === 'Z' || fields[0] === 'X', startTime: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    return errorCode(error) === 'EPERM';
  }
}

/** Whether the process that wrote a lock still runs. */
function isRunning(pid: number, startTime: string | undefined): boolean {
  const entry = processEntry(pid);
  if (entry === undefined) return pid !== process.pid && processExists(pid);
  if (entry.isZombie) return false;
  if (startTime !== undefined) return entry.startTime === startTime;
  return pid !== process.pid;
}

/** The process that holds a lock; undefined when the lock is free or its process has ended. */
function holderOf(lock: string): string | undefined {
  const content = readIfExists(lock);
  if (content === undefined) return undefined;
  // Another process has just created the file and is about to write to it.
  if (content.trim() === '') return 'another process';
  const [pid = '', startTime] = content.trim().split(' ');
  if (!/^[1-9]\d{0,9}$/.test(pid)) return undefined;
  return isRunning(Number(pid), startTime) ? `process ${pid}` : undefined;
}

/** Removes the lock of a process that has ended. A second file makes sure that only one process at a time does this. */
function takeOver(lock: string, content: string): void {
  const guard = `${lock}.takeover`;
  if (!create(guard, content)) {
    throw new Error(`another process is taking over ${lock}. If no mock is starting, delete ${guard}`);
  }
  try {
    // Another process may have taken it over since it was last read.
    if (holderOf(lock) === undefined) rmSync(lock, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/**
 * Reserves a file for this process by a lock file beside it. The lock of a process that was killed is taken over.
 *
 * @throws Error that names the process that uses the file.
 */
export function lockFile(file: string): void {
  const lock = `${file}.lock`;
  if (held.has(lock)) return;
  const content = `${process.pid} ${processEntry(process.pid)?.startTime ?? ''}`.trim();
  if (!create(lock, content)) {
    if (holderOf(lock) === undefined) takeOver(lock, content);
    if (!create(lock, content)) {
      const holder = holderOf(lock) ?? 'another process';
      throw new Error(`${holder} uses it. Stop that mock, or, if it is not a mock, delete ${lock}`);
    }
  }
  if (held.size === 0) process.once('exit', releaseAll);
  held.add(lock);
}
