import { type Auth, createAuth } from './auth.ts';
import { checkHeader, checkHeaders, type HeaderRecord } from './check-header.ts';
import { LanyingInputError } from './errors.ts';
import { createExchange, type Exchange } from './exchange.ts';
import { version } from './generated/version.ts';
import type { Fetch, LanyingClientOptions } from './options.ts';
import { inBrowser } from './platform.ts';
import type { LanyingScope } from './scope.ts';

/** What all scopes of a client share. */
export interface Connection {
  readonly options: LanyingClientOptions;
  /** Fetch and nothing else, until openapi-fetch has middleware to run. */
  exchange: Exchange;
  readonly auth: Auth;
  readonly fetch: Fetch;
  /** The caller's headers, which may be secret, by their names in lower case. */
  readonly headers: HeaderRecord;
}

/**
 * Checks the options and prepares what all calls use.
 *
 * @throws LanyingInputError naming the option that is wrong
 */
export function connect(options: LanyingClientOptions): Connection {
  const { endpoint, accessToken } = options;
  // A password in the address would be printed by the platform.
  if (!/^(https?:\/)?\/[^\s?#@]+$/.test(endpoint)) throw new LanyingInputError('endpoint is no http address');
  if (!((options.timeout ?? 0) >= 0)) throw new LanyingInputError('timeout is no number');
  checkHeader('appId', options.appId);
  return {
    options,
    exchange: createExchange(endpoint),
    auth: createAuth(accessToken, options.dangerouslyAllowAdminTokenInBrowser),
    // Looked up at each call: a test or a tracer may replace the platform's fetch after the client was made.
    fetch: options.fetch ?? ((request, init) => globalThis.fetch(request, init)),
    headers: {
      // Browsers say who they are themselves, and ask a server of another origin before they send more headers.
      ...(!inBrowser() && { 'user-agent': `lanying-im-typescript/${version}` }),
      ...checkHeaders(options.headers),
    },
  };
}

/** Headers of one request; none of the caller's takes the place of app, token and scope. */
export function headersOf(
  { options: { appId }, headers }: Connection,
  { userId, groupId }: LanyingScope,
  token: string | undefined,
  ofCall: HeaderRecord | undefined,
  body?: string,
): HeaderRecord {
  return {
    ...(body && { 'content-type': 'application/json' }),
    ...headers,
    ...ofCall,
    app_id: appId,
    ...(token && { 'access-token': token }),
    ...(userId && { user_id: `${userId}` }),
    ...(groupId && { group_id: `${groupId}` }),
  };
}
