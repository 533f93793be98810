import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The packages as a user gets them: packed, unpacked into an empty project, and used by name. */

const repository = join(import.meta.dirname, '../../..');
const folders = [
  'spec',
  ...['types', 'client', 'query', 'react', 'mock', 'conformance'].map((name) => `packages/${name}`),
];
const project = mkdtempSync(join(tmpdir(), 'lanying-packed-'));
const tarballs = new Map<string, string>();

interface Manifest {
  name: string;
  version: string;
  exports: Record<string, unknown>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(repository, folder, 'package.json'), 'utf8'));

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project, ...folders.map((folder) => `./${folder}`)], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  for (const folder of folders) {
    const { name, version } = manifest(folder);
    const tarball = join(project, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    const target = join(project, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
    tarballs.set(folder, tarball);
  }
  // What the packages depend on comes from the repository, so that the test needs no registry.
  for (const folder of folders) {
    const { dependencies, peerDependencies } = manifest(folder);
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const target = join(project, 'node_modules', name);
      mkdirSync(join(target, '..'), { recursive: true });
      if (!readdirSync(join(target, '..')).includes(basename(name))) {
        symlinkSync(join(repository, 'node_modules', name), target, 'junction');
      }
    }
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function run(code: string): string {
  const file = join(project, 'main.mjs');
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' });
}

describe.each(folders.slice(1))('%s', (folder) => {
  test('has no complaint from publint', async () => {
    const tarball = readFileSync(tarballs.get(folder) ?? '');
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer as ArrayBuffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('has types for every kind of ES module resolution', async () => {
    const packed = createPackageFromTarballData(readFileSync(tarballs.get(folder) ?? ''));
    const analysis = await checkPackage(packed);
    if (analysis.types === false) throw new Error('no types');
    // The packages are ES modules: that CommonJS must use import() is known, and Node 10 knows no exports.
    const problems = analysis.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)),
    );
    expect(problems).toEqual([]);
  });

  test('ships no test, no build information and nothing outside dist and src', () => {
    const files = execFileSync('tar', ['-tzf', tarballs.get(folder) ?? ''], { encoding: 'utf8' })
      .trim()
      .split('\n');
    const expected =
      /^package\/((dist|src)\/.*|package\.json|README\.md|LICENSE|CHANGELOG\.md|(AGENTS|BEHAVIOUR|CALLBACKS|PROXY|SKILL)\.md)$/;
    expect(files.filter((file) => !expected.test(file) || /tsbuildinfo|\.test\./.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['package/README.md', 'package/LICENSE']));
  });

  test('has types without what TypeScript 5.4 does not know', () => {
    // Newer compilers write them by themselves: https://www.typescriptlang.org/docs/handbook/release-notes/typescript-5-7.html
    const newer = /\b(\w+Array|ArrayBufferView|DataView)<Array|\bBuiltinIterator\b|\bIteratorObject\b/;
    const dist = join(project, 'node_modules', manifest(folder).name, 'dist');
    const declarations = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.d.ts'),
    );
    expect(declarations.length).toBeGreaterThan(0);
    expect(declarations.filter((file) => newer.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
  });
});

test('every entry of every package can be imported by name', () => {
  const entries = folders.slice(1).flatMap((folder) => {
    const { name, exports } = manifest(folder);
    return Object.keys(exports).map((entry) => `${name}${entry.slice(1)}`);
  });
  const code = entries.map(
    (entry) => `console.log(${JSON.stringify(entry)}, Object.keys(await import(${JSON.stringify(entry)})).length > 0);`,
  );
  expect(run(code.join('\n')).trim().split('\n')).toEqual(entries.map((entry) => `${entry} true`));
});

test('the packed client talks to the packed mock', () => {
  const printed = run(`
    import { createLanyingClient } from '@lanying-im/client';
    import { createLanyingMock } from '@lanying-im/mock';
    const mock = createLanyingMock();
    const im = createLanyingClient({ endpoint: 'http://mock', appId: 'welovemaxim', accessToken: mock.adminToken, fetch: mock.fetch });
    console.log((await im.asUser(2199040544848).createGroup({ name: 'g001' })).name);
  `);
  expect(printed.trim()).toBe('g001');
});

test("the packed mock's command runs, and reads a seed", () => {
  const { bin } = manifest('packages/mock');
  const command = join(project, 'node_modules/@lanying-im/mock', bin?.['lanying-mock'] ?? '');
  writeFileSync(join(project, 'seed.yaml'), 'apps: []');
  const execute = (...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], { cwd: project, encoding: 'utf8' });
  expect(execute('--version').stdout.trim()).toBe(manifest('packages/mock').version);
  expect(execute('--seed', 'seed.yaml').stderr).toContain(
    'Cannot use seed.yaml as a seed: The seed is not valid: apps',
  );
});

test("the packed conformance package's command runs", () => {
  const { bin } = manifest('packages/conformance');
  const command = join(project, 'node_modules/@lanying-im/conformance', bin?.['lanying-conformance'] ?? '');
  const { status, stdout } = spawnSync(process.execPath, [command, '--help'], { cwd: project, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('lanying-conformance [options]') });
});

test('the description can be imported as JSON', () => {
  const printed = run(`
    import errors from '@lanying-im/spec/errors.json' with { type: 'json' };
    console.log(errors.errors.some((error) => error.name === 'GroupNotFound'));
  `);
  expect(printed.trim()).toBe('true');
});

/** Returns the bytes of a package's files and of the packages that it depends on. */
function installedBytes(name: string): number {
  const target = join(project, 'node_modules', name);
  const { dependencies = {} }: Manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  const entries = readdirSync(target, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return [...sizes, ...Object.keys(dependencies).map(installedBytes)].reduce((total, size) => total + size, 0);
}

test('npx @lanying-im/mock installs no more than 2 MB', () => {
  expect(installedBytes('@lanying-im/mock')).toBeLessThan(2_000_000);
});
