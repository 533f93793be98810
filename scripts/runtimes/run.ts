import { deepStrictEqual } from 'node:assert';
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { binary } from './binary.ts';
import { packedProject } from './packed-project.ts';
import { expected, startServer } from './server.ts';

/** Runs the packed client in each runtime against one server, and compares what it reports with what it should. */

const here = import.meta.dirname;
const root = join(here, '../..');
const execute = promisify(execFile);

interface Runtime {
  name: string;
  run(project: string, endpoint: string): Promise<unknown>;
}

const asProgram =
  (command: () => string, ...args: string[]): Runtime['run'] =>
  async (project, endpoint) => {
    const { stdout } = await execute(command(), [...args, join(project, 'main.js'), endpoint], { cwd: project });
    return JSON.parse(stdout);
  };

const runtimes: readonly Runtime[] = [
  { name: `Node ${process.version}`, run: asProgram(() => process.execPath) },
  { name: 'Node 20', run: asProgram(() => join(here, 'node_modules/node-20/bin/node')) },
  {
    name: 'Node without newer globals',
    run: asProgram(() => process.execPath, '--import', pathToFileURL(join(here, 'without-newer-globals.js')).href),
  },
  { name: 'Bun', run: asProgram(() => binary('@oven', 'bin/bun')) },
  {
    name: 'Deno',
    run: asProgram(() => binary('@deno', 'deno'), 'run', '--allow-all', '--node-modules-dir=manual', '--quiet'),
  },
  { name: 'workerd', run: async (project, endpoint) => (await import('./worker.ts')).inWorker(project, endpoint) },
];

if (!existsSync(join(here, 'node_modules'))) {
  console.error('Installing the runtimes (once, 400 MB) …');
  const args = ['ci', '--prefix', here, '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci --prefix scripts/runtimes failed');
}
const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '--build', 'packages/client'], { cwd: root, stdio: 'inherit' });
const project = packedProject();
try {
  for (const { name, run } of runtimes) {
    const { server, endpoint } = await startServer();
    try {
      deepStrictEqual(await run(project, endpoint), expected);
      console.log(`${name}: as expected`);
    } catch (error) {
      process.exitCode = 1;
      console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }
} finally {
  rmSync(project, { recursive: true, force: true });
}
