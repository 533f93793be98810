import { isObject, type Schema } from '../../spec/bundle/openapi.ts';
import { banner, literal } from './code.ts';
import { type Model, type OperationModel, referredName } from './model.ts';
import { resolve } from './resolve.ts';

/** Keywords that say nothing about which values are valid, or that the rest of a schema implies. */
const ignored: ReadonlySet<string> = new Set([
  '$ref',
  'description',
  'title',
  'default',
  'format',
  'contentMediaType',
  'contentSchema',
]);
const copied: ReadonlySet<string> = new Set([
  'type',
  'required',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'enum',
  'const',
]);

/** A message id as the client has it, in digits; the client knows its largest value. */
const messageId = { type: 'string', pattern: '^(0|[1-9][0-9]{0,18})$', 'x-message-id': true };

/** One keyword of a schema as the proxy's table has it; stops where the proxy would not check what it says. */
function keyword(model: Model, name: string, value: unknown, schema: Schema): Record<string, unknown> {
  if (ignored.has(name) || name.startsWith('x-')) return {};
  if (copied.has(name)) return { [name]: value };
  if (name === 'items' && schema.items) return { items: inputSchema(model, schema.items) };
  if (name === 'oneOf' && schema.oneOf) return { oneOf: schema.oneOf.map((option) => inputSchema(model, option)) };
  if (name === 'properties') return { properties: properties(model, schema) };
  if (name === 'additionalProperties' && value === true) return { additionalProperties: true };
  throw new Error(`the proxy does not check the keyword ${literal(name)}. Add it to scripts/generate/proxy.ts.`);
}

function properties(model: Model, schema: Schema): Record<string, unknown> {
  const entries = Object.entries(schema.properties ?? {});
  return Object.fromEntries(entries.map(([name, property]) => [name, inputSchema(model, property)]));
}

/** A schema without references, in which an object has no fields but those of the description. */
function inputSchema(model: Model, schema: Schema): Record<string, unknown> {
  if (referredName(schema) === 'MessageId') return messageId;
  const { allOf = [], ...own } = resolve(model.english, schema);
  const parts = allOf.map((part) => inputSchema(model, part));
  const flat = Object.entries(own).map(([name, value]) => keyword(model, name, value, own));
  return [...parts, ...flat].reduce((left, right) => merge(left, right), implied(own));
}

/** What a type or format implies: the integers that it can hold, and the fields that an object may have. */
function implied({ type, format, enum: values }: Schema): Record<string, unknown> {
  if (type === 'object') return { additionalProperties: false };
  if (type !== 'integer' || values !== undefined) return {};
  if (format === 'int32') return { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
  return { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
}

/** Parts of an `allOf` add fields to each other; everything else is said by one of them. */
function merge(left: Record<string, unknown>, right: Record<string, unknown>): Record<string, unknown> {
  const required = [left['required'] ?? [], right['required'] ?? []].flat();
  const both = isObject(left['properties']) && isObject(right['properties']);
  return {
    ...left,
    ...right,
    ...(both ? { properties: { ...Object(left['properties']), ...Object(right['properties']) } } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

/**
 * Input fields that name who acts. The service lets an admin token act as anybody through `from_user_id`, and through the
 * query of file operations, whose URLs are opened without headers.
 */
function identity({ tag, query, body }: OperationModel): Record<string, unknown> {
  const fields = Object.keys(body?.schema.properties ?? {});
  const names = query.map(({ name }) => name);
  const user = [
    ...fields.filter((name) => name === 'from_user_id'),
    ...names.filter((name) => tag === 'file' && name === 'user_id'),
  ];
  const group = names.filter((name) => tag === 'file' && name === 'group_id');
  return { ...(user.length > 0 ? { actingUser: user } : {}), ...(group.length > 0 ? { actingGroup: group } : {}) };
}

function proxyOperation(model: Model, operation: OperationModel): Record<string, unknown> {
  const { id, method, path, query, body } = operation;
  const required = query.filter((parameter) => parameter.required === true).map(({ name }) => name);
  const parameters = Object.fromEntries(query.map(({ name, schema }) => [name, inputSchema(model, schema)]));
  return {
    id,
    method,
    path,
    query: { type: 'object', properties: parameters, required, additionalProperties: false },
    ...(body && { body: inputSchema(model, body.schema) }),
    ...identity(operation),
  };
}

/** client/proxy-operations.ts: the inputs that the proxy accepts from a page. */
export function proxyOperations(model: Model): string {
  const entries = model.operations.map((operation) => {
    try {
      return `  ${operation.id}: ${literal(proxyOperation(model, operation))},\n`;
    } catch (error) {
      throw new Error(`${operation.id}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  });
  return `${banner}
import type { ProxyOperation } from '../proxy/operation.ts';

/** What the description says about the input of each operation. */
export const proxyOperations: Readonly<Record<string, ProxyOperation>> = {
${entries.join('')}};
`;
}
