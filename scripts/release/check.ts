import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { consumers, runConsumer } from '../../consumers/run-consumers.ts';
import { contentProblems, unpack } from './check-contents.ts';
import { type Packed, packAll, readManifest } from './pack.ts';
import { startRegistry } from './registry.ts';

/** Checks that what would be published can be installed and used; publishes nothing but to a registry on loopback. */

const usage = `Packs, checks and installs every package as a user would get it.

  npm run release:check                     everything
  npm run release:check -- --no-consumers   all but the consumer projects
  npm run release:check -- next typescript  only these consumer projects
`;
const tools = import.meta.dirname;

function install(): void {
  if (existsSync(join(tools, 'node_modules'))) return;
  console.error('Installing the tools for releases (once) …');
  const args = ['ci', '--prefix', tools, '--loglevel=error', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci --prefix scripts/release failed.');
}

/** Runs one of the tools; returns its output where it found a problem. */
function toolProblems(program: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(tools, 'node_modules', program), ...args], {
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`${program.split('/')[0]}:\n${stdout}${stderr}`];
}

function packageProblems(packed: Packed): string[] {
  const folder = unpack(packed);
  const hasTypes = JSON.stringify(readManifest(folder).exports).includes('.d.ts');
  const problems = [
    ...contentProblems(folder, packed),
    ...toolProblems('publint/src/cli.js', ['run', packed.tarball, '--strict']),
    ...(hasTypes ? toolProblems('@arethetypeswrong/cli/dist/index.js', [packed.tarball, '--profile', 'esm-only']) : []),
  ];
  rmSync(folder, { recursive: true });
  return problems;
}

/** Publishes to a registry of our own and runs consumers that install from it; returns those that failed. */
async function failedConsumers(packed: readonly Packed[], names: readonly string[]): Promise<string[]> {
  const registry = await startRegistry();
  try {
    for (const one of packed) registry.publish(one);
    const source = { packages: new Map(packed.map(({ name, version }) => [name, version])), registry: registry.url };
    return names.filter((name) => !runConsumer(name, source, false));
  } finally {
    registry.stop();
  }
}

const options = { help: { type: 'boolean' }, consumers: { type: 'boolean', default: true } } as const;
const { values, positionals } = parseArgs({ options, allowNegative: true, allowPositionals: true });
if (values.help === true) console.log(usage);
else {
  install();
  const packed = packAll();
  const problems = packed.flatMap((one) => packageProblems(one).map((problem) => `${one.name}: ${problem}`));
  for (const { name, version } of packed) console.log(`${name} ${version}: packed and checked`);
  const chosen = positionals.length > 0 ? positionals : consumers;
  if (problems.length === 0 && values.consumers) {
    problems.push(...(await failedConsumers(packed, chosen)).map((name) => `The consumer ${name} failed.`));
  }
  for (const folder of new Set(packed.map(({ tarball }) => dirname(tarball)))) rmSync(folder, { recursive: true });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
