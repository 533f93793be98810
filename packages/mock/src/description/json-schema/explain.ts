import type { JsonSchema } from '../operation.ts';
import {
  isObject,
  isType,
  keywordsOf,
  lengthOf,
  ownField,
  patternOf,
  resolve,
  type SchemaObject,
  typeOf,
  typesOf,
} from './keywords.ts';
import { testOf } from './test.ts';

/** Something that a value does not keep to. */
export interface Violation {
  /** JSON pointer to the offending part of the value, empty for the whole. */
  readonly pointer: string;
  /** The keyword of JSON Schema that it breaks. */
  readonly keyword: string;
  /** Why, without the value itself: it may be a password. */
  readonly reason: string;
}

/** How to say that a keyword is broken; `%` is what the schema demands. */
const wordings: Readonly<Record<string, string>> = {
  required: 'is missing',
  enum: 'must be one of %',
  const: 'must be %',
  pattern: 'must match %',
  minimum: 'must be % or more',
  maximum: 'must be % or less',
  minLength: 'must have % or more characters',
  maxLength: 'must have % or fewer characters',
  minItems: 'must have % or more entries',
  maxItems: 'must have % or fewer entries',
  oneOf: 'has none of the allowed forms, or more than one of them',
  anyOf: 'has none of the allowed forms',
  false: 'is not known',
};

function step(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The parts of a value that schemas inside the schema are for. */
function* parts(keywords: SchemaObject, value: unknown, pointer: string): Generator<[JsonSchema, unknown, string]> {
  const {
    properties = {},
    additionalProperties,
    items,
  } = keywords as {
    properties?: Readonly<Record<string, JsonSchema>>;
    additionalProperties?: JsonSchema;
    items?: JsonSchema;
  };
  if (isObject(value)) {
    for (const [name, schema] of Object.entries(properties)) {
      const field = ownField(value, name);
      if (field !== undefined) yield [schema, field, step(pointer, name)];
    }
    const others = additionalProperties === undefined ? [] : Object.keys(value);
    for (const name of others) {
      if (!Object.hasOwn(properties, name)) yield [additionalProperties ?? true, value[name], step(pointer, name)];
    }
  } else if (Array.isArray(value) && items !== undefined) {
    for (const [index, entry] of value.entries()) yield [items, entry, step(pointer, index)];
  }
}

/** Whether a value keeps to a keyword that leads to no other schema. */
function keeps(keyword: string, demand: unknown, value: unknown): boolean {
  // The schemas are checked when the mock is built, so what a keyword demands has the type that it must have.
  const limit = demand as number;
  if (keyword === 'const') return value === demand;
  if (keyword === 'enum') return (demand as readonly unknown[]).includes(value);
  if (keyword === 'minProperties') return !isObject(value) || Object.keys(value).length >= limit;
  if (keyword === 'maxProperties') return !isObject(value) || Object.keys(value).length <= limit;
  if (keyword === 'minItems') return !Array.isArray(value) || value.length >= limit;
  if (keyword === 'maxItems') return !Array.isArray(value) || value.length <= limit;
  if (keyword === 'minLength') return typeof value !== 'string' || lengthOf(value) >= limit;
  if (keyword === 'maxLength') return typeof value !== 'string' || lengthOf(value) <= limit;
  if (keyword === 'pattern') return typeof value !== 'string' || patternOf(demand as string).test(value);
  if (keyword === 'minimum') return typeof value !== 'number' || value >= limit;
  if (keyword === 'maximum') return typeof value !== 'number' || value <= limit;
  return keyword !== 'not' || !testOf(demand as JsonSchema)(value);
}

function* composed(keywords: SchemaObject, value: unknown, pointer: string): Generator<Violation> {
  const { $ref, allOf = [] } = keywords as { $ref?: string; allOf?: readonly JsonSchema[] };
  if ($ref !== undefined) yield* explain(resolve($ref), value, pointer);
  for (const schema of allOf) yield* explain(schema, value, pointer);
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = keywords[keyword] as readonly JsonSchema[] | undefined;
    if (branches === undefined) continue;
    const fitting = branches.filter((branch) => testOf(branch)(value)).length;
    if (fitting === 1 || (fitting > 1 && keyword === 'anyOf')) continue;
    yield { pointer, keyword, reason: wordings[keyword] ?? '' };
    for (const branch of branches) yield* explain(branch, value, pointer);
  }
}

/** What a value violates, the most telling first. Nothing exactly if `testOf` says that it keeps to the schema. */
export function* explain(schema: JsonSchema, value: unknown, pointer = ''): Generator<Violation> {
  if (schema === true) return;
  if (schema === false) {
    yield { pointer, keyword: 'false', reason: wordings['false'] ?? '' };
    return;
  }
  const keywords = keywordsOf(schema);
  const types = typesOf(keywords);
  if (types !== undefined && !types.some((type) => isType(value, type))) {
    yield { pointer, keyword: 'type', reason: `must be ${types.join(' or ')}, not ${typeOf(value)}` };
    return;
  }
  yield* composed(keywords, value, pointer);
  const required = isObject(value) ? ((keywords['required'] ?? []) as readonly string[]) : [];
  for (const name of required) {
    if (isObject(value) && ownField(value, name) === undefined) {
      yield { pointer: step(pointer, name), keyword: 'required', reason: wordings['required'] ?? '' };
    }
  }
  for (const [keyword, demand] of Object.entries(keywords)) {
    if (keeps(keyword, demand, value)) continue;
    const shown = typeof demand === 'string' ? demand : JSON.stringify(demand);
    const wording = wordings[keyword] ?? `must keep to ${keyword} %`;
    yield { pointer, keyword, reason: wording.replace('%', () => shown) };
  }
  for (const [inner, part, place] of parts(keywords, value, pointer)) {
    if (!testOf(inner)(part)) yield* explain(inner, part, place);
  }
}
