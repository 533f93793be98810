import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outcomeCases } from './support/outcomes.ts';

const operationIds = [...new Set(outcomeCases.map(({ operationId }) => operationId))];

/**
 * What each operation returns and changes, for every recipe, as a file to review. After a deliberate change of behaviour
 * write them anew: `npx vitest run --project unit packages/mock/test/outcomes.test.ts -u`, and read the difference.
 */
test.each(operationIds)('the outcomes of %s are the recorded ones', async (operationId) => {
  const outcomes: string[] = [];
  for (const one of outcomeCases) if (one.operationId === operationId) outcomes.push(await one.describe());
  await expect(outcomes.join('\n')).toMatchFileSnapshot(`outcomes/${operationId}.txt`);
});

test('every file of outcomes is of an operation', () => {
  const files = readdirSync(new URL('outcomes', import.meta.url)).sort();
  expect(files).toEqual(operationIds.map((operationId) => `${operationId}.txt`).sort());
});
