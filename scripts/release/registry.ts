import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Packed } from './pack.ts';

/** A registry on loopback that holds our packages and gets all others from the usual one. */
export interface Registry {
  readonly url: string;
  publish(packed: Packed): void;
  stop(): void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
}

/** Waits for the line by which verdaccio reports that it listens. */
function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('exit', (code) => reject(new Error(`verdaccio ended with exit code ${code}:\n${output}`)));
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      if (/http address/.test(output)) resolve();
    });
  });
}

export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-registry-'));
  const port = await freePort();
  const config = {
    storage: join(folder, 'storage'),
    packages: { '@lanying-im/*': { access: '$all', publish: '$all' } },
    log: { type: 'stdout', format: 'pretty', level: 'warn' },
  };
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config)); // JSON is YAML.
  const url = `http://127.0.0.1:${port}/`;
  // npm publishes nothing without a token; this registry accepts any.
  writeFileSync(join(folder, '.npmrc'), `@lanying-im:registry=${url}\n//127.0.0.1:${port}/:_authToken=local\n`);
  const program = join(import.meta.dirname, 'node_modules/verdaccio/bin/verdaccio');
  const args = [program, '--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  await listening(child);
  child.removeAllListeners('exit');
  return {
    url,
    publish({ tarball }) {
      const publish = ['publish', tarball, '--registry', url, '--provenance=false', '--loglevel=error'];
      execFileSync('npm', publish, {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      });
    },
    stop: () => child.kill(),
  };
}
