// An interpreter rather than generated code: Ajv's standalone validators for the same schemas take 600 kB (48 kB gzip).

import { schemas } from '../generated/schemas.ts';
import { dereference, type OutputUnit, type Schema, validate } from '../libraries/json-schema.ts';
import type { JsonSchema } from './operation.ts';
import { pointerSteps } from './pointer.ts';

/** A rule of a schema that a value breaks. */
export interface Violation {
  /** JSON pointer to the offending part of the value, empty for the whole. */
  readonly pointer: string;
  /** The keyword of JSON Schema that it breaks. */
  readonly keyword: string;
  /** Why, without the value itself: it may be a password. */
  readonly reason: string;
}

/** Checks a value; returns the rules that it breaks, the most specific first. Empty for a valid value. */
export type Validator = (value: unknown) => readonly Violation[];

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
  minProperties: 'must have % or more fields',
  maxProperties: 'must have % or fewer fields',
  uniqueItems: 'must not have the same entry twice',
  multipleOf: 'must be a multiple of %',
  oneOf: 'has none of the allowed forms, or more than one of them',
  anyOf: 'has none of the allowed forms',
  false: 'is not known',
};

/** Keywords that only say that something below is wrong. */
const containers: ReadonlySet<string> = new Set(['$ref', 'allOf', 'properties', 'additionalProperties', 'items']);

const base = 'https://mock.invalid/description';
let described: Record<string, Schema | boolean> | undefined;

/** The schemas of the description by address, prepared when the first value is validated. */
function sharedSchemas(): Record<string, Schema | boolean> {
  // The library notes addresses on the schemas that it looks up, so it gets copies.
  described ??= dereference({ $id: base, components: { schemas: structuredClone(schemas) } } as unknown as Schema);
  return described;
}

/** What a keyword demands, found by its location in a schema, as `#/properties/list/$ref/items/type`. */
function demandAt(schema: Schema, location: string): unknown {
  return pointerSteps(location).reduce<unknown>((node, step) => {
    const demand = (node as Readonly<Record<string, unknown>>)[step];
    return step === '$ref' ? sharedSchemas()[`${base}${String(demand)}`] : demand;
  }, schema);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>(
    (node, step) => (node as Readonly<Record<string, unknown>>)[step],
    value,
  );
}

function violation(schema: Schema, value: unknown, unit: OutputUnit): Violation {
  const { keyword, keywordLocation } = unit;
  const pointer = decodeURIComponent(unit.instanceLocation.slice(1));
  if (keyword === 'false') return { pointer, keyword, reason: wordings['false'] ?? '' };
  const demand = demandAt(schema, keywordLocation);
  if (keyword === 'required') {
    const found = valueAt(value, pointer) as object;
    const missing = (demand as readonly string[]).find((name) => !Object.hasOwn(found, name)) ?? '';
    return { pointer: `${pointer}/${missing}`, keyword, reason: 'is missing' };
  }
  if (keyword === 'type') {
    const reason = `must be ${[demand].flat().join(' or ')}, not ${typeName(valueAt(value, pointer))}`;
    return { pointer, keyword, reason };
  }
  const shown = typeof demand === 'string' ? demand : JSON.stringify(demand);
  const wording = wordings[keyword] ?? `must match ${keyword} %`;
  return { pointer, keyword, reason: wording.replace('%', () => shown) };
}

/** Creates a validator of a schema, which may refer to the schemas of the description. */
export function createValidator(schema: JsonSchema): Validator {
  if (schema === true) return () => [];
  let prepared: Schema | undefined;
  const prepare = (): Schema => {
    const copy = { $id: base, ...structuredClone(schema) } as Schema;
    dereference(copy, Object.create(null));
    return copy;
  };
  return (value) => {
    // Most programs use few of the operations.
    prepared ??= prepare();
    const root = prepared;
    try {
      const { valid, errors } = validate(value, root, '2020-12', sharedSchemas());
      if (valid) return [];
      return errors.filter(({ keyword }) => !containers.has(keyword)).map((unit) => violation(root, value, unit));
    } catch (error) {
      // The library writes pointers as URIs, which cannot hold half of a surrogate pair.
      if (!(error instanceof URIError)) throw error;
      return [{ pointer: '', keyword: 'propertyNames', reason: 'has a field whose name is not well-formed Unicode' }];
    }
  };
}
