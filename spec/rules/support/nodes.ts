import { isObject } from '../../bundle/openapi.ts';
import type { BodyNode, Location, OperationNode, Ref, Resolved, RuleContext, SchemaNode } from './redocly.ts';

export function isRef(value: unknown): value is Ref {
  return isObject(value) && typeof value.$ref === 'string';
}

/** Returns a list as it is, and an empty one for any other value, which `struct` reports. */
export function list<Item>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? value : [];
}

/** Follows a `$ref`, if there is one, to the node and the place where that node is written. */
export function follow<Node>(
  context: RuleContext,
  node: Node | Ref | undefined,
  at: Location | undefined,
): Resolved<Node> {
  if (!isRef(node)) return { node, location: at };
  return context.resolve<Node>(node, at?.source.absoluteRef);
}

/** The JSON schema of a request body or of a response. */
export function bodySchema(
  context: RuleContext,
  holder: BodyNode | Ref | undefined,
  at: Location,
): Resolved<SchemaNode> {
  const body = follow<BodyNode>(context, holder, at);
  const schema = body.node?.content?.['application/json']?.schema;
  return follow<SchemaNode>(context, schema, body.location?.child(['content', 'application/json', 'schema']));
}

/** The schema of what the envelope of a success carries beside `code` and `message`. */
export function successSchema(context: RuleContext, operation: OperationNode): Resolved<SchemaNode> {
  return bodySchema(context, operation.responses?.['200'], context.location.child(['responses', '200']));
}

/** The schema at a dotted path of property names, such as `data.next_msg_id`. */
export function propertyAt(context: RuleContext, from: Resolved<SchemaNode>, path: string): Resolved<SchemaNode> {
  let current = from;
  for (const name of path.split('.')) current = property(context, current, name);
  return current;
}

function property(context: RuleContext, { node, location }: Resolved<SchemaNode>, name: string): Resolved<SchemaNode> {
  const own = node?.properties?.[name];
  if (own) return follow<SchemaNode>(context, own, location?.child(['properties', name]));
  for (const [index, part] of list(node?.allOf).entries()) {
    const inherited = property(context, follow<SchemaNode>(context, part, location?.child(['allOf', index])), name);
    if (inherited.node) return inherited;
  }
  return { node: undefined, location: undefined };
}

/** Whether a `oneOf` lists the values of an enumeration, rather than alternative schemas. */
export function isEnumeration(oneOf: unknown): boolean {
  if (!Array.isArray(oneOf) || !oneOf.some((member) => isObject(member) && 'const' in member)) return false;
  return oneOf.every((member) => isObject(member) && ('const' in member || !('type' in member || '$ref' in member)));
}
