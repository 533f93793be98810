import { deepStrictEqual } from 'node:assert';
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expected } from '../../packages/client/test/runtimes/program.js';
import { startAnswers } from '../../packages/client/test/support/answers.ts';
import { packedProject } from '../../packages/client/test/support/packed.ts';

/** Runs the packed client in each runtime against one server, and compares what it reports with what it should. */

const here = import.meta.dirname;
const root = join(here, '../..');
const execute = promisify(execFile);

interface Runtime {
  name: string;
  run(project: string, endpoint: string): Promise<unknown>;
}

/** The program in the package of this platform, whose name ends in the platform's. */
function binary(scope: string, ...path: string[]): string {
  const folder = join(here, 'node_modules', scope);
  const found = readdirSync(folder)
    .map((name) => join(folder, name, ...path))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error(`There is no ${path.at(-1)} for this platform`);
  return found;
}

const asProgram =
  (command: () => string, ...args: string[]): Runtime['run'] =>
  async (project, endpoint) => {
    const { stdout } = await execute(command(), [...args, join(project, 'main.js'), endpoint], { cwd: project });
    return JSON.parse(stdout);
  };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, so it has one.
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function inWorker(project: string, endpoint: string): Promise<unknown> {
  const contents = `import { run } from './program.js';
    export default { fetch: async () => Response.json(await run(${JSON.stringify(endpoint)})) };`;
  await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker'],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile: join(project, 'worker.js'),
  });
  const port = await freePort();
  writeFileSync(
    join(project, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2026-11-01", globalOutbound = "loopback")),
    (name = "loopback", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  );
  const workerd = spawn(binary('@cloudflare', 'bin/workerd'), ['serve', join(project, 'config.capnp')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        return await (await fetch(`http://127.0.0.1:${port}/`)).json();
      } catch (error) {
        if (attempt > 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    workerd.kill();
  }
}

/** The oldest Node on the path that is none of the repository's. */
function systemNode(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(root))
    .map((folder) => join(folder, 'node'))
    .find((file) => existsSync(file));
}

const node = systemNode();
const version = node && execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
const runtimes: readonly Runtime[] = [
  { name: `Node ${process.version}`, run: asProgram(() => process.execPath) },
  ...(node && version !== process.version ? [{ name: `Node ${version}`, run: asProgram(() => node) }] : []),
  { name: 'Bun', run: asProgram(() => binary('@oven', 'bin/bun')) },
  {
    name: 'Deno',
    run: asProgram(() => binary('@deno', 'deno'), 'run', '--allow-all', '--node-modules-dir=manual', '--quiet'),
  },
  { name: 'workerd', run: inWorker },
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
    const { server, endpoint } = await startAnswers();
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
