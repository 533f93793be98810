import { bodySchema, follow, list, successSchema } from './nodes.ts';
import type { OperationNode, ParameterNode, Resolved, RuleContext, SchemaNode } from './redocly.ts';

/** Dotted names of an operation's inputs with their types; a list has the type of its items. */
export type InputFields = ReadonlyMap<string, string>;

/** The query parameters and body fields of an operation, as a caller names them. */
export function inputFields(context: RuleContext, operation: OperationNode): InputFields {
  const fields = new Map<string, string>();
  for (const [index, entry] of list(operation.parameters).entries()) {
    const { node, location } = follow<ParameterNode>(context, entry, context.location.child(['parameters', index]));
    if (node?.in !== 'query' || node.name === undefined) continue;
    add(context, node.name, follow<SchemaNode>(context, node.schema, location?.child('schema')), fields);
  }
  const body = bodySchema(context, operation.requestBody, context.location.child('requestBody'));
  // A body without fields of its own is one input, called `body`.
  if (body.node?.properties ?? body.node?.allOf) addProperties(context, '', body, fields);
  else add(context, 'body', body, fields);
  return fields;
}

/** The fields of an operation's result, below `$result`: its `data`, or what it has beside `data`. */
export function resultFields(context: RuleContext, operation: OperationNode): InputFields {
  const fields = new Map<string, string>();
  const success = successSchema(context, operation);
  const properties = Object.entries(success.node?.properties ?? {});
  const [only] = properties;
  if (only?.[0] === 'data' && properties.length === 1) {
    add(
      context,
      '$result',
      follow<SchemaNode>(context, only[1], success.location?.child(['properties', 'data'])),
      fields,
    );
  } else {
    addProperties(context, '$result.', success, fields);
  }
  return fields;
}

function addProperties(context: RuleContext, prefix: string, at: Resolved<SchemaNode>, fields: Map<string, string>) {
  for (const [name, property] of Object.entries(at.node?.properties ?? {})) {
    const child = follow<SchemaNode>(context, property, at.location?.child(['properties', name]));
    add(context, `${prefix}${name}`, child, fields);
  }
  for (const [index, part] of list(at.node?.allOf).entries()) {
    addProperties(context, prefix, follow<SchemaNode>(context, part, at.location?.child(['allOf', index])), fields);
  }
}

/** How deep names go; a schema that contains itself has no end. */
const DEPTH = 4;

function add(context: RuleContext, name: string, at: Resolved<SchemaNode>, fields: Map<string, string>): void {
  if (name.split('.').length > DEPTH) return;
  const items = at.node?.items;
  if (items) {
    add(context, name, follow<SchemaNode>(context, items, at.location?.child('items')), fields);
    return;
  }
  if (typeof at.node?.type === 'string') fields.set(name, at.node.type);
  addProperties(context, `${name}.`, at, fields);
}
