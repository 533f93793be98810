import { endpoints, isObject, type OpenApiDocument } from '../../spec/rules/bundling/openapi.ts';
import type { JoinedDescription } from './join.ts';

/** Below these keys stands data, not description. */
const data = new Set(['example', 'examples', 'value', 'default', 'const', 'enum']);

interface Texts {
  english: number;
  translated: number;
}

/** Counts the texts of an object and below, and those with their Chinese beside them. */
export function countTexts(node: unknown, texts: Texts = { english: 0, translated: 0 }): Texts {
  if (Array.isArray(node)) for (const entry of node) countTexts(entry, texts);
  if (!isObject(node)) return texts;
  const chinese = node['x-zh'];
  // The title of an enumeration's value is its name in code, the same in every language.
  const fields = 'const' in node ? ['description'] : ['title', 'summary', 'description', 'meaning', 'remedy'];
  for (const field of fields.filter((name) => typeof node[name] === 'string')) {
    texts.english += 1;
    if (typeof chinese === 'string' || (isObject(chinese) && typeof chinese[field] === 'string')) texts.translated += 1;
  }
  for (const [key, entry] of Object.entries(node)) {
    // Below `properties` the keys are names of fields, which may be called like a keyword.
    if (key === 'properties' && isObject(entry)) for (const schema of Object.values(entry)) countTexts(schema, texts);
    else if (key !== 'x-zh' && !data.has(key)) countTexts(entry, texts);
  }
  return texts;
}

/** How much of the description is there, operation by operation. */
export interface OperationCoverage {
  id: string;
  tag: string;
  pairs: number;
  ok: number;
  failures: number;
  /** Errors special to it, beside those that many operations share. */
  errors: number;
}

export function operationCoverage({ english, sources, examples }: JoinedDescription): OperationCoverage[] {
  const pairs = endpoints(english).map(({ operation }) => operation['x-twin-of'] ?? operation.operationId);
  return endpoints(sources).map(({ operation }) => {
    const id = operation.operationId;
    const own = examples.filter(({ operationId }) => operationId === id);
    const ok = own.filter(({ response }) => response.code === 200).length;
    return {
      id,
      tag: operation.tags[0],
      pairs: pairs.filter((name) => name === id).length,
      ok,
      failures: own.length - ok,
      errors: operation['x-errors']?.length ?? 0,
    };
  });
}

/** Fields of request and answer bodies, shared schemas counted once. */
export function countFields(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, entry) => sum + countFields(entry), 0);
  if (!isObject(node)) return 0;
  return Object.entries(node).reduce((sum, [key, entry]) => {
    if (data.has(key)) return sum;
    if (key !== 'properties' || !isObject(entry)) return sum + countFields(entry);
    return Object.values(entry).reduce<number>((fields, schema) => fields + 1 + countFields(schema), sum);
  }, 0);
}

/** The values of all enumerations. */
export function enumerationSizes({ components }: OpenApiDocument): number[] {
  return Object.values(components.schemas).flatMap(({ oneOf }) =>
    oneOf?.every((member) => 'const' in member) === true ? [oneOf.length] : [],
  );
}
