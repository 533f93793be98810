import { dereference, type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import { schemas } from '../generated/schemas.ts';
import type { JsonSchema } from '../operation.ts';

/** Something that a value does not keep to. */
export interface Violation {
  /** JSON pointer to the offending part of the value, empty for the whole. */
  readonly pointer: string;
  /** The keyword of JSON Schema that it breaks. */
  readonly keyword: string;
  /** Why, without the value itself: it may be a password. */
  readonly reason: string;
}

const base = new URL('https://mock.invalid/');
const int32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/**
 * A copy of a schema that the validator may annotate, with what it does not know by itself: the range of int32.
 */
function prepare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(prepare);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([keyword, value]) => [keyword, prepare(value)]));
  return copy['format'] === 'int32' ? { ...int32, ...copy } : copy;
}

const root = prepare({ components: { schemas } });
// The library's types want a schema; a document that holds schemas is walked the same way.
const lookup = dereference(root as Schema, Object.create(null), base);

/** Follows a location such as `#/properties/name/pattern`, through references, to what stands there. */
function at(schema: Schema, location: string): unknown {
  let node: unknown = schema;
  for (const step of location.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null) return undefined;
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    const next: unknown = Reflect.get(node, key);
    node = key === '$ref' && typeof next === 'string' ? lookup[new URL(next, base).href] : next;
  }
  return node;
}

/** The errors of the library that only say that something inside them is wrong. */
const wrappers = new Set(['$ref', 'properties', 'items', 'prefixItems', 'allOf', 'additionalProperties']);

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

function reason(schema: Schema, { keyword, keywordLocation, error }: OutputUnit): string {
  const demand = at(schema, keywordLocation);
  if (keyword === 'type') {
    const actual = /^Instance type "(\w+)"/.exec(error)?.[1] ?? 'this';
    return `must be ${[demand].flat().join(' or ')}, not ${actual}`;
  }
  const shown = typeof demand === 'string' ? demand : (JSON.stringify(demand) ?? '');
  return (wordings[keyword] ?? `must keep to ${keyword} %`).replace('%', () => shown);
}

function violation(schema: Schema, error: OutputUnit): Violation {
  const missing = error.keyword === 'required' ? /required property "(.*)"\.$/.exec(error.error)?.[1] : undefined;
  const pointer = error.instanceLocation.slice(1) + (missing === undefined ? '' : `/${missing}`);
  return { pointer, keyword: error.keyword, reason: reason(schema, error) };
}

/** Checks a value; answers with what it violates, the most telling first. */
export type Check = (value: unknown) => readonly Violation[];

/** A check against a schema of the description. */
export function compile(source: JsonSchema, name: string): Check {
  // The generated schemas are JSON Schemas; the library's own type for them is not exact about optional keywords.
  const schema = prepare(source) as Schema;
  dereference(schema, lookup, base, `/${name}`);
  return (value) => {
    const { valid, errors } = validate(value, schema, '2020-12', lookup);
    if (valid) return [];
    return errors.filter(({ keyword }) => !wrappers.has(keyword)).map((error) => violation(schema, error));
  };
}
