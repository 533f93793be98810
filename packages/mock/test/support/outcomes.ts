import { operations } from '../../src/generated/operations.ts';
import type { LanyingMock } from '../../src/index.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { recipes } from '../recipes/recipes.ts';
import { changes } from './changes.ts';
import { appOf, openFixture } from './fixture.ts';
import { prepare } from './prepare.ts';

/** What comes of one recipe: the request, the response, and everything that changed in the mock's state. */
export interface OutcomeCase {
  readonly operationId: string;
  /** `succeeds`, or the error code. */
  readonly name: string;
  /** Makes the request on a mock of its own and describes the outcome, some lines of text. */
  readonly describe: () => Promise<string>;
}

const stateOf = (mock: LanyingMock): unknown => JSON.parse(JSON.stringify(appOf(mock)));

async function outcome(key: string, name: string, recipe: Recipe): Promise<string> {
  const fixture = openFixture({ strict: true, ...recipe.mock });
  const { mock, call } = fixture;
  await prepare(fixture, recipe);
  const before = stateOf(mock);
  const { query = '', body, as } = recipe;
  const { status, headers, text } = await call(`${key}${query}`, body, { ...recipe, redirect: 'manual' });
  const location = headers.get('location');
  return [
    `# ${name}`,
    `${key}${query}${as === undefined ? '' : ` as ${as}`}`,
    ...(body === undefined ? [] : [JSON.stringify(body)]),
    `→ ${status}${location === null ? '' : ` ${location}`} ${text}`.trimEnd(),
    ...changes(before, stateOf(mock)),
    '',
  ].join('\n');
}

/** The recipes of every operation as cases, in the order of the operations. */
export const outcomeCases: readonly OutcomeCase[] = Object.entries(operations).flatMap(
  ([key, { operationId, token }]) => {
    const { success, codes } = recipes[operationId] ?? { success: {}, codes: {} };
    const start: Recipe = { ...success, ...(token === 'none' && { token: null, as: null }) };
    const all: [string, Recipe][] = [['succeeds', start]];
    for (const [code, recipe] of Object.entries(codes)) all.push([code, { ...start, ...recipe }]);
    return all.map(([name, recipe]) => ({ operationId, name, describe: () => outcome(key, name, recipe) }));
  },
);
