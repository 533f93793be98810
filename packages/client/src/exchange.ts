import type { HeaderRecord } from './check-header.ts';
import type { OperationDescriptor } from './descriptor.ts';
import type { SplitInput } from './input.ts';
import type { Fetch } from './options.ts';

/**
 * Sends one request through the given fetch. Whoever calls reads the body, unless it was read already: then `error` is
 * its text, or what that parses to.
 */
export type Exchange = (
  descriptor: OperationDescriptor,
  input: SplitInput,
  headers: HeaderRecord,
  fetch: Fetch,
) => Promise<{ response: Response; error?: unknown }>;

/** Exchanges through nothing but fetch, for bundles that carry single operations. */
export function createExchange(endpoint: string): Exchange {
  return async ({ method, path }, { query, body }, headers, fetch) => {
    let url = endpoint.replace(/\/$/, '') + path;
    let mark = '?';
    for (const [name, value] of Object.entries(query)) {
      for (const part of [value].flat()) {
        if (part !== undefined) url += `${mark}${name}=${encodeURIComponent(`${part}`)}`;
        if (part !== undefined) mark = '&';
      }
    }
    const request = new Request(url, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      // The platform would carry the access-token header to wherever a redirect leads.
      redirect: 'manual',
      ...(body && { body }),
    });
    return { response: await fetch(request) };
  };
}
