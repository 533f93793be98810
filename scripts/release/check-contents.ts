import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type Manifest, type Packed, readManifest } from './pack.ts';

/** Unpacks a tarball into a temporary folder. */
export function unpack({ tarball }: Packed): string {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-unpacked-'));
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  return folder;
}

/** Returns what is wrong with the files of an unpacked package. */
export function contentProblems(folder: string, packed: Packed): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const manifest = readManifest(folder);
  return [
    ...missingPages(files, manifest),
    ...files
      .filter((file) => /(^|\/)(tests?|__tests__|node_modules|\.turbo)\/|\.test\.|tsbuildinfo$/.test(file))
      .map((file) => `${file} must not be published.`),
    ...targetsOf(manifest)
      .filter((target) => !files.includes(target))
      .map((target) => `${target} is named in package.json, and is missing.`),
    ...files.filter((file) => file.endsWith('.map')).flatMap((file) => sourceMapProblems(folder, file)),
    ...dependencyProblems(manifest, packed),
  ];
}

function missingPages(files: readonly string[], { version, exports = {}, sideEffects }: Manifest): string[] {
  // The first release has no changes to list; changesets writes the page with it.
  const pages = ['LICENSE', 'README.md', ...(version === '0.0.0' ? [] : ['CHANGELOG.md'])];
  const problems = pages.filter((page) => !files.includes(page)).map((page) => `${page} is missing.`);
  const hasCode = Object.keys(exports).some((name) => !name.endsWith('.json'));
  if (hasCode && sideEffects !== false) problems.push('package.json must have "sideEffects": false.');
  return problems;
}

/** Paths of the files that a package.json names for its users. The sources that it names are for this repository. */
export function targetsOf({ exports = {}, bin = {} }: Manifest): string[] {
  const leaves = (node: unknown): string[] => {
    if (typeof node === 'string') return [node];
    const conditions = Object.entries(Object(node)).filter(([condition]) => condition !== '@lanying-im/source');
    return conditions.flatMap(([, target]) => leaves(target));
  };
  return [...leaves(exports), ...Object.values(bin)].map((path) => path.replace(/^\.\//, ''));
}

/** A source map leads to the sources in the tarball, so that debuggers and editors find them. */
function sourceMapProblems(folder: string, file: string): string[] {
  const map = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { sources: string[]; sourcesContent?: unknown[] }; // By its format.
  if (map.sourcesContent?.every((content) => typeof content === 'string') === true) return [];
  const missing = map.sources.filter((source) => !existsSync(resolve(folder, dirname(file), source)));
  return missing.map((source) => `${file} refers to ${source}, which is missing.`);
}

/** Our packages depend on each other's very version; everything else has a range, or its users get no fixes. */
function dependencyProblems({ dependencies = {} }: Manifest, { version }: Packed): string[] {
  return Object.entries(dependencies).flatMap(([name, range]) => {
    if (name.startsWith('@lanying-im/'))
      return range === version ? [] : [`${name} must be a dependency in version ${version}, not ${range}.`];
    return /^[\^~]|\|\|/.test(range) ? [] : [`${name} must have a caret range, not ${range}.`];
  });
}
