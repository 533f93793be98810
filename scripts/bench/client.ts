import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { table } from '../spec/table.ts';
import { subjects } from './client/subjects.ts';
import { emptyFolder, output, repository } from './support/folders.ts';
import { median, quiet, runOnce } from './support/measure.ts';
import { readOptions } from './support/options.ts';
import { openWorkshop } from './support/ours.ts';
import { generateFor } from './types/generated.ts';

const note = (text: string): void => console.error(text);
const folder = join(output, 'client');

interface Cost {
  /** Of each round. */
  microseconds: number[];
  bytes: number;
}

type Call = 'createGroup' | 'listFriends';
type Measured = Record<Call, Cost>;

/** What a tool's calls cost, and those of the one that all are measured against, beside it. */
interface Pair {
  of: Measured;
  to: Measured;
}

/** The tools as modules that Node runs: ours from its build, the others from what they generate. */
async function prepare(): Promise<void> {
  emptyFolder(folder);
  note('building the client, and generating with hey-api and orval …');
  const args = [join(repository, 'node_modules/typescript/bin/tsc'), '--build', 'packages/client'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The client does not compile:\n${stdout.slice(0, 800)}`);
  const { bundle, cold } = openWorkshop(1);
  runOnce(cold);
  const exported = (path: string): string => `export * from ${JSON.stringify(path)};`;
  const heyApi = generateFor('hey-api', bundle).sources;
  const orval = generateFor('orval', bundle).sources;
  const entries: Record<string, string> = {
    ours: exported(join(repository, 'packages/client/dist/index.js')),
    operations: exported(join(repository, 'packages/client/dist/operations.js')),
    'hey-api': `${exported(join(heyApi, 'sdk.gen.ts'))}export { client } from ${JSON.stringify(join(heyApi, 'client.gen.ts'))};`,
    orval: exported(join(orval, 'api.ts')),
  };
  for (const [name, contents] of Object.entries(entries)) {
    const stdin = { contents, resolveDir: import.meta.dirname, loader: 'ts' } as const;
    await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: join(folder, `${name}.mjs`) });
  }
}

/** What all are measured against. */
const base = 'openapi-fetch';

/**
 * Runs a tool and the one that all are measured against in turns in one process. With more of them in it, the engine
 * would fit what they share, such as Request, to none.
 */
function measure(tool: string, rounds: number): Pair {
  const tools = [...new Set([base, tool])];
  const args = ['--expose-gc', join(import.meta.dirname, 'client/run.ts'), folder, String(rounds), ...tools];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: quiet, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The calls failed:\n${stderr.slice(0, 800)}`);
  const measured = JSON.parse(stdout);
  return { of: measured[tool], to: measured[base] };
}

/** Measures what a call costs through each client, over a stub that responds in the same process. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, 30);
  await prepare();
  const tools = Object.keys(subjects).filter((tool) => options.takesPart(tool));
  const measured = tools.map((tool) => {
    note(`${tool}, ${options.runs} rounds in turns with ${base} …`);
    return { tool, ...measure(tool, options.runs) };
  });
  // Round by round, since a round is as fast as the machine is at that moment.
  const times = ({ of, to }: Pair, call: Call): number =>
    median(of[call].microseconds.map((time, round) => time / (to[call].microseconds[round] ?? Number.NaN)));
  const columns = (pair: Pair, call: Call): string[] => [
    `${median(pair.of[call].microseconds).toFixed(1)} µs`,
    `${times(pair, call).toFixed(2)}×`,
    `${(pair.of[call].bytes / 1000).toFixed(1)} kB`,
  ];
  console.log(`\nProcessor time and allocations of a call, over a stub in the same process; × ${base}\n`);
  const rows = measured.map((pair) => [pair.tool, ...columns(pair, 'createGroup'), ...columns(pair, 'listFriends')]);
  console.log(table(['', 'createGroup', '', '', '100 friends', '', ''], rows));
  for (const pair of measured.filter(({ tool }) => tool.startsWith('ours'))) {
    const worst = Math.max(times(pair, 'createGroup'), times(pair, 'listFriends'));
    console.log(`\n${pair.tool}: ${worst.toFixed(2)}×; goal, at most 1.15×: ${worst <= 1.15 ? 'met' : 'missed'}`);
  }
}
