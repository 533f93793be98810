import { isObject } from '../../bundle/openapi.ts';
import { isRef } from './nodes.ts';
import type { Ref, Resolved, RuleContext, SchemaNode } from './redocly.ts';

type JsonSchema = Record<string, unknown>;

/** Keywords whose value is data or text, so that a `$ref` in it would mean nothing. */
const DATA = new Set(['const', 'enum', 'default', 'example', 'examples', 'description', 'title']);

/**
 * A self-contained JSON Schema, its `$ref`s resolved into `$defs`, for a validator that cannot read files.
 * It is closed: a property that the description does not name is an error, for an example must not show it.
 */
export function standaloneSchema(context: RuleContext, schema: Resolved<SchemaNode>): JsonSchema {
  const names = new Map<string, string>();
  const $defs: JsonSchema = {};

  function reference(node: Ref, file: string, part: boolean): JsonSchema {
    const { node: target, location } = context.resolve<SchemaNode>(node, file);
    if (target === undefined || location === undefined) return {}; // Redocly reports what cannot be resolved.
    // A part of an `allOf` knows some of the properties only, so it stays open.
    const key = `${location.absolutePointer}${part ? ' (part)' : ''}`;
    let name = names.get(key);
    if (name === undefined) {
      name = `d${names.size}`;
      names.set(key, name);
      $defs[name] = copy(target, location.source.absoluteRef, part);
    }
    return { $ref: `#/$defs/${name}` };
  }

  function copy(node: unknown, file: string, composed: boolean, part = false): unknown {
    if (Array.isArray(node)) return node.map((entry) => copy(entry, file, composed, part));
    if (!isObject(node)) return node;
    const result: JsonSchema = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' && isObject(value)) {
        result[key] = Object.fromEntries(
          Object.entries(value).map(([name, entry]) => [name, copy(entry, file, false)]),
        );
      } else if (!key.startsWith('x-') && key !== '$ref') {
        result[key] = DATA.has(key) ? value : copy(value, file, key.endsWith('Of') || key === 'not', key === 'allOf');
      }
    }
    if (isRef(node)) Object.assign(result, reference(node, file, part));
    const closed = 'properties' in result && !composed && !('allOf' in result) && !('additionalProperties' in result);
    return closed ? { ...result, additionalProperties: false } : result;
  }

  // A copy of an object is an object.
  const result = copy(schema.node ?? {}, schema.location?.source.absoluteRef ?? '', false) as JsonSchema;
  return { ...result, $defs };
}
