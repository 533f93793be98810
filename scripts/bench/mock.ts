import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { table } from '../spec/table.ts';
import type { Results as CallbackResults } from './mock/callbacks.ts';
import type { Costs } from './mock/leniency.ts';
import { startServer } from './mock/server.ts';
import { compareServers } from './mock/servers.ts';
import { loads } from './mock/workload.ts';
import { repository } from './support/folders.ts';
import { median } from './support/measure.ts';

const note = (message: string): void => console.error(message);
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const here = (file: string): string => join(import.meta.dirname, 'mock', file);

/** Runs a program that has the mock in its own process; returns what it prints as JSON. */
async function inProcess<Result>(
  file: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Result> {
  const command = ['--conditions=@lanying-im/source', ...flags, here(file), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  return JSON.parse(stdout);
}

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: repository, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed:\n${(stdout + stderr).slice(0, 800)}`);
}

/** Loads servers. Ours is measured as it is published, and Prism on the bundle that generating makes. */
async function servers(requests: number, only: readonly string[] | undefined): Promise<void> {
  note('building the mock …');
  run(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '--build', 'packages/types']);
  run('npm', ['run', 'build', '--workspace', '@lanying-im/mock']);
  if (!existsSync(join(repository, 'spec/dist/openapi.json'))) run('npm', ['run', 'generate']);
  await compareServers(requests, (name) => only?.some((part) => name.includes(part)) ?? true);
}

/** What accepting deviations costs documented requests. */
async function leniency(): Promise<void> {
  note('lenient and strict, in turns …');
  const results = await inProcess<readonly Costs[]>('leniency.ts', ['400']);
  const rows = results.map(({ operation, rounds }) => [
    operation,
    median(rounds.map(({ lenient }) => lenient)).toFixed(1),
    median(rounds.map(({ strict }) => strict)).toFixed(1),
    median(rounds.map(({ lenient, strict }) => lenient / strict)).toFixed(2),
  ]);
  console.log('\nµs of the processor for a documented request in process (goal: × 1.03 or less):\n');
  console.log(table(['operation', 'lenient', 'strict', '×'], rows));
}

/** How fast message callbacks reach a receiver, and whether they pile up. */
async function callbacks(seconds: string): Promise<void> {
  note('message callbacks …');
  const [load] = loads;
  if (load === undefined) throw new Error('The workload is empty.');
  const receiver = await startServer((port) => [here('constant-node.ts'), port, '{}'], load);
  try {
    const { bare, callbacks } = await inProcess<CallbackResults>('callbacks.ts', [seconds, receiver.url]);
    const rows = callbacks.map(({ conversations, rate, cost, backlog }) => [
      whole(conversations),
      whole(rate),
      (rate / bare.rate).toFixed(2),
      whole(cost),
      whole(backlog.most),
      whole(backlog.last),
    ]);
    const steady = whole(callbacks[0]?.backlog.rate ?? 0);
    console.log(`\nMessage callbacks to a receiver on this machine. Bare fetch: ${whole(bare.rate)} requests/s,`);
    console.log(`${whole(bare.cost)} µs of the processor each. Pending (goal: none left) at ${steady} messages/s:\n`);
    const heads = ['conversations', 'callbacks/s', '× bare fetch', 'µs each', 'pending at most', 'in the last second'];
    console.log(table(heads, rows));
  } finally {
    await receiver.stop();
  }
}

/** What operations cost in process, with more and more users. */
async function scale(): Promise<void> {
  const sizes = [1000, 100_000, 1_000_000];
  const results: { costs: Record<string, number>; groupBytes: number }[] = [];
  for (const size of sizes) {
    note(`${whole(size)} users …`);
    results.push(await inProcess('scale.ts', [String(size)], ['--max-old-space-size=8192', '--expose-gc']));
  }
  const names = Object.keys(results[0]?.costs ?? {});
  const rows = names.map((name) => [name, ...results.map(({ costs }) => (costs[name] ?? Number.NaN).toFixed(1))]);
  console.log('\nµs a call in process, by users (all of them, up to 100,000, in the group):\n');
  console.log(table(['operation', ...sizes.map(whole)], rows));
  console.log(`\nA group with nobody but its owner keeps ${results[0]?.groupBytes.toFixed(0)} bytes.`);
}

function wholeNumber(value: string, name: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new Error(`${name} takes a whole number from 1`);
}

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      requests: { type: 'string', default: '100000' },
      seconds: { type: 'string', default: '5' },
      only: { type: 'string' },
      parts: { type: 'string' },
    },
  });
  const requests = wholeNumber(values.requests, '--requests');
  const seconds = wholeNumber(values.seconds, '--seconds');
  const parts: Record<string, () => Promise<void>> = {
    servers: () => servers(requests, values.only?.split(',')),
    leniency,
    callbacks: () => callbacks(String(seconds)),
    scale,
  };
  const chosen = values.parts?.split(',') ?? (values.only === undefined ? Object.keys(parts) : ['servers']);
  for (const name of chosen) {
    const part = parts[name];
    if (part === undefined) throw new Error(`--parts takes some of ${Object.keys(parts).join(', ')}, not ${name}`);
    await part();
  }
}
