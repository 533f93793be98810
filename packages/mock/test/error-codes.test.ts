import { expect, test } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import { handlers } from '../src/operations/index.ts';
import type { Recipe } from './recipes/recipe.ts';
import { recipes } from './recipes/recipes.ts';
import { readCodeTable } from './support/code-table.ts';
import { ben, nobody, openFixture } from './support/fixture.ts';
import { prepare } from './support/prepare.ts';

/** How to see a code that every operation with a token returns alike. */
const common: Readonly<Record<number, Recipe>> = {
  10000: { as: nobody },
  10003: { token: null },
  10008: { token: 'stale' },
  10010: { token: 'ada-token', as: ben },
  40000: { headers: { app_id: 'no-such-app' } },
};

/** Codes that nothing in the mock's state can cause. */
const faultsOnly = new Set(readCodeTable().flatMap(({ code, way }) => (way === 'fault' ? [code] : [])));

const behaving = Object.entries(operations).filter(([, { operationId }]) => handlers[operationId] !== undefined);

const cases = behaving.map(([key, operation]) => {
  const { operationId, token } = operation;
  const { success, codes } = recipes[operationId] ?? { success: {}, codes: {} };
  const start: Recipe = { ...success, ...(token === 'none' && { token: null, as: null }) };
  return { key, operation, codes, start };
});

/** What is wrong with how an operation returns an error; nothing when it returns it and changes nothing. */
async function problemWith({ key, operation, codes, start }: (typeof cases)[number], code: number) {
  const { operationId } = operation;
  const own = codes[code] ?? common[code];
  if (own === undefined && !faultsOnly.has(code)) return `${operationId} ${code}: no recipe`;
  const recipe = { ...start, ...own };
  const fixture = openFixture({ strict: true, ...recipe.mock });
  await prepare(fixture, recipe);
  if (own === undefined) fixture.mock.faults.add({ operationId, code });
  const before = JSON.stringify(fixture.mock.snapshot());
  const response = await fixture.call(`${key}${recipe.query ?? ''}`, recipe.body, recipe);
  if (response.code !== code || response.status !== 200) return `${operationId} ${code}: ${response.text}`;
  return JSON.stringify(fixture.mock.snapshot()) === before ? undefined : `${operationId} ${code}: the state changed`;
}

test('every operation has a recipe and succeeds', async () => {
  const problems: string[] = [];
  for (const { key, operation, start } of cases) {
    const fixture = openFixture(start.mock);
    await prepare(fixture, start);
    const { code, status, text } = await fixture.call(`${key}${start.query ?? ''}`, start.body, start);
    const isSuccess = operation.envelope === 'bytes' ? [200, 302].includes(status) : code === 200;
    if (recipes[operation.operationId] === undefined || !isSuccess) problems.push(`${key}: ${text}`);
  }
  expect(problems).toEqual([]);
});

test('every operation returns the codes that are the same for all, and changes nothing', async () => {
  const problems: (string | undefined)[] = [];
  for (const each of cases) {
    const shared = each.operation.errors.filter((code) => each.codes[code] === undefined);
    for (const code of shared) problems.push(await problemWith(each, code));
  }
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
});

test.each(cases)('$operation.operationId ($key) returns its own codes, and changes nothing', async (each) => {
  const own = each.operation.errors.filter((code) => each.codes[code] !== undefined);
  const problems = await Promise.all(own.map((code) => problemWith(each, code)));
  expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
});
