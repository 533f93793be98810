import { expect, test } from 'vitest';
import { documented } from '../../../spec/witness/documented.ts';
import { compareFacts, subjectOf, wireFacts } from '../../../spec/witness/wire-facts.ts';
import { catalogue, document } from './support/description.ts';

/**
 * What the documents say about the wire: methods, fields, types, limits, defaults, required marks, errors, error advice,
 * invalidation. The mock validates from the description, so a slip in the description would pass every other test;
 * `spec/witness/wire.txt` is written down apart from it. Whoever corrects a documented fact edits both. What the file does not
 * know yet, such as a new operation, is not judged. `npm run mutate` checks that the file notices slips.
 */
test('the description says what the documents say', () => {
  expect(compareFacts(documented, wireFacts(document, catalogue))).toEqual({ missing: [], invented: [] });
});

test('the documents describe 137 operations on 131 paths', () => {
  const operations = documented.filter((line) => / token (none|user|admin|any)$/.test(line)).map(subjectOf);
  expect(operations).toHaveLength(137);
  expect(new Set(operations.map((subject) => subject.split(' ')[1])).size).toBe(131);
});
