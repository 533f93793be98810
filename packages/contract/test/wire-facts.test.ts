import { expect, test } from 'vitest';
import { compareFacts, subjectOf, wireFacts } from '../../../spec/witness/wire-facts.ts';
import { documented, witness } from '../../../spec/witness/witness.ts';
import { catalogue, document } from './support/description.ts';

/**
 * The mock validates from the description, so a slip in the description would pass every other test. `spec/witness` is
 * written down apart from it: whoever changes a fact of the wire on purpose edits both. What the witness does not know,
 * such as a new operation, is not judged. `npm run mutate` proves that it notices slips.
 */
test('the description says what the witness says', () => {
  expect(compareFacts(witness, wireFacts(document, catalogue))).toEqual({ missing: [], invented: [] });
});

test('the documents describe 137 operations on 131 paths', () => {
  const operations = documented.filter((fact) => / token (none|user|admin|any)$/.test(fact)).map(subjectOf);
  expect(operations).toHaveLength(137);
  expect(new Set(operations.map((subject) => subject.split(' ')[1])).size).toBe(131);
});
