import { spawnSync } from 'node:child_process';

export interface GitResult {
  /** The exit code, or null where git could not be run. */
  status: number | null;
  stdout: string;
  /** Git's own message, or why it could not be run. */
  message: string;
}

/** Runs git in a folder. Its messages are in English on every machine. */
export function git(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): GitResult {
  const result = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, LC_ALL: 'C', ...env },
  });
  const message = result.error === undefined ? result.stderr.trim() : `git cannot be run: ${result.error.message}`;
  return { status: result.status, stdout: result.stdout ?? '', message };
}

/** Whether git says that a folder is in no repository, as in an unpacked archive. */
export function isOutsideRepository({ message }: GitResult): boolean {
  return /not a git repository/.test(message);
}
