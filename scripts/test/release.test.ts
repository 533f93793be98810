import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { contentProblems } from '../release/check-contents.ts';

const manifest = {
  name: '@lanying-im/sample',
  version: '0.1.0',
  sideEffects: false,
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  bin: { sample: './dist/cli.js' },
  dependencies: { '@lanying-im/types': '0.1.0', 'ipaddr.js': '^2.5.0' },
};

const files: Readonly<Record<string, string>> = {
  LICENSE: 'MIT',
  'README.md': '# Sample',
  'CHANGELOG.md': '# 0.1.0',
  'dist/index.js': '',
  'dist/index.d.ts': '',
  'dist/cli.js': '',
  'dist/index.js.map': '{"sources":["../src/index.ts"]}',
  'src/index.ts': '',
};

/** A package in a temporary folder. */
function folderWith(contents: Readonly<Record<string, string | undefined>>, changes: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-release-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const all = { 'package.json': JSON.stringify({ ...manifest, ...changes }), ...contents };
  for (const [file, text] of Object.entries(all)) {
    if (text === undefined) continue;
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const problemsOf = (folder: string): string[] =>
  contentProblems(folder, { name: manifest.name, version: manifest.version, tarball: '' });

describe('the contents of a tarball', () => {
  it('are right', () => {
    expect(problemsOf(folderWith(files))).toEqual([]);
  });

  it.each([
    ['LICENSE', 'LICENSE is missing.'],
    ['README.md', 'README.md is missing.'],
    ['CHANGELOG.md', 'CHANGELOG.md is missing.'],
    ['dist/index.d.ts', 'dist/index.d.ts is named in package.json, and is missing.'],
    ['dist/cli.js', 'dist/cli.js is named in package.json, and is missing.'],
    ['src/index.ts', 'dist/index.js.map refers to ../src/index.ts, which is missing.'],
  ])('lack %s', (file, problem) => {
    expect(problemsOf(folderWith({ ...files, [file]: undefined }))).toEqual([problem]);
  });

  it.each(['test/index.test.ts', 'src/index.test.ts', 'dist/tsconfig.tsbuildinfo', '.turbo/turbo-build.log'])(
    'contain %s, which nobody needs',
    (file) => {
      expect(problemsOf(folderWith({ ...files, [file]: '' }))).toEqual([`${file} must not be published.`]);
    },
  );

  it.each<[object, string]>([
    [{ sideEffects: true }, 'package.json must have "sideEffects": false.'],
    [{ dependencies: { yaml: '2.9.1' } }, 'yaml must have a caret range, not 2.9.1.'],
    [
      { dependencies: { '@lanying-im/types': '^0.1.0' } },
      '@lanying-im/types must be a dependency in version 0.1.0, not ^0.1.0.',
    ],
  ])('have a manifest with %j', (changes, problem) => {
    expect(problemsOf(folderWith(files, changes))).toEqual([problem]);
  });

  it('need no changelog before the first release', () => {
    const folder = folderWith({ ...files, 'CHANGELOG.md': undefined }, { version: '0.0.0', dependencies: {} });
    expect(problemsOf(folder)).toEqual([]);
  });
});

describe('prepack', () => {
  const prepack = (cwd: string) => {
    const program = join(import.meta.dirname, '../release/prepack.ts');
    return spawnSync(process.execPath, [program], { cwd, encoding: 'utf8' });
  };

  it('rejects a package that is not built, and says what to do', () => {
    const { status, stderr } = prepack(folderWith({ 'README.md': '' }));
    expect(status).toBe(1);
    expect(stderr).toContain('@lanying-im/sample is not built: dist/index.d.ts, dist/index.js, dist/cli.js missing.');
    expect(stderr).toContain('npm run build');
  });

  it('accepts one that is', () => {
    expect(prepack(folderWith(files)).status).toBe(0);
  });
});
