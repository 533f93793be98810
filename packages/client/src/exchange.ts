import type { Call } from './call.ts';
import type { Fetch, LanyingClientOptions } from './options.ts';
import type { Prepare } from './prepare.ts';

/** Sends one request through the given fetch and reads the whole answer; `body` is its text, or what that parses to. */
export type Exchange = (call: Call, fetch: Fetch) => Promise<{ response: Response; body: unknown }>;

/** Exchanges through nothing but fetch, for bundles that carry single operations. */
export function createExchange({ endpoint, headers, onResponse }: LanyingClientOptions, prepare: Prepare): Exchange {
  const base = endpoint.replace(/\/$/, '');
  return async (call, fetch) => {
    const { descriptor, input, options } = call;
    const query = Object.entries(input.query).flatMap(([name, value]) =>
      [value].flat().map((part) => (part === undefined ? '' : `&${name}=${encodeURIComponent(`${part}`)}`)),
    );
    const request = new Request(`${base}${descriptor.path}${query.join('').replace('&', '?')}`, {
      method: descriptor.method,
      headers: { ...(input.body && { 'content-type': 'application/json' }), ...headers, ...options.headers },
      // The platform would carry the access-token header to wherever a redirect leads.
      redirect: 'manual',
      ...(input.body && { body: input.body }),
    });
    await prepare(request, call);
    const response = await fetch(request);
    await onResponse?.({ operationId: descriptor.id, request, response });
    return { response, body: await response.text() };
  };
}
