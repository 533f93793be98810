import { operations } from '../../src/generated/operations.ts';
import type { LanyingMock } from '../../src/index.ts';
import { furtherRecipes } from '../recipes/further/recipes.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { recipes } from '../recipes/recipes.ts';
import { changes } from './changes.ts';
import { appOf, ben, cho, dee, openFixture } from './fixture.ts';
import { prepare } from './prepare.ts';

/** What comes of one recipe: the request, the response, and everything that changed in the mock's state. */
export interface OutcomeCase {
  readonly operationId: string;
  /** `succeeds`, the error code, what is special to the recipe, or `callers`. */
  readonly name: string;
  /** Makes the request on a mock of its own and describes the outcome, some lines of text. */
  readonly describe: () => Promise<string>;
}

const stateOf = (mock: LanyingMock): unknown => JSON.parse(JSON.stringify(appOf(mock)));

/** The first and the last 500 characters of a long response, with its length. */
function shorten(text: string): string {
  return text.length <= 4000 ? text : `${text.slice(0, 500)} … ${text.slice(-500)} (${text.length} characters)`;
}

async function outcome(key: string, name: string, recipe: Recipe): Promise<string> {
  const fixture = openFixture({ strict: true, ...recipe.mock });
  const { mock, call } = fixture;
  await prepare(fixture, recipe);
  mock.clock.advance({ minutes: 1 });
  const before = stateOf(mock);
  const delivered: string[] = [];
  mock.onMessage((message) => void delivered.push(`delivers ${JSON.stringify(message)}`));
  const { query = '', body, as, token } = recipe;
  const { status, headers, text } = await call(`${key}${query}`, body, { ...recipe, redirect: 'manual' });
  await mock.callbacks.idle();
  const location = headers.get('location');
  return [
    `# ${name}`,
    `${key}${query}${as === undefined ? '' : ` as ${as}`}${token === undefined ? '' : ` with ${token}`}`,
    ...(body === undefined ? [] : [JSON.stringify(body)]),
    `→ ${status}${location === null ? '' : ` ${location}`} ${shorten(text)}`.trimEnd(),
    ...changes(before, stateOf(mock)),
    ...delivered,
    '',
  ].join('\n');
}

const callers: Readonly<Record<string, Recipe>> = {
  'Ada by her own token': { as: null, token: 'ada-token' },
  'the app itself': { as: null },
  Ben: { as: ben },
  Cho: { as: cho },
  Dee: { as: dee },
};

/** Who may make a request: the code that each caller gets. */
async function permissions(key: string, recipe: Recipe): Promise<string> {
  const lines: string[] = [];
  for (const [name, caller] of Object.entries(callers)) {
    const fixture = openFixture({ strict: true, ...recipe.mock });
    await prepare(fixture, recipe);
    const { code, status } = await fixture.call(`${key}${recipe.query ?? ''}`, recipe.body, {
      ...caller,
      redirect: 'manual',
    });
    lines.push(`${name}: ${code === 0 ? status : code}`);
  }
  return ['# callers', ...lines, ''].join('\n');
}

/** The operations with the first of their methods: twins share a handler. */
const operationsOnce = Object.entries(operations).filter(
  ([, { operationId }], index, all) => all.findIndex(([, other]) => other.operationId === operationId) === index,
);

/** The recipes of every operation as cases, in the order of the operations. */
export const outcomeCases: readonly OutcomeCase[] = operationsOnce.flatMap(([key, { operationId, token }]) => {
  const { success, codes } = recipes[operationId] ?? { success: {}, codes: {} };
  const start: Recipe = { ...success, ...(token === 'none' && { token: null, as: null }) };
  const recipe = (name: string, own: Recipe): OutcomeCase => {
    return { operationId, name, describe: () => outcome(key, name, { ...start, ...own }) };
  };
  return [
    recipe('succeeds', {}),
    ...Object.entries<Recipe>({ ...codes, ...furtherRecipes[operationId] }).map(([name, own]) => recipe(name, own)),
    ...(token === 'none' ? [] : [{ operationId, name: 'callers', describe: () => permissions(key, start) }]),
  ];
});
