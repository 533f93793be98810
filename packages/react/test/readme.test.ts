import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const folder = join(import.meta.dirname, 'examples');
const examples = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** The code without line breaks and indentation, which differ between a file and an excerpt of it. */
const flat = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/([(<]) | ([)>])/g, '$1$2')
    .trim();

const blocks = [...readme.matchAll(/```tsx?\n(.*?)```/gs)].map(([, code = '']) => code);

it('has examples', () => {
  expect(blocks.length).toBeGreaterThan(3);
});

// The example files are type-checked with everything else, and run by the tests beside this one.
it.each(blocks)('takes example %# from a file', (block) => {
  const parts = block.split('// …\n').map(flat);
  const isIn = (file: string): boolean => parts.every((part) => flat(file).includes(part));
  expect(examples.some(isIn)).toBe(true);
});
