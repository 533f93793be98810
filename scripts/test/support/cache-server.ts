import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const program = fileURLToPath(new URL('cli.js', import.meta.resolve('turborepo-remote-cache')));

/** Serves turbo's remote cache on loopback until the test ends; returns the variables that a clone needs to use it. */
export async function serveCache(): Promise<{ TURBO_API: string; TURBO_TOKEN: string; TURBO_TEAM: string }> {
  const TURBO_TOKEN = 'shared-secret';
  const storage = { STORAGE_PROVIDER: 'local', STORAGE_PATH: temporaryFolder(), STORAGE_PATH_USE_TMP_FOLDER: 'false' };
  const server = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', TURBO_TOKEN, ...storage },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    server.kill('SIGKILL');
    await once(server, 'exit');
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const [TURBO_API] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (TURBO_API === undefined) continue;
    server.stdout.resume(); // A pipe that nobody reads would block the server.
    return { TURBO_API, TURBO_TOKEN, TURBO_TEAM: 'lanying-im' };
  }
  throw new Error('turborepo-remote-cache ended before it listened.');
}
