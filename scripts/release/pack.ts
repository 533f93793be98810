import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../..');

/** A package.json, as far as releases read it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly types?: string;
  readonly sideEffects?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package as npm would publish it. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  readonly tarball: string;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest; // npm wrote or checked it.
}

/** Folders of the packages that are published. */
function publicPackages(): string[] {
  const packages = readdirSync(join(repository, 'packages')).map((name) => join(repository, 'packages', name));
  return [join(repository, 'spec'), ...packages].filter((folder) => readManifest(folder).private !== true);
}

/** Builds what is published and packs it into a temporary folder. */
export function packAll(): Packed[] {
  const shell = process.platform === 'win32';
  const filter = ['--filter=!@lanying-im/docs', '--output-logs=errors-only'];
  execFileSync('npx', ['turbo', 'run', 'build', ...filter], { cwd: repository, stdio: 'inherit', shell });
  const destination = mkdtempSync(join(tmpdir(), 'lanying-packed-'));
  const args = ['pack', '--json', '--pack-destination', destination, ...publicPackages()];
  const output = execFileSync('npm', args, {
    cwd: repository,
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // npm prints an array, or in newer versions an object by package name.
  const packed = Object.values(
    JSON.parse(output) as Record<string, { name: string; version: string; filename: string }>,
  );
  return packed.map(({ name, version, filename }) => ({ name, version, tarball: join(destination, filename) }));
}
