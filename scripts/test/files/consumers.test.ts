import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const folders = readdirSync(join(root, 'consumers'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const projects = folders.map(({ name }) => name);

describe('consumers', () => {
  it.each([
    ['packages/mock/README.md', 'consumers/jest/jest.config.cjs'],
    ['packages/mock/README.md', 'consumers/jest/environment.cjs'],
  ])('run what %s shows: %s', (page, file) => {
    expect(read(page)).toContain(`${read(file)}\`\`\``);
  });

  it('are all in their README', () => {
    const table = read('consumers/README.md').split('| --- | --- |')[1] ?? '';
    const listed = [...table.matchAll(/^\|(.*?)\|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([\w-]+)`/g)]);
    expect(listed.map(([, name]) => name).toSorted()).toEqual(projects.toSorted());
  });

  it.each(projects)('%s has a test and versions that do not change by themselves', (project) => {
    const { scripts, dependencies } = JSON.parse(read(`consumers/${project}/package.json`));
    expect(scripts.test).toBeTypeOf('string');
    for (const [name, range] of Object.entries(dependencies)) {
      // Ours are those of the repository, whatever their version.
      expect(range).toMatch(name.startsWith('@lanying-im/') ? /^\*$/ : /^(npm:[\w-]+@)?\d+\.\d+\.\d+$/);
    }
  });
});
