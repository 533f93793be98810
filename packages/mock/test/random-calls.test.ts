import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import { createLanyingMock } from '../src/index.ts';
import { recipes } from './recipes/recipes.ts';
import { ada, ben, cho, dee, eve, fay, gus, openVillage } from './support/village.ts';

/** Every request of the recipes, whether it succeeds or not. */
const requests = Object.entries(operations).flatMap(([key, { operationId }]) => {
  const recipe = recipes[operationId];
  if (recipe === undefined) return [];
  const { success, codes } = recipe;
  return [success, ...Object.values(codes)].map(({ query = success.query ?? '', body = success.body }) => {
    return { key: `${key}${query}`, body };
  });
});

const step = fc.record({
  as: fc.constantFrom(ada, ben, cho, dee, eve, fay, gus),
  request: fc.oneof(
    { weight: 25, arbitrary: fc.constantFrom(...requests) },
    { weight: 1, arbitrary: fc.constant({ key: 'POST /user/delete', body: {} }) },
  ),
  hours: fc.oneof({ weight: 30, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(200) }),
});

test('whatever is called in whatever order, nothing breaks, and a snapshot builds the same again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { size: 'max', maxLength: 60 }), async (steps) => {
      const { mock, call } = openVillage();
      for (const { as, request, hours } of steps) {
        const { status, text } = await call(request.key, request.body, { as });
        expect(status, text).toBeLessThan(500);
        mock.clock.advance({ hours });
      }
      const snapshot = JSON.parse(JSON.stringify(mock.snapshot()));
      expect(createLanyingMock({ seed: snapshot }).snapshot()).toEqual(snapshot);
    }),
    { numRuns: 25 },
  );
});
