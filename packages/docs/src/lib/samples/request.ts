import type { DescribedOperation, Schema } from '../bundle.ts';
import { bundles } from '../bundle.ts';
import { stringifyExactJson } from '../exact-json.ts';
import type { OperationInfo } from '../operations.ts';
import { resolve, resolveParameter } from '../schemas.ts';

/** A value in the query of an example, with its schema. */
export interface QueryValue {
  readonly name: string;
  readonly value: unknown;
  readonly schema: Schema;
}

/** The request of an operation's example of success, from which its samples are made. */
export interface SampleRequest {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly QueryValue[];
  readonly body: { readonly value: unknown; readonly schema: Schema } | undefined;
  readonly needsToken: boolean;
  /** Headers that say as whom an admin token acts: `user_id`, `group_id`. */
  readonly scope: Readonly<Record<string, string>>;
}

const json = 'application/json';

function bodyOf({ requestBody }: DescribedOperation, name: string): SampleRequest['body'] {
  const media = requestBody?.content[json];
  const example = media?.examples?.[name] ?? media?.examples?.['ok'];
  return media === undefined || example === undefined ? undefined : { value: example.value, schema: media.schema };
}

/**
 * Returns the request of an operation's example. Only bodies have several; the rest is that of the example of success.
 *
 * @param example name of the example
 */
export function sampleRequest({ id, method, path, described }: OperationInfo, example = 'ok'): SampleRequest {
  const parameters = (described.parameters ?? []).map((parameter) => resolveParameter('en', parameter));
  return {
    id,
    method,
    path,
    query: parameters
      .filter((parameter) => parameter.in === 'query' && parameter.example !== undefined)
      .map(({ name, example: value, schema }) => ({ name, value, schema })),
    body: bodyOf(described, example),
    needsToken: described['x-token'] !== 'none',
    scope: described['x-example-headers'] ?? {},
  };
}

/** Path and query of a request as they are on the wire. */
export function requestTarget({ path, query }: SampleRequest): string {
  const search = new URLSearchParams(query.map(({ name, value }) => [name, String(value)])).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** Body of a request as it is on the wire, on several lines where it is long; `undefined` if there is none. */
export function requestBody({ body }: SampleRequest): string | undefined {
  return body === undefined ? undefined : layOutJson(body.value);
}

// Objects and lists of this many characters stay on one line.
const widest = 60;

/** Writes JSON with short objects and lists on one line each. */
export function layOutJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return stringifyExactJson(value);
  const isArray = Array.isArray(value);
  const deeper = `${indent}  `;
  const parts = isArray
    ? value.map((item) => layOutJson(item, deeper))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${layOutJson(item, deeper)}`);
  const [open, close] = isArray ? ['[', ']'] : ['{ ', ' }'];
  if (parts.length === 0) return isArray ? '[]' : '{}';
  const line = `${open}${parts.join(', ')}${close}`;
  if (!line.includes('\n') && indent.length + line.length <= widest) return line;
  return `${open.trim()}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close.trim()}`;
}

/** The schema of the input that a client takes: query and body in one object. */
export function inputSchema({ query, body }: SampleRequest): Schema {
  const bodySchema = body === undefined ? undefined : resolve('en', body.schema);
  const properties = Object.fromEntries(query.map(({ name, schema }) => [name, schema]));
  if (bodySchema === undefined) return { properties };
  return bodySchema.type === 'object'
    ? { ...bodySchema, properties: { ...properties, ...bodySchema.properties } }
    : { properties: { ...properties, body: bodySchema } };
}

/** The input with which a client sends a request; `undefined` where it takes none. */
export function inputValue({ query, body }: SampleRequest): object | undefined {
  if (query.length === 0 && body === undefined) return undefined;
  const value = body?.value;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return {
    ...Object.fromEntries(query.map(({ name, value: item }) => [name, item])),
    ...(isObject ? value : value !== undefined && { body: value }),
  };
}

/** Id of the app that samples use, that of the vendor's quick start. */
export const sampleAppId = 'welovemaxim';

/** Name of the header of the access token. */
export const tokenHeader: string = bundles.en.components.securitySchemes['accessToken']?.name ?? 'access-token';
