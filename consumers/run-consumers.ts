import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Manifest, readManifest } from '../scripts/release/pack.ts';

const here = import.meta.dirname;

/** Where the consumers get our packages from. */
export interface Source {
  /** What a consumer depends on, by the package's name: a version, or a tarball. */
  readonly packages: ReadonlyMap<string, string>;
  /** A registry for our packages; undefined where they are tarballs. */
  readonly registry?: string | undefined;
}

/** Names of the consumer projects. */
export const consumers: readonly string[] = readdirSync(here).filter((name) =>
  existsSync(join(here, name, 'package.json')),
);

function dependenciesOf(manifest: Manifest, { packages }: Source): object {
  const own = Object.entries(manifest.dependencies ?? {}).map(([name, range]) => [name, packages.get(name) ?? range]);
  return Object.fromEntries(own);
}

/** The project's own manifest; tarballs also take the place of what our packages depend on. */
function manifestFor(project: string, source: Source): object {
  const manifest = readManifest(join(here, project));
  const overrides = source.registry === undefined ? { overrides: Object.fromEntries(source.packages) } : {};
  return { ...manifest, dependencies: dependenciesOf(manifest, source), ...overrides };
}

/** The environment of a consumer, who has neither the repository's programs nor its settings. */
function consumerEnvironment(): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_ENV$|VITEST)/i.test(name));
  const PATH = [dirname(process.execPath), ...path].join(delimiter);
  return { ...Object.fromEntries(inherited), PATH, CI: '1' };
}

/** Runs npm in a project; its output is shown only if it fails. */
function npm(cwd: string, args: readonly string[]): boolean {
  const options = { cwd, env: consumerEnvironment(), encoding: 'utf8', timeout: 600_000 } as const;
  const { status, stdout, stderr } = spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) console.log(`npm ${args.join(' ')}: exit code ${status}\n${stdout}\n${stderr}`);
  return status === 0;
}

/** Copies a project out of the repository, installs it and runs its test; returns whether all of that worked. */
export function runConsumer(project: string, source: Source, keep: boolean): boolean {
  const start = performance.now();
  const copy = mkdtempSync(join(tmpdir(), `lanying-consumer-${project}-`));
  cpSync(join(here, project), copy, { recursive: true });
  writeFileSync(join(copy, 'package.json'), JSON.stringify(manifestFor(project, source), null, 2));
  if (source.registry !== undefined) writeFileSync(join(copy, '.npmrc'), `@lanying-im:registry=${source.registry}\n`);
  try {
    const ok = npm(copy, ['install', '--no-audit', '--no-fund', '--loglevel=error']) && npm(copy, ['test']);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${project}: ${ok ? 'ok' : 'FAILED'}, ${seconds} s${keep ? `, ${copy}` : ''}`);
    return ok;
  } finally {
    if (!keep) rmSync(copy, { recursive: true, force: true });
  }
}
