import { describe, expect, test } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import { handlers } from '../src/operations/index.ts';
import type { Recipe } from './recipes/recipe.ts';
import { recipes } from './recipes/recipes.ts';
import { ben, nobody, openVillage } from './support/village.ts';

/** How to see a code that every operation with a token answers alike. */
const common: Readonly<Record<number, Recipe>> = {
  10000: { as: nobody },
  10003: { token: null },
  10008: { token: 'stale' },
  10010: { token: 'ada-token', as: ben },
  40000: { headers: { app_id: 'no-such-app' } },
};

/** Codes that nothing in the mock's state can cause. */
const faultsOnly = new Set([10001, 12001, 12003, 20000, 20006]);

const behaving = Object.entries(operations).filter(([, { operationId }]) => handlers[operationId] !== undefined);

type Village = ReturnType<typeof openVillage>;

/** Brings the village to where the recipe begins. */
async function prepare({ mock, call }: Village, { after = [], later = 0 }: Recipe): Promise<void> {
  for (const [key, recipe] of after) {
    const { code, text } = await call(`${key}${recipe.query ?? ''}`, recipe.body, recipe);
    expect(code, text).toBe(200);
  }
  mock.clock.advance({ milliseconds: later });
}

describe.each(behaving)('%s', (key, { operationId, errors, token, envelope }) => {
  const { sound, codes } = recipes[operationId] ?? { sound: {}, codes: {} };
  const start: Recipe = { ...sound, ...(token === 'none' && { token: null, as: null }) };

  test('succeeds', async () => {
    expect(recipes, 'test/recipes').toHaveProperty(operationId);
    const village = openVillage(start.mock);
    await prepare(village, start);
    const { code, status, text } = await village.call(`${key}${start.query ?? ''}`, start.body, start);
    if (envelope === 'bytes') expect([200, 302], text).toContain(status);
    else expect(code, text).toBe(200);
  });

  test.each(errors)('answers %i', async (expected) => {
    const own = codes[expected] ?? common[expected];
    expect(own !== undefined || faultsOnly.has(expected), 'a code without a recipe').toBe(true);
    const recipe = { ...start, ...own };
    const village = openVillage({ strict: true, ...recipe.mock });
    await prepare(village, recipe);
    if (own === undefined) village.mock.faults.add({ operationId, code: expected });
    const before = village.mock.snapshot();
    const answer = await village.call(`${key}${recipe.query ?? ''}`, recipe.body, recipe);
    expect(answer.code, answer.text).toBe(expected);
    expect(answer.status).toBe(200);
    expect(village.mock.snapshot(), 'a refused call changes nothing').toEqual(before);
  });
});
