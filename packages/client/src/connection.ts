import type { paths } from '@lanying-im/types';
import createFetchClient, { type Client } from 'openapi-fetch';
import { type Auth, createAuth } from './auth.ts';
import { checkHeader, checkHeaders } from './check-header.ts';
import { LanyingInputError } from './errors.ts';
import { type CallContext, createMiddleware } from './middleware.ts';
import type { Fetch, LanyingClientOptions } from './options.ts';

/** openapi-fetch's `request` without inference through `paths`: what operations call is known to the description only. */
export type DynamicRequest = (
  method: string,
  path: string,
  init: Record<string, unknown> & { params: { query?: Readonly<Record<string, unknown>> } & CallContext },
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** What all scopes of a client share. */
export interface Connection {
  readonly http: Client<paths>;
  readonly auth: Auth;
  readonly fetch: Fetch;
  /** Milliseconds. */
  readonly timeout: number;
  /** The caller's headers; they may be secret. */
  readonly headers: Readonly<Record<string, string>> | undefined;
}

function checkEndpoint(endpoint: unknown): string {
  try {
    const { protocol, username, password, search, hash } = new URL(`${endpoint}`, globalThis.location?.href);
    if (/^https?:$/.test(protocol) && username + password + search + hash === '') return `${endpoint}`;
  } catch {
    // Not a URL: said below, without repeating what may hold a secret.
  }
  throw new LanyingInputError('endpoint must be the http(s) address of the API, such as https://api.maximtop.com.');
}

/** Milliseconds of a time limit, or an error for what is none. */
export function checkTimeout(timeout: unknown): number {
  if (typeof timeout === 'number' && timeout >= 0) return timeout;
  throw new LanyingInputError('timeout must be a number of milliseconds; 0 stands for no limit.');
}

/**
 * Checks the options and prepares what all calls use.
 *
 * @throws LanyingInputError naming the option that is wrong
 */
export function connect(options: LanyingClientOptions): Connection {
  const { headers, timeout = 30_000 } = options;
  checkHeaders(headers);
  const auth = createAuth(options.accessToken, options.dangerouslyAllowAdminTokenInBrowser === true);
  // Looked up at each call: a test or a tracer may replace the platform's fetch after the client was made.
  const fetch: Fetch = options.fetch ?? ((request, init) => globalThis.fetch(request, init));
  const http = createFetchClient<paths>({
    baseUrl: checkEndpoint(options.endpoint),
    fetch,
    ...(headers && { headers }),
    // The platform would carry the access-token header to wherever a redirect leads.
    redirect: 'manual',
  });
  http.use(createMiddleware(checkHeader('appId', options.appId), auth, options));
  return { http, auth, fetch, timeout: checkTimeout(timeout), headers };
}
