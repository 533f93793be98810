import type { paths } from '@lanying-im/types';
import type { Client } from 'openapi-fetch';
import { type Connection, headersOf } from './connection.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { readText } from './envelope.ts';
import { splitInput } from './input.ts';
import type { Fetch } from './options.ts';
import type { LanyingScope } from './scope.ts';

/** openapi-fetch's `request` without inference through `paths`: what operations call is known to the description only. */
export type DynamicRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ error?: unknown; response: Response }>;

/** What is used here of the options of a raw request. */
interface RawOptions {
  readonly headers?: HeadersInit;
  readonly parseAs?: string;
  readonly fetch?: Fetch;
}

/** The openapi-fetch client in one scope: typed by `paths`, envelopes as they are, middleware shared by all scopes. */
export function createRaw(
  connection: Connection,
  scope: LanyingScope,
  http: Client<paths>,
  operations: readonly OperationDescriptor[],
): Client<paths> {
  const { options } = connection;
  // Which paths and methods exist was checked where the caller wrote them, against Client<paths>.
  const send = http.request as unknown as DynamicRequest;
  const request = async (method: string, path: string, init: RawOptions = {}): Promise<unknown> => {
    // For a second method on a path, the description is that of the operation which it repeats.
    const same = operations.filter((descriptor) => descriptor.path === path);
    const descriptor = same.find((one) => one.method === method.toUpperCase()) ?? same[0];
    const token = descriptor?.token ? undefined : await connection.auth.token();
    const exchanged: Fetch = async (request) => {
      const event = { operationId: descriptor?.id, request };
      await options.onRequest?.(event);
      const response = await (init.fetch ?? connection.fetch)(request);
      await options.onResponse?.({ ...event, response });
      if (!response.ok || (init.parseAs ?? 'json') !== 'json') return response;
      // The answer as the methods read it: message ids as strings, no rounded integer.
      const [text] = readText(await response.text(), descriptor, response);
      return new Response(text || null, response);
    };
    return send(method, path, {
      ...(descriptor?.exact && { bodySerializer: (body: object) => splitInput(descriptor, body).body }),
      ...init,
      headers: headersOf(connection, scope, token, Object.fromEntries(new Headers(init.headers))),
      fetch: exchanged,
    });
  };
  const raw: Record<string, unknown> = { ...http, request };
  // Those in upper case are the methods of HTTP.
  for (const name of Object.keys(raw)) if (name === name.toUpperCase()) raw[name] = request.bind(undefined, name);
  // Each member was replaced by one that takes and gives the same.
  return raw as unknown as Client<paths>;
}
