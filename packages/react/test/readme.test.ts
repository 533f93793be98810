import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const folder = join(import.meta.dirname, 'examples');
const examples = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** The text without indentation, which differs between a file and an excerpt of it. */
const flat = (text: string): string => text.replace(/^\s+/gm, '').trim();

const blocks = [...readme.matchAll(/```tsx?\n(.*?)```/gs)].map(([, code = '']) => flat(code));

it('has examples', () => {
  expect(blocks.length).toBeGreaterThan(3);
});

// The example files are type-checked with everything else, and examples.browser.test.tsx runs them.
it.each(blocks)('takes example %# from a file', (block) => {
  const parts = block.split('// …\n').map((part) => part.trim());
  const isIn = (file: string): boolean => parts.every((part) => flat(file).includes(part));
  expect(examples.some(isIn)).toBe(true);
});
