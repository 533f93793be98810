import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..');

/** A package.json, as far as it is read here. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest; // npm wrote or checked it.
}

/** Folders of the packages that are published. */
function publicPackages(): string[] {
  const packages = readdirSync(join(repository, 'packages')).map((name) => join(repository, 'packages', name));
  return [join(repository, 'spec'), ...packages].filter((folder) => readManifest(folder).private !== true);
}

/** Builds and packs what is published; returns the tarball of each package by its name. */
export function packAll(): Map<string, string> {
  const shell = process.platform === 'win32';
  execFileSync('npx', ['turbo', 'run', 'build', '--filter=!@lanying-im/docs', '--output-logs=errors-only'], {
    cwd: repository,
    stdio: 'inherit',
    shell,
  });
  const destination = mkdtempSync(join(tmpdir(), 'lanying-packed-'));
  const folders = publicPackages();
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', destination, ...folders], {
    cwd: repository,
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // npm prints an array, or in newer versions an object by package name.
  const packed = Object.values(JSON.parse(output) as Record<string, { name: string; filename: string }>);
  return new Map(packed.map(({ name, filename }) => [name, join(destination, filename)]));
}
