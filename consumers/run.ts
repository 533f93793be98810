import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { packAll, readManifest } from './pack.ts';

/** Runs the consumer projects on the packed packages; see README.md. */

const here = import.meta.dirname;
const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));

/** Points the packages of this repository to their tarballs, those that others need included. */
function manifestWith(project: string, tarballs: ReadonlyMap<string, string>): object {
  const manifest = readManifest(join(here, project));
  const files = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]));
  const own = Object.entries(manifest.dependencies ?? {}).map(([name, range]) => [name, files[name] ?? range]);
  return { ...manifest, dependencies: Object.fromEntries(own), overrides: files };
}

/** Runs npm in a project; its output is shown only if it fails. */
function npm(cwd: string, args: readonly string[]): boolean {
  // Without the repository's own programs and settings, which a consumer does not have.
  const PATH = (process.env['PATH'] ?? '')
    .split(':')
    .filter((folder) => !folder.includes('node_modules'))
    .join(':');
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_ENV$|VITEST)/i.test(name));
  const env = { ...Object.fromEntries(inherited), PATH: `${dirname(process.execPath)}:${PATH}`, CI: '1' };
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, env, encoding: 'utf8', timeout: 600_000 });
  if (status !== 0) console.log(`npm ${args.join(' ')}: exit code ${status}\n${stdout}\n${stderr}`);
  return status === 0;
}

function runConsumer(project: string, tarballs: ReadonlyMap<string, string>, keep: boolean): boolean {
  const start = performance.now();
  const copy = mkdtempSync(join(tmpdir(), `lanying-consumer-${project}-`));
  cpSync(join(here, project), copy, { recursive: true });
  writeFileSync(join(copy, 'package.json'), JSON.stringify(manifestWith(project, tarballs), null, 2));
  try {
    const ok = npm(copy, ['install', '--no-audit', '--no-fund', '--loglevel=error']) && npm(copy, ['test']);
    console.log(
      `${project}: ${ok ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(0)} s${keep ? `, ${copy}` : ''}`,
    );
    return ok;
  } finally {
    if (!keep) rmSync(copy, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`There is no consumer ${unknown.join(', ')}. There are ${all.join(', ')}.`);
const tarballs = packAll();
const failed = (positionals.length > 0 ? positionals : all).filter(
  (project) => !runConsumer(project, tarballs, values.keep),
);
for (const folder of new Set([...tarballs.values()].map(dirname))) rmSync(folder, { recursive: true, force: true });
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
