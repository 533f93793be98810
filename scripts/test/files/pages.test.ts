import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const pages = globSync(['*.md', '{.changeset,.github,api,consumers,examples,packages,scripts,spec}/**/*.md'], {
  cwd: root,
  exclude: (path) => /node_modules|[\\/]dist|[\\/]fixtures|[\\/]golden/.test(path),
})
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The id that GitHub derives from a heading. */
const anchor = (heading: string): string =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchors = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading));

test('every page that a contributor looks for exists', () => {
  const expected = ['AGENTS', 'ARCHITECTURE', 'CODE_OF_CONDUCT', 'CONTRIBUTING', 'README', 'SECURITY', 'VERSIONING'];
  expect(pages).toEqual(expect.arrayContaining(expected.map((name) => `${name}.md`)));
});

test('every relative link of every page leads to a file, and every anchor to a heading', () => {
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      const [path = '', hash] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return [`${page}: ${link} does not exist`];
      const isMissing = hash !== undefined && target.endsWith('.md') && !anchors(target).includes(hash);
      return isMissing ? [`${page}: ${link} has no such heading`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

test('every command that a page names is a script', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const builtIn = new Set('ci deprecate exec install login logout pack publish rebuild run view whoami'.split(' '));
  const missing = pages
    .filter((page) => !page.startsWith('packages/') && !page.startsWith('consumers/'))
    .flatMap((page) =>
      [...read(page).matchAll(/`[^`]*`/g)]
        .flatMap(([code]) => [...code.matchAll(/\bnpm (run )?([a-z][a-z:-]*)(?!.*--workspace)/g)])
        .filter(([, run, name = '']) => !(name in scripts) && (run !== undefined || !builtIn.has(name)))
        .map(([command]) => `${page}: ${command}`),
    );
  expect(missing).toEqual([]);
});
