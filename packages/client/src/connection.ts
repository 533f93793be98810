import { type Auth, createAuth } from './auth.ts';
import { checkHeaders } from './check-header.ts';
import { LanyingInputError } from './errors.ts';
import type { Exchange } from './exchange.ts';
import type { Fetch, LanyingClientOptions } from './options.ts';
import { createPrepare, type Prepare } from './prepare.ts';

/** What all scopes of a client share. */
export interface Connection {
  readonly exchange: Exchange;
  readonly auth: Auth;
  readonly endpoint: string;
  readonly fetch: Fetch;
  /** Milliseconds. */
  readonly timeout: number;
  /** The caller's headers; they may be secret. */
  readonly headers: Readonly<Record<string, string>> | undefined;
}

/**
 * Checks the options and prepares what all calls use.
 *
 * @throws LanyingInputError naming the option that is wrong
 */
export function connect(
  options: LanyingClientOptions,
  exchangeOf: (prepare: Prepare, fetch: Fetch) => Exchange,
): Connection {
  // Looked up at each call: a test or a tracer may replace the platform's fetch after the client was made.
  const { endpoint, headers, timeout = 30_000, fetch = (request, init) => globalThis.fetch(request, init) } = options;
  // A password in the address would be printed by the platform.
  if (!/^(https?:\/)?\/[^\s?#@]+$/.test(endpoint)) throw new LanyingInputError('endpoint is not an http address');
  if (!(timeout >= 0)) throw new LanyingInputError('timeout is not a number of milliseconds');
  checkHeaders(headers);
  const auth = createAuth(options.accessToken, options.dangerouslyAllowAdminTokenInBrowser);
  return { exchange: exchangeOf(createPrepare(options, auth), fetch), auth, endpoint, fetch, timeout, headers };
}
