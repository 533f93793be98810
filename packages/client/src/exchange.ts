import type { HeaderRecord } from './check-header.ts';
import type { OperationDescriptor } from './descriptor.ts';
import type { SplitInput } from './input.ts';
import type { Fetch } from './options.ts';

/** Sends one request through the given fetch. Whoever calls reads the body, as a text unless it is a file. */
export type Exchange = (
  descriptor: OperationDescriptor,
  input: SplitInput,
  headers: HeaderRecord,
  fetch: Fetch,
) => Promise<Response>;

/** Exchanges through nothing but fetch. */
export function createExchange(endpoint: string): Exchange {
  const base = endpoint.replace(/\/$/, '');
  return ({ method, path }, { search, body }, headers, fetch) => {
    // The platform would carry the access-token header to wherever a redirect leads.
    const init = { method, headers, body, redirect: 'manual' };
    // An absent body may be said so, whatever the type says.
    return fetch(new Request(base + path + search, init as RequestInit));
  };
}
