/** The parts of an OpenAPI document that bundling and the generator touch; everything else passes through. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: Json[];
  const?: Json;
  title?: string;
}

export interface Parameter {
  [extension: `x-${string}`]: unknown;
  $ref?: string;
  name: string;
  in: 'query' | 'header' | 'path';
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, unknown>;
}

export type TokenKind = 'none' | 'user' | 'admin' | 'any';

/** Which results of which reads an entry is about, as `spec/README.md` explains. */
interface ResultSelector {
  operation: string | string[];
  when?: Record<string, unknown> | undefined;
  where?: string | Record<string, string | string[]> | undefined;
}

/** An entry of `x-invalidates`: all results of a read, or those that share a value with the write. */
export type EffectSource = string | ResultSelector;

/** An entry of `x-removes`: `error` names what the read returns once its subject is gone. */
export type RemovalSource = string | (ResultSelector & { error?: string });

/** An entry of `x-optimistic`: how a write changes the result of a read, as `spec/README.md` explains. */
export interface ExpectedChangeSource extends ResultSelector {
  list?: string;
  set?: Record<string, string>;
  item?: Record<string, string>;
  remove?: Record<string, string>;
  add?: string;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: [string];
  deprecated?: boolean;
  externalDocs?: { description: string; 'x-zh': string; url: string };
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; description?: string; content: Record<string, MediaType> };
  responses: Record<
    string,
    { description: string; headers?: Record<string, { example?: unknown }>; content?: Record<string, MediaType> }
  >;
  'x-zh'?: string | Record<string, string>;
  'x-source': string[];
  'x-token': TokenKind;
  'x-errors'?: string[];
  'x-twin'?: string;
  'x-twin-of'?: string;
  'x-observed'?: true;
  'x-pagination'?: { cursor: string; limit: string; items: string };
  'x-idempotency-key'?: string;
  'x-invalidates'?: EffectSource[];
  'x-removes'?: RemovalSource[];
  'x-optimistic'?: ExpectedChangeSource[];
  'x-example-headers'?: Readonly<Record<string, string>>;
}

export const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const;
export type Method = (typeof methods)[number];

export type PathItem = { [method in Method]?: Operation };

export interface OpenApiDocument {
  openapi: string;
  info: Record<string, unknown>;
  servers?: unknown[];
  tags?: { name: string; externalDocs?: { url: string } }[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>> & { schemas: Record<string, Schema> };
}

export interface Endpoint {
  path: string;
  method: Method;
  operation: Operation;
}

/** Every operation of a document, in the document's order. Webhooks are none of its operations. */
export function endpoints({ paths }: Pick<OpenApiDocument, 'paths'>): Endpoint[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `createGroup` to `CreateGroup`. */
export function pascalCase(operationId: string): string {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}
