import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../spec/table.ts';
import { type Load, type Outcome, sendLoad } from './mock/load.ts';
import { type Server, startServer } from './mock/server.ts';
import { bin, emptyFolder, output, repository } from './support/folders.ts';

const note = (text: string): void => console.error(text);
const userId = 2302128618880;
const groupId = 2306414607729;
const folder = join(output, 'mock');
const seedFile = join(folder, 'seed.json');

/** An app with a group of 1,000 members, and as many groups as anybody may want to make. */
const seed = {
  apps: [
    {
      app_id: 'bench',
      adminToken: 'bench-token',
      users: Array.from({ length: 1000 }, (_, index) => ({ user_id: userId + index * 16, username: `user_${index}` })),
      groups: [
        {
          group_id: groupId,
          name: 'everybody',
          owner: userId,
          members: Array.from({ length: 999 }, (_, index) => userId + (index + 1) * 16),
        },
      ],
    },
  ],
};

const headers = {
  app_id: 'bench',
  'access-token': 'bench-token',
  user_id: String(userId),
  group_id: String(groupId),
  'content-type': 'application/json',
};
const body = { targets: [userId + 16], type: 1, content_type: 0, content: 'hello' };
const loads: readonly Load[] = [
  { name: 'createGroup', method: 'POST', path: '/group/create', headers, body: JSON.stringify({ name: 'g001' }) },
  { name: 'sendMessage', method: 'POST', path: '/message/send', headers, body: JSON.stringify(body) },
  { name: 'listGroupMembers', method: 'GET', path: `/group/member_list?group_id=${groupId}&limit=1000`, headers },
];

/** A server to be loaded; `constant` is the body of one that knows no operations. */
interface Subject {
  name: string;
  args(port: string, constant: string): readonly string[];
}

const here = (file: string): string => join(import.meta.dirname, 'mock', file);
const bundle = join(repository, 'spec/dist/openapi.json');
const ours: Subject = {
  name: '@lanying-im/mock',
  args: (port) => [join(repository, 'packages/mock/dist/cli/main.js'), '--port', port, '--seed', seedFile],
};
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

function run(command: string, args: readonly string[]): void {
  const { status, stdout } = spawnSync(process.execPath, [command, ...args], { cwd: repository, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout.slice(0, 800)}`);
}

/** Ours is measured as it is published, and Prism on the bundle that generating makes. */
function prepare(): void {
  note('building the mock …');
  run(join(repository, 'node_modules/typescript/bin/tsc'), ['--build', 'packages/mock']);
  if (!existsSync(bundle)) run(join(repository, 'scripts/generate.ts'), []);
  emptyFolder(folder);
  writeFileSync(seedFile, JSON.stringify(seed));
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

/** What operations cost in process, with more and more users. */
function scale(): void {
  const sizes = [1000, 100_000, 1_000_000];
  const results = sizes.map((size): { costs: Record<string, number>; groupBytes: number } => {
    note(`${size.toLocaleString('en')} users …`);
    const flags = ['--conditions=@lanying-im/source', '--max-old-space-size=8192', '--expose-gc'];
    const args = [...flags, here('scale.ts'), String(size)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  });
  const names = Object.keys(results[0]?.costs ?? {});
  const rows = names.map((name) => [name, ...results.map(({ costs }) => (costs[name] ?? Number.NaN).toFixed(1))]);
  console.log('\nµs a call in process, by users (all of them, up to 100,000, in the group):\n');
  console.log(table(['operation', ...sizes.map((size) => size.toLocaleString('en'))], rows));
  console.log(`\nA group with nobody but its owner keeps ${results[0]?.groupBytes.toFixed(0)} bytes.`);
}

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { requests: { type: 'string', default: '100000' }, only: { type: 'string' }, scale: { type: 'boolean' } },
  });
  const requests = Number(values.requests);
  if (!Number.isInteger(requests) || requests < 1) throw new Error('--requests takes a whole number from 1');
  const only = values.only?.split(',');
  prepare();
  if (values.scale !== true) {
    const measured: Measured[] = [];
    for (const load of loads) {
      for (const subject of subjects.filter(({ name }) => only?.some((part) => name.includes(part)) ?? true)) {
        note(`${load.name}: ${subject.name} …`);
        measured.push(await measure(subject, load, requests));
      }
    }
    report(measured, requests);
  }
  if (only === undefined) scale();
}
