// Bundles the library of each file in src/libraries/ into the same file in dist/. Installed as packages, they would bring
// command lines, source maps and second builds: together more than the mock itself.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

interface Manifest {
  readonly version: string;
  readonly author: string;
  readonly license: string;
}

const modules = join(import.meta.dirname, '../../../node_modules');
const folder = join(import.meta.dirname, '../dist/libraries');

/** Returns the names of the packages that files of node_modules belong to. */
function packagesOf(files: readonly string[]): Set<string> {
  const names = files.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

/** Returns the notice of a package, which its licence demands in every copy. */
function notice(name: string): string {
  const { version, author, license } = JSON.parse(
    readFileSync(join(modules, name, 'package.json'), 'utf8'),
  ) as Manifest; // npm checked it.
  const file = join(modules, name, 'LICENSE');
  const text = existsSync(file) ? `\n\n${readFileSync(file, 'utf8').trim()}` : '';
  return `/*!\n${name} ${version} by ${author}. Licence: ${license}.${text}\n*/\n`;
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  const path = join(folder, file);
  const { metafile, outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  const notices = Array.from(packagesOf(Object.keys(metafile.inputs)), notice).join('');
  writeFileSync(path, notices + (outputFiles[0]?.text ?? ''));
  // It refers to the types of a package that is not installed with the mock; no public type leads to it.
  rmSync(path.replace(/\.js$/, '.d.ts'));
}
