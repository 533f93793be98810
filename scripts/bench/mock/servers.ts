import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../spec/table.ts';
import { bin, emptyFolder, output, repository } from '../support/folders.ts';
import { type Load, type Outcome, sendLoad } from './load.ts';
import { type Server, startServer } from './server.ts';
import { loads, seed } from './workload.ts';

/** A server to be loaded; `constant` is the body of one that knows no operations. */
interface Subject {
  name: string;
  args(port: string, constant: string): readonly string[];
}

const folder = join(output, 'mock');
const seedFile = join(folder, 'seed.json');
const here = (file: string): string => join(import.meta.dirname, file);
const ours: Subject = {
  name: '@lanying-im/mock',
  args: (port) => [join(repository, 'packages/mock/dist/cli/main.js'), '--port', port, '--seed', seedFile],
};
const bundle = join(repository, 'spec/dist/openapi.json');
const subjects: readonly Subject[] = [
  ours,
  { name: 'bare Hono', args: (port, constant) => [here('constant-hono.ts'), port, constant] },
  { name: 'bare node:http', args: (port, constant) => [here('constant-node.ts'), port, constant] },
  {
    name: 'Prism, silent',
    args: (port) => [bin('@stoplight/prism-cli', 'prism'), 'mock', '-p', port, '-v', 'silent', bundle],
  },
];

interface Measured extends Outcome {
  subject: string;
  operation: string;
  startUp: number;
  memory: number;
}

async function withServer<Result>(
  { args }: Subject,
  load: Load,
  constant: string,
  use: (server: Server) => Promise<Result>,
): Promise<Result> {
  const server = await startServer((port) => args(port, constant), load);
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

/** Our response, so that servers with a constant response have as much to send. */
function responseTo(load: Load): Promise<string> {
  return withServer(ours, load, '', async ({ url }) => {
    const { method, path } = load;
    const response = await fetch(`${url}${path}`, { method, headers: load.headers, body: load.body ?? null });
    return response.text();
  });
}

async function measure(subject: Subject, load: Load, requests: number): Promise<Measured> {
  const constant = await responseTo(load);
  return withServer(subject, load, constant, async (server) => {
    // Prism is so much slower that as many requests would take the afternoon.
    const amount = subject.name.startsWith('Prism') ? Math.min(requests, 10_000) : requests;
    await sendLoad(server.url, load, Math.ceil(amount / 20));
    const outcome = await sendLoad(server.url, load, amount);
    const { startUp } = server;
    return { subject: subject.name, operation: load.name, startUp, memory: server.memory(), ...outcome };
  });
}

function report(measured: readonly Measured[], requests: number): void {
  const rows = measured.map(({ subject, operation, rate, p50, p99, startUp, memory }) => [
    operation,
    subject,
    Math.round(rate).toLocaleString('en'),
    p50.toFixed(1),
    p99.toFixed(1),
    startUp.toFixed(0),
    memory.toFixed(0),
  ]);
  const heads = ['operation', 'server', 'requests/s', 'p50 ms', 'p99 ms', 'first response ms', 'MB after'];
  console.log(`\n${requests.toLocaleString('en')} requests of each (Prism: 10,000), 50 connections:\n`);
  console.log(table(heads, rows));
}

/** Loads the servers whose names `takesPart` accepts, each for every request of the workload in a fresh process. */
export async function compareServers(requests: number, takesPart: (name: string) => boolean): Promise<void> {
  emptyFolder(folder);
  writeFileSync(seedFile, JSON.stringify(seed));
  const measured: Measured[] = [];
  for (const load of loads) {
    for (const subject of subjects.filter(({ name }) => takesPart(name))) {
      console.error(`${load.name}: ${subject.name} …`);
      measured.push(await measure(subject, load, requests));
    }
  }
  report(measured, requests);
}
