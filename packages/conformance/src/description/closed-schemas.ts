import type { Schema } from '@cfworker/json-schema';
import { schemas } from './description.ts';

const prefix = '#/components/schemas/';
/** Where the schemas are that may be a part of another, and so cannot know all fields themselves. */
const openPrefix = '#/components/open/';

const isEnumeration = ({ $ref = '' }: Schema): boolean =>
  $ref.startsWith(prefix) && 'enum' in Object(schemas[$ref.slice(prefix.length)]);

/**
 * Returns the values that a field may have. The description lists those that are known, and adds the bare type, as others
 * may appear: users must expect them, but a deployment that has one differs from the description.
 */
function withoutOthers(branches: readonly Schema[]): readonly Schema[] {
  const enumerations = branches.filter(isEnumeration);
  return enumerations.length > 0
    ? branches.filter((branch) => isEnumeration(branch) || branch.type === 'null')
    : branches;
}

/** Returns a schema that rejects the fields it does not know. A part of `allOf` knows only some of them and stays open. */
function close(node: unknown, isPart: boolean): unknown {
  if (Array.isArray(node)) return node.map((entry) => close(entry, isPart));
  if (typeof node !== 'object' || node === null) return node;
  const closed: Schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'not' ? value : close(key === 'anyOf' ? withoutOthers(value) : value, key === 'allOf'),
    ]),
  );
  if (isPart && closed.$ref !== undefined) return { ...closed, $ref: closed.$ref.replace(prefix, openPrefix) };
  const knowsFields = 'properties' in closed || 'allOf' in closed;
  return knowsFields && !isPart && !('additionalProperties' in closed)
    ? { ...closed, unevaluatedProperties: false }
    : closed;
}

const closeAll = (isPart: boolean): Record<string, Schema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, close(schema, isPart) as Schema])); // A schema stays one.

/** The schemas of the description, each of which rejects fields and values that it does not list. */
export const closedSchemas: Readonly<Record<'schemas' | 'open', Readonly<Record<string, Schema>>>> = {
  schemas: closeAll(false),
  open: closeAll(true),
};
