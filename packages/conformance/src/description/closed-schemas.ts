import { schemas } from './description.ts';

interface Schema {
  readonly [keyword: string]: unknown;
}

const prefix = '#/components/schemas/';
/** Where the schemas are that may be a part of another, and so cannot know all fields themselves. */
const openPrefix = '#/components/open/';

/** Returns a schema that rejects the fields it does not know. A part of `allOf` knows only some of them and stays open. */
function close(node: unknown, isPart: boolean): unknown {
  if (Array.isArray(node)) return node.map((entry) => close(entry, isPart));
  if (typeof node !== 'object' || node === null) return node;
  const closed: Schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'not' ? value : close(value, key === 'allOf')]),
  );
  const target = closed['$ref'];
  if (isPart && typeof target === 'string') return { ...closed, $ref: target.replace(prefix, openPrefix) };
  const knowsFields = 'properties' in closed || 'allOf' in closed;
  return knowsFields && !isPart && !('additionalProperties' in closed)
    ? { ...closed, unevaluatedProperties: false }
    : closed;
}

const closeAll = (isPart: boolean): Readonly<Record<string, Schema>> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, close(schema, isPart) as Schema])); // It returns what it gets.

/** The schemas of the description, each of which rejects fields that it does not know. */
export const closedSchemas: Readonly<Record<'schemas' | 'open', Readonly<Record<string, Schema>>>> = {
  schemas: closeAll(false),
  open: closeAll(true),
};
