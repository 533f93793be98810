import type { MockRequest } from './types.ts';

/** Content type of a response in JSON. */
export const json: string = 'application/json;charset=UTF-8';

/** Headers of a response that scripts may read although the page is of another origin. */
const exposedHeaders = ['allow', 'retry-after', 'x-lanying-mock-fault', 'x-lanying-mock-lenient'].join(', ');

/**
 * Returns headers that let pages of every origin call the API: what a request may do depends on its token, which a page
 * has to know. The origin is named, because browsers ignore `*` for requests with credentials.
 */
export function crossOriginHeaders({ header }: MockRequest): Record<string, string> {
  const origin = header('origin');
  return {
    'access-control-allow-origin': origin || '*',
    ...(origin && { 'access-control-allow-credentials': 'true' }),
    'access-control-expose-headers': exposedHeaders,
    vary: 'origin',
    'cache-control': 'no-store',
  };
}

/** Returns the headers of the response to a preflight request. */
export function preflightHeaders(request: MockRequest): Record<string, string> {
  return {
    ...crossOriginHeaders(request),
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
    'access-control-allow-headers': request.header('access-control-request-headers') || '*',
    'access-control-allow-private-network': 'true',
    'access-control-max-age': '600',
    vary: 'origin, access-control-request-headers',
  };
}
