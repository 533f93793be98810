import type { OpenApiDocument, Schema } from '../../spec/bundle/openapi.ts';
import { resolve } from './resolve.ts';

/**
 * Lists where a value of a type may be in a schema, as paths such as `list.*.user_id`; `*` is each entry of a list.
 * What may be of several types is not listed.
 */
export function typedPaths(
  document: OpenApiDocument,
  schema: Schema,
  type: 'integer' | 'boolean',
  path: readonly string[] = [],
): string[] {
  // Nothing is described that deep; a schema that contains itself ends here.
  if (path.length > 8) return [];
  const target = resolve(document, schema);
  if (target.type === type) return [path.join('.')];
  const inside = (part: Schema, ...steps: string[]): string[] => typedPaths(document, part, type, [...path, ...steps]);
  const found = [
    ...Object.entries(target.properties ?? {}).flatMap(([name, property]) => inside(property, name)),
    ...(target.items === undefined ? [] : inside(target.items, '*')),
    ...[...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])].flatMap((part) => inside(part)),
  ];
  return [...new Set(found)];
}

/** Lists the optional fields of the objects in a schema, as paths such as `list.*.alias`, the outermost first. */
export function optionalPaths(document: OpenApiDocument, schema: Schema, path: readonly string[] = []): string[] {
  if (path.length > 8) return [];
  const { properties = {}, required = [], items, allOf = [], anyOf = [], oneOf = [] } = resolve(document, schema);
  const inside = (part: Schema, ...steps: string[]): string[] => optionalPaths(document, part, [...path, ...steps]);
  const found = [
    ...Object.keys(properties).flatMap((name) => (required.includes(name) ? [] : [[...path, name].join('.')])),
    ...Object.entries(properties).flatMap(([name, property]) => inside(property, name)),
    ...(items === undefined ? [] : inside(items, '*')),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => inside(part)),
  ];
  return [...new Set(found)];
}
