import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { binary } from './binary.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, so it has one.
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs the program in a worker, whose response is the report. */
export async function inWorker(project: string, endpoint: string): Promise<unknown> {
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
