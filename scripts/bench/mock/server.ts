import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { quiet } from '../support/measure.ts';
import type { Load } from './load.ts';

/** A server in a process of its own. */
export interface Server {
  url: string;
  /** From starting the process to its first response, in milliseconds. */
  startUp: number;
  /** Memory that the process takes, in MB. */
  memory(): number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function responds(url: string, { method, path, headers, body }: Load): Promise<boolean> {
  try {
    const response = await fetch(`${url}${path}`, { method, headers, ...(body !== undefined && { body }) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false; // It does not listen yet.
  }
}

function memoryOf({ pid }: ChildProcess): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout) / 1024;
}

/** Starts a program of Node that serves on the port it is given, and waits for its first response. */
export async function startServer(args: (port: string) => readonly string[], first: Load): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args(String(port)), { env: quiet, stdio: ['ignore', 'ignore', 'inherit'] });
  const isOver = (): boolean => child.exitCode !== null || process.hrtime.bigint() - start > 60_000_000_000n;
  while (!(await responds(url, first))) {
    if (isOver()) throw new Error(`It does not respond: node ${args(String(port)).join(' ').slice(0, 200)}`);
    await sleep(2);
  }
  const startUp = Number(process.hrtime.bigint() - start) / 1e6;
  const stop = async (): Promise<void> => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { url, startUp, memory: () => memoryOf(child), stop };
}
