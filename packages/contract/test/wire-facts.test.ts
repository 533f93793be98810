import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wireFacts } from './support/wire-facts.ts';

/**
 * What the documents say about the wire: methods, fields, types, limits, defaults, required marks, error advice. The mock
 * validates from the description, so a slip in the description would pass every other test; this file is written down
 * apart from it. Whoever corrects a documented fact edits both. What the file does not know yet, such as a new
 * operation, is not judged.
 */
const documented = readFileSync(new URL('facts/wire.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

const keyOf = (line: string): string => line.split(' ', 2).join(' ');

test('the description says what the documents say', () => {
  const described = wireFacts();
  const keys = new Set(documented.map(keyOf));
  const now = new Set([...keys].flatMap((key) => described.get(key) ?? []));
  const then = new Set(documented);
  expect({
    missing: documented.filter((line) => !now.has(line)),
    invented: [...now].filter((line) => !then.has(line)),
  }).toEqual({ missing: [], invented: [] });
});

test('the documents describe 137 operations on 131 paths', () => {
  const operations = documented.filter((line) => / token (none|user|admin|any)$/.test(line)).map(keyOf);
  expect(operations).toHaveLength(137);
  expect(new Set(operations.map((key) => key.split(' ')[1])).size).toBe(131);
});
