import type { paths } from '@lanying-im/types';
import createFetchClient, { type Client } from 'openapi-fetch';
import type { Caller } from './call.ts';
import type { Exchange } from './exchange.ts';
import type { Fetch, LanyingClientOptions } from './options.ts';
import type { Prepare } from './prepare.ts';

/** Key under which a call travels through openapi-fetch's `params` to the middleware. */
export const callerKey: unique symbol = Symbol();

/** What the middleware must know of a request. */
export interface RequestCaller extends Caller {
  /** Makes `raw` read the answer without rounding. */
  readonly readExactly?: (response: Response) => void;
}

/** openapi-fetch's `request` without inference through `paths`: what operations call is known to the description only. */
export type DynamicRequest = (
  method: string,
  path: string,
  init: { params: { query?: object; [callerKey]: RequestCaller }; [option: string]: unknown },
) => Promise<{ error?: unknown; response: Response }>;

// openapi-fetch hands on the params object that it got, and each call of this package puts its caller there.
const callerOf = (params: object): RequestCaller => (params as { [callerKey]: RequestCaller })[callerKey];

/** Makes the openapi-fetch client that all scopes of a client share; their headers are set by middleware. */
export function createHttp(options: LanyingClientOptions, fetch: Fetch, prepare: Prepare): Client<paths> {
  const { endpoint, headers, onResponse } = options;
  // The platform would carry the access-token header to wherever a redirect leads.
  const http = createFetchClient<paths>({ baseUrl: endpoint, fetch, ...(headers && { headers }), redirect: 'manual' });
  http.use({
    onRequest: ({ request, params }) => prepare(request, callerOf(params)) as Promise<undefined>,
    async onResponse({ request, response, params, options: { parseAs } }) {
      const { descriptor, readExactly } = callerOf(params);
      await onResponse?.({ operationId: descriptor?.id, request, response });
      if (response.ok && parseAs === 'json') readExactly?.(response);
    },
  });
  return http;
}

/** Exchanges through openapi-fetch, so that its middleware sees the calls of the methods too. */
export function createOpenapiExchange(http: Client<paths>): Exchange {
  // One client serves all operations; which paths and methods exist is for the descriptor to know.
  const request = http.request as unknown as DynamicRequest;
  return async (call, fetch) => {
    const { descriptor, input, options } = call;
    const { response, error } = await request(descriptor.method, descriptor.path, {
      params: { query: input.query, [callerKey]: call },
      body: input.body,
      bodySerializer: String,
      headers: options.headers,
      parseAs: 'stream',
      fetch,
    });
    return { response, body: response.ok ? await response.text() : error };
  };
}
