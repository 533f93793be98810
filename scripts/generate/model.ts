import type { ErrorEntry } from '../../spec/bundle/catalogue.ts';
import {
  type Endpoint,
  endpoints,
  type OpenApiDocument,
  type Parameter,
  pascalCase,
  type Schema,
  type TokenKind,
} from '../../spec/bundle/openapi.ts';
import { isRead } from '../../spec/rules/verbs.ts';
import { identifier, literal, plainPath } from './code.ts';
import { type Effect, type ExpectedChange, effect, expectedChange, type Removal, removal } from './effect.ts';
import { resolve } from './resolve.ts';
import type { Description } from './write-out.ts';

/** What the artefacts need to know of one operation. */
export interface OperationModel {
  id: string;
  /** The id as the beginning of a type's name. */
  typeName: string;
  tag: string;
  method: string;
  path: string;
  token: TokenKind;
  /** Whether it only reads, as its verb says: a query in React, and safe to retry. */
  read: boolean;
  summary: string;
  description: string;
  query: Parameter[];
  headers: Parameter[];
  body?: { kind: 'object' | 'value'; required: boolean; schema: Schema };
  /** The whole success envelope; absent where success returns bytes. */
  success?: Schema;
  /** What a caller gets: `data`, the envelope's rest where it carries more, or the bytes of a file. */
  envelope: 'data' | 'rest' | 'bytes';
  result: Schema;
  page?: { cursor: string; limit: string; items: string };
  /** Body field by which the service recognises a retry; dots lead further inside. */
  idempotencyKey?: { path: string; type: 'integer' | 'string' };
  /** Reads whose cached results a write invalidates, and those whose subject it destroys. */
  invalidates: readonly Effect[];
  removes: readonly Removal[];
  optimistic: readonly ExpectedChange[];
  /** Query parameters and top-level body fields that hold message ids. */
  exactIn: string[];
  /** Fields of the response, at any depth, that hold message ids. */
  exactOut: string[];
  errors: ErrorEntry[];
  /** For a twin, the operation of which it is a second method. */
  twinOf?: string;
}

export interface Model extends Description {
  /** Operations with a name of their own: those without twins. */
  operations: OperationModel[];
  /** The second methods of the same operations; the mock serves them. */
  twins: OperationModel[];
}

const schemas = '#/components/schemas/';

/** The name of the schema that this one refers to. */
export function referredName({ $ref }: Schema): string | undefined {
  return $ref?.startsWith(schemas) === true ? $ref.slice(schemas.length) : undefined;
}

const isMessageId = (schema: Schema): boolean => referredName(schema) === 'MessageId';

/** Names of the fields below a schema that are message ids, which a number cannot hold. */
function exactFields(document: OpenApiDocument, schema: Schema, found = new Set<string>(), seen = new Set<Schema>()) {
  const target = resolve(document, schema);
  if (seen.has(target)) return found;
  seen.add(target);
  for (const [name, property] of Object.entries(target.properties ?? {})) {
    const element = property.items ?? property;
    if (isMessageId(element)) found.add(name);
    else exactFields(document, property, found, seen);
  }
  for (const part of [target.items, ...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])]) {
    if (part !== undefined) exactFields(document, part, found, seen);
  }
  return found;
}

/** An object schema with the fields of its `allOf`, since the fields of a body are the inputs of the operation. */
function withoutAllOf(document: OpenApiDocument, schema: Schema): Schema {
  const { allOf, ...own } = resolve(document, schema);
  if (allOf === undefined) return own;
  const parts = [...allOf.map((part) => withoutAllOf(document, part)), own];
  return {
    ...own,
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: [...new Set(parts.flatMap(({ required = [] }) => required))],
  };
}

function bodyOf(document: OpenApiDocument, { operation }: Endpoint): OperationModel['body'] {
  const media = operation.requestBody?.content['application/json'];
  if (media === undefined) return undefined;
  const schema = withoutAllOf(document, media.schema);
  const kind = schema.properties === undefined ? 'value' : 'object';
  return { kind, required: operation.requestBody?.required === true, schema };
}

