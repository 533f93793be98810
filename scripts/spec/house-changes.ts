import { endpoints, type OpenApiDocument, type Operation, pascalCase } from '../../spec/bundle/openapi.ts';
import type { Change, Impact } from './change.ts';
import { errorChanges } from './error-changes.ts';
import type { JoinedDescription } from './join.ts';
import { type Text, translationsIn } from './translations.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function byId(document: OpenApiDocument): Map<string, Operation> {
  return new Map(endpoints(document).map(({ operation }) => [operation.operationId, operation]));
}

/** The tokens that an operation accepts; `none` requires none and accepts every one. */
const accepted = { none: ['none', 'user', 'admin'], any: ['user', 'admin'], user: ['user'], admin: ['admin'] };

function operationChanges(id: string, before: Operation, now: Operation): Change[] {
  const changes: Change[] = [];
  const add = (impact: Impact, text: string): void => void changes.push({ impact, place: id, text });
  const [oldToken, newToken] = [before['x-token'], now['x-token']];
  if (oldToken !== newToken) {
    const rejects = (accepted[oldToken] ?? []).some((kind) => !(accepted[newToken] ?? []).includes(kind));
    add(rejects ? 'major' : 'minor', `x-token changed from ${oldToken} to ${newToken}`);
  }
  const [oldPages, newPages] = [before['x-pagination'], now['x-pagination']];
  if (!same(oldPages, newPages)) {
    const text = oldPages === undefined ? 'can be iterated page by page' : 'x-pagination changed';
    add(oldPages === undefined ? 'minor' : 'major', newPages === undefined ? 'can no longer be iterated' : text);
  }
  const [oldKey, newKey] = [before['x-idempotency-key'], now['x-idempotency-key']];
  if (oldKey !== newKey) {
    const text = `x-idempotency-key changed from ${oldKey} to ${newKey}`;
    add(oldKey === undefined ? 'minor' : 'major', newKey === undefined ? 'retries are no longer idempotent' : text);
  }
  for (const name of ['x-invalidates', 'x-removes', 'x-optimistic'] as const) {
    if (!same(before[name], now[name])) add('minor', `${name} changed, and with it what mutations refetch`);
  }
  return changes;
}

/** The schemas that bundling makes for each operation. */
function envelopes(...documents: OpenApiDocument[]): ReadonlySet<string> {
  const ids = documents.flatMap((document) => [...byId(document).keys()]);
  return new Set(ids.flatMap((id) => [`${pascalCase(id)}Success`, `${pascalCase(id)}Failure`]));
}

/** Schemas are exported types, and the values of enumerations constants: both have names that callers write. */
function nameChanges(base: OpenApiDocument, revision: OpenApiDocument): Change[] {
  const made = envelopes(base, revision);
  const [before, now] = [base.components.schemas, revision.components.schemas];
  const names = (schemas: object): string[] => Object.keys(schemas).filter((name) => !made.has(name));
  const constants = (schemas: OpenApiDocument['components']['schemas']): string[] =>
    Object.entries(schemas).flatMap(([name, schema]) => {
      const values: unknown = schema['x-enum-varnames'];
      return Array.isArray(values) ? values.map((value) => `${name}.${value}`) : [];
    });
  const gone = (kind: string, olds: string[], news: string[]): Change[] =>
    olds
      .filter((name) => !news.includes(name))
      .map((name) => ({ impact: 'major', place: name, text: `the ${kind} is gone` }));
  const added = names(now).filter((name) => !(name in before));
  return [
    ...gone('type', names(before), names(now)),
    ...added.map((name): Change => ({ impact: 'minor', place: name, text: 'a new type' })),
    ...gone('constant', constants(before), constants(now)).filter(({ place }) => (place.split('.')[0] ?? '') in now),
  ];
}

/** Chinese that changed where the English did not, which the comparison of the English bundles cannot see. */
function chineseChanges(base: OpenApiDocument, revision: OpenApiDocument): Change[] {
  const parts = ({ paths, components, ...introduction }: OpenApiDocument): Map<string, Text[]> => {
    const operations = byId({ ...introduction, paths, components });
    const { schemas, ...shared } = components;
    const all = Object.entries({ introduction, ...shared, ...schemas, ...Object.fromEntries(operations) });
    return new Map(all.map(([name, part]) => [name, translationsIn(part)]));
  };
  const now = parts(revision);
  const inEnglish = (translations: Text[]): string[] => translations.map(({ english }) => english);
  return [...parts(base)].flatMap(([place, before]): Change[] => {
    const after = now.get(place);
    if (after === undefined || same(before, after) || !same(inEnglish(before), inEnglish(after))) return [];
    return [{ impact: 'patch', place, text: 'the Chinese text changed' }];
  });
}

/** Changes that matter to those who use what is generated, and that a comparison of two OpenAPI documents misses. */
export function houseChanges(base: JoinedDescription, revision: JoinedDescription): Change[] {
  const now = byId(revision.english);
  const inOperations = [...byId(base.english)].flatMap(([id, before]): Change[] => {
    const after = now.get(id);
    if (after === undefined) return [];
    const examples = [base, revision].map((side) => side.examples.filter(({ operationId }) => operationId === id));
    const shown: Change[] = same(examples[0], examples[1])
      ? []
      : [{ impact: 'patch', place: id, text: 'examples changed' }];
    return [...operationChanges(id, before, after), ...shown];
  });
  return [
    ...inOperations,
    ...nameChanges(base.english, revision.english),
    ...errorChanges(base, revision),
    ...chineseChanges(base.sources, revision.sources),
  ];
}
