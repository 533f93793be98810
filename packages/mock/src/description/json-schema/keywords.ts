import { schemas } from '../../generated/schemas.ts';
import type { JsonSchema } from '../operation.ts';

/** A schema that is no plain `true` or `false`. */
export type SchemaObject = Exclude<JsonSchema, boolean>;

/** The names of types, as a schema may ask for them. */
export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/** The keywords that are checked, and those that only tell readers something. Others are a defect of the description. */
const checked = [
  '$ref',
  'type',
  'const',
  'enum',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'required',
  'properties',
  'additionalProperties',
  'minProperties',
  'maxProperties',
  'minItems',
  'maxItems',
  'items',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'format',
] as const;
const annotations = ['contentMediaType', 'default', 'description', 'examples', 'title'];
const known: ReadonlySet<string> = new Set([...checked, ...annotations]);

const int32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** The keywords of a schema, with the range that `int32` stands for. Throws for one that nobody would check. */
export function keywordsOf(schema: SchemaObject): SchemaObject {
  for (const keyword of Object.keys(schema)) {
    if (!known.has(keyword)) throw new Error(`The mock does not know the JSON Schema keyword ${keyword}`);
  }
  return schema['format'] === 'int32' ? { ...int32, ...schema } : schema;
}

const prefix = '#/components/schemas/';

/** The schema of the description that a reference leads to. */
export function resolve(ref: unknown): JsonSchema {
  const schema = typeof ref === 'string' && ref.startsWith(prefix) ? schemas[ref.slice(prefix.length)] : undefined;
  if (schema === undefined) throw new Error(`The description has no schema ${String(ref)}`);
  return schema;
}

/** The types that a schema allows; undefined for all of them. */
export function typesOf({ type }: SchemaObject): readonly TypeName[] | undefined {
  // A schema that asks for other types would let nothing pass.
  return type === undefined ? undefined : ([type].flat() as unknown as readonly TypeName[]);
}

/** The type of a JSON value; whole numbers are numbers here. */
export function typeOf(value: unknown): Exclude<TypeName, 'integer'> | 'undefined' {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'boolean' || type === 'number' || type === 'string' || type === 'object' ? type : 'undefined';
}

/** Whether a JSON value is of a type. */
export function isType(value: unknown, type: TypeName): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

/** The length of a text in characters, of which some are two in JavaScript. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index + 1 < text.length; index += 1) {
    const isPair = (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
    if (isPair) {
      length -= 1;
      index += 1;
    }
  }
  return length;
}

const patterns = new Map<string, RegExp>();

/** The regular expression of a `pattern`. */
export function patternOf(source: string): RegExp {
  const made = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, made);
  return made;
}

/** The field of an object itself, not of its prototype; undefined if there is none. */
export function ownField(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Whether a value has fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
