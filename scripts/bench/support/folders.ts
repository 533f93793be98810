import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const repository: string = join(import.meta.dirname, '../../..');

/** Everything that a bench writes; not committed. */
export const output: string = join(import.meta.dirname, '../out');

export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The program of a package among those of this bench. */
export function bin(packageName: string, program: string = packageName): string {
  const folder = join(import.meta.dirname, '../node_modules', packageName);
  const manifest: { bin: Record<string, string> } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, manifest.bin[program] ?? '');
}

export function versionOf(folder: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
}

const left = new Set(['node_modules', 'dist', 'test', 'bench', '.turbo']);

/** What the generator makes in a copy. */
export function removeGenerated(copy: string): void {
  rmSync(join(copy, 'spec/dist'), { recursive: true, force: true });
  for (const name of readdirSync(join(copy, 'packages'))) {
    rmSync(join(copy, 'packages', name, 'src'), { recursive: true, force: true });
  }
}

/** A copy of the description and the generator, whose output is its own. */
export function copyGenerator(target: string): string {
  emptyFolder(target);
  for (const folder of ['spec', 'scripts']) {
    for (const name of readdirSync(join(repository, folder))) {
      if (left.has(name)) continue;
      cpSync(join(repository, folder, name), join(target, folder, name), { recursive: true });
    }
  }
  for (const folder of ['node_modules', 'scripts/node_modules', 'spec/node_modules']) {
    if (existsSync(join(repository, folder))) symlinkSync(join(repository, folder), join(target, folder), 'junction');
  }
  writeText(join(target, 'package.json'), '{ "type": "module" }');
  for (const name of readdirSync(join(repository, 'packages'))) {
    const manifest = join('packages', name, 'package.json');
    // The generator may read what a package says of itself.
    if (existsSync(join(repository, manifest))) cpSync(join(repository, manifest), join(target, manifest));
  }
  return target;
}