/** Message ids in a body are written as digits by name, which is safe at the top level only. */
function exactInputs(document: OpenApiDocument, id: string, body: OperationModel['body']): string[] {
  if (body === undefined) return [];
  const names = [...exactFields(document, body.schema)];
  const deep = names.find((name) => body.schema.properties?.[name] === undefined);
  if (deep !== undefined) throw new Error(`${id}: the message id ${literal(deep)} must be at the top of the body`);
  return names;
}

/** What is left of a success envelope for the caller. */
function resultOf(success: Schema | undefined): Pick<OperationModel, 'envelope' | 'result'> {
  if (success === undefined) return { envelope: 'bytes', result: { type: 'string', format: 'binary' } };
  const { code: _code, message: _message, ...properties } = success.properties ?? {};
  if (Object.keys(properties).join() === 'data') return { envelope: 'data', result: properties['data'] ?? {} };
  const required = (success.required ?? []).filter((name) => name in properties);
  return { envelope: 'rest', result: { type: 'object', properties, required } };
}

/** The field that a path of names leads to. */
function fieldAt(document: OpenApiDocument, schema: Schema | undefined, path: string): Schema {
  return path.split('.').reduce((at: Schema, name) => {
    const field = at.properties?.[name];
    if (field === undefined) throw new Error(`x-idempotency-key: there is no body field ${literal(path)}`);
    return resolve(document, field);
  }, schema ?? {});
}

function operationModel({ english: document, catalogue }: Description, endpoint: Endpoint): OperationModel {
  const { path, method, operation } = endpoint;
  const id = identifier(operation.operationId);
  const twinOf = operation['x-twin-of'];
  const typeName = pascalCase(twinOf ?? id);
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const success = document.components.schemas[`${typeName}Success`];
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const body = bodyOf(document, endpoint);
  const page = operation['x-pagination'];
  const idempotencyKey = operation['x-idempotency-key'];
  return {
    id,
    typeName,
    tag: identifier(operation.tags[0]),
    method: method.toUpperCase(),
    path: plainPath(path),
    token: operation['x-token'],
    read: isRead(id),
    summary: operation.summary,
    description: operation.description,
    query,
    headers: parameters.filter((parameter) => parameter.in === 'header'),
    ...(body === undefined ? {} : { body }),
    ...(success === undefined ? {} : { success }),
    ...resultOf(success),
    ...(page === undefined ? {} : { page }),
    ...(idempotencyKey === undefined
      ? {}
      : {
          idempotencyKey: {
            path: idempotencyKey,
            type: fieldAt(document, body?.schema, idempotencyKey).type === 'string' ? 'string' : 'integer',
          },
        }),
    invalidates: (operation['x-invalidates'] ?? []).map(effect),
    removes: (operation['x-removes'] ?? []).map((source) => removal(source, catalogue)),
    optimistic: (operation['x-optimistic'] ?? []).map(expectedChange),
    exactIn: [
      ...query.filter(({ schema }) => isMessageId(schema)).map(({ name }) => name),
      ...exactInputs(document, id, body),
    ],
    exactOut: success === undefined ? [] : [...exactFields(document, success)],
    errors: catalogue.filter(({ name }) => operation['x-errors']?.includes(name) === true),
    ...(twinOf === undefined ? {} : { twinOf }),
  };
}

/** Reads a description once; all artefacts are made from what is returned. */
export function buildModel(description: Description): Model {
  const all = endpoints(description.english).map((endpoint) => operationModel(description, endpoint));
  const byId = (a: OperationModel, b: OperationModel): number => (a.id < b.id ? -1 : 1);
  return {
    ...description,
    operations: all.filter(({ twinOf }) => twinOf === undefined).sort(byId),
    twins: all.filter(({ twinOf }) => twinOf !== undefined).sort(byId),
  };
}
