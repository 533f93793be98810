import { type Bundle, bundles, type Parameter, type Schema } from './bundle.ts';
import type { Locale } from './locales.ts';

/** A schema with its references followed, and the name of the first one. */
export interface ResolvedSchema extends Schema {
  /** Name in `components/schemas`, which is also its type in TypeScript. */
  readonly name?: string;
}

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

function schemaNamed(bundle: Bundle, name: string): Schema {
  const schema = bundle.components.schemas[name];
  if (schema === undefined) throw new Error(`The bundle has no schema ${name}.`);
  return schema;
}

/** Merges the members of an `allOf` into one object schema. */
function mergeAll(key: Locale['key'], { allOf = [], ...rest }: Schema): Schema {
  const parts = [...allOf.map((part) => resolve(key, part)), rest];
  return {
    ...Object.assign({}, ...parts),
    properties: mergeProperties(parts),
    required: [...new Set(parts.flatMap(({ required = [] }) => required))],
    description: rest.description,
  };
}

function mergeProperties(parts: readonly Schema[]): Record<string, Schema> {
  return Object.assign({}, ...parts.map(({ properties }) => properties));
}

/** Follows a schema's references and merges its `allOf`. Keywords beside a reference win over those that it refers to. */
export function resolve(key: Locale['key'], schema: Schema): ResolvedSchema {
  const { $ref, ...beside } = schema;
  if ($ref !== undefined) {
    const name = nameOf($ref);
    return { ...resolve(key, schemaNamed(bundles[key], name)), ...beside, name };
  }
  return schema.allOf === undefined ? schema : mergeAll(key, schema);
}

/** Follows the reference of a parameter. */
export function resolveParameter(key: Locale['key'], parameter: Parameter): Parameter {
  if (parameter.$ref === undefined) return parameter;
  const resolved = bundles[key].components.parameters[nameOf(parameter.$ref)];
  if (resolved === undefined) throw new Error(`The bundle has no parameter ${parameter.$ref}.`);
  return resolved;
}

/**
 * Returns the enumeration of a schema, also where other values may appear beside it (`anyOf` the enumeration and its
 * type); `undefined` if it has none.
 */
export function enumerationOf(
  key: Locale['key'],
  schema: ResolvedSchema,
): { readonly enumeration: ResolvedSchema; readonly isOpen: boolean } | undefined {
  if (schema.enum !== undefined) return { enumeration: schema, isOpen: false };
  const enumeration = schema.anyOf?.map((option) => resolve(key, option)).find((option) => option.enum !== undefined);
  return enumeration === undefined ? undefined : { enumeration, isOpen: true };
}

/** Whether a schema is that of message ids, which exceed what a JavaScript number can hold. */
export function isMessageId(schema: ResolvedSchema): boolean {
  return schema.format === 'int64' && schema.maximum === undefined;
}
