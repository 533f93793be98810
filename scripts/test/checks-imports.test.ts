import { expect, test } from 'vitest';
import { fileUrlProblems } from '../checks/file-urls.ts';
import { cycleProblems, directionProblems, readImports } from '../checks/imports.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const cycles = (files: Record<string, string>) => cycleProblems(readImports(temporaryFolder(files)));
const directions = (files: Record<string, string>) => directionProblems(readImports(temporaryFolder(files)));

test('a cycle is reported once, with its way and the line of its first import', () => {
  expect(
    cycles({
      'packages/mock/src/a.ts': "// A comment.\nimport { b } from './b.ts';\n",
      'packages/mock/src/b.ts': "export { c as b } from './c.ts';\n",
      'packages/mock/src/c.ts': "export const c = (await import('./a.ts')).a;\n",
      'packages/mock/src/d.ts': "import './a.ts';\n",
    }),
  ).toEqual([
    {
      file: 'packages/mock/src/a.ts',
      line: 2,
      message: expect.stringContaining(
        'packages/mock/src/a.ts → packages/mock/src/b.ts → packages/mock/src/c.ts → packages/mock/src/a.ts',
      ),
    },
  ]);
});

test.each([
  ['import type', "import type { B } from './b.ts';\n"],
  ['import() types', "export type A = import('./b.ts').B;\n"],
  ['export type', "export type * from './b.ts';\n"],
])('%s counts as an import', (_name, content) => {
  const found = cycles({ 'spec/a.ts': content, 'spec/b.ts': "import type { A } from './a.ts';\nexport type B = A;\n" });
  expect(found).toHaveLength(1);
});

test('a file that imports itself is a cycle, and a diamond is none', () => {
  expect(cycles({ 'spec/a.ts': "import './a.ts';\n" })).toHaveLength(1);
  const diamond = { 'spec/a.ts': "import './b.ts';\nimport './c.ts';\n", 'spec/b.ts': "import './d.ts';\n" };
  expect(cycles({ ...diamond, 'spec/c.ts': "import './d.ts';\n", 'spec/d.ts': 'export {};\n' })).toEqual([]);
});

test('a cycle through the names of packages is found', () => {
  const manifest = (name: string) =>
    JSON.stringify({ name, exports: { '.': { '@lanying-im/source': './src/index.ts' } } });
  const found = cycles({
    'packages/types/package.json': manifest('@lanying-im/types'),
    'packages/types/src/index.ts': "import '../../client/src/index.ts';\n",
    'packages/client/package.json': manifest('@lanying-im/client'),
    'packages/client/src/index.ts': "import '@lanying-im/client';\n",
  });
  expect(found).toMatchObject([{ file: 'packages/client/src/index.ts' }]);
});

test.each([
  ['types', 'packages/types/src/a.ts', 'packages/client/src/b.ts', /no other package/],
  ['the mock', 'packages/mock/src/a.ts', 'packages/client/src/b.ts', /may import packages\/types/],
  ['the client', 'packages/client/src/a.ts', 'packages/mock/src/b.ts', /may import packages\/types/],
  ['the description', 'spec/rules/a.ts', 'scripts/b.ts', /nothing outside/],
  [
    'the tests of another package',
    'packages/contract/test/a.ts',
    'packages/mock/test/b.ts',
    /imported by packages\/mock only/,
  ],
  ['sources', 'packages/mock/src/a.ts', 'packages/mock/test/b.ts', /do not import tests/],
  ['whatever imports the contract', 'packages/docs/test/a.ts', 'packages/contract/src/b.ts', /Nothing imports/],
  ['whatever imports the docs', 'packages/react/test/a.ts', 'packages/docs/src/b.ts', /Only scripts/],
])('against the direction: %s', (_name, from, to, expected) => {
  const path = `${'../'.repeat(from.split('/').length - 1)}${to}`;
  const found = directions({ [from]: `import type { B } from '${path}';\n`, [to]: 'export type B = 1;\n' });
  expect(found).toEqual([{ file: from, line: 1, message: expect.stringMatching(expected) }]);
});

test.each([
  ['packages/client/src/a.ts', 'packages/types/src/b.ts'],
  ['packages/client/test/a.ts', 'packages/mock/src/b.ts'],
  ['packages/contract/test/a.ts', 'packages/docs/src/b.ts'],
  ['scripts/a.ts', 'spec/rules/b.ts'],
])('%s may import %s', (from, to) => {
  const path = `${'../'.repeat(from.split('/').length - 1)}${to}`;
  expect(directions({ [from]: `import '${path}';\n`, [to]: 'export {};\n' })).toEqual([]);
});

test.each([
  ["spawn(new URL('./a b.ts', import.meta.url).pathname);", 1],
  ["const { pathname: path } = new URL('.', import.meta.url);", 1],
  ["const here = new URL('.', import.meta.url);\nread(here.pathname);", 2],
  ["read(pathToFileURL('x').pathname);", 1],
])('%s reads the path of a file URL', (content, line) => {
  expect(fileUrlProblems(temporaryFolder({ 'scripts/a.ts': content }))).toMatchObject([{ line }]);
});

test('paths of other URLs, and file URLs as such, are fine', () => {
  const content =
    "read(new URL(request.url).pathname, new URL('./a.ts', import.meta.url), fileURLToPath(import.meta.url));";
  expect(fileUrlProblems(temporaryFolder({ 'scripts/a.ts': content }))).toEqual([]);
});
