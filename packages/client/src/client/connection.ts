import { rejectAdminToken } from '../auth/admin-token-guard.ts';
import { checkHeaderValue, type HeaderRecord, normalizeHeaders } from '../auth/headers.ts';
import { createTokenSource, type TokenSource } from '../auth/token-source.ts';
import { LanyingInputError } from '../errors/input-error.ts';
import { version } from '../generated/version.ts';
import { isBrowser } from '../transport/platform.ts';
import { checkLimit } from '../transport/timer.ts';
import type { Transport } from '../transport/transport.ts';
import type { LanyingClientOptions } from './options.ts';
import type { LanyingScope } from './scope.ts';

/** What all scopes of a client share. */
export interface Connection {
  readonly options: LanyingClientOptions;
  readonly tokens: TokenSource;
  readonly transport: Transport;
  /** Headers of the options, which may be secret. */
  readonly headers: HeaderRecord;
}

const limits = ['retries', 'timeout', 'totalTimeout', 'maxRetryDelay', 'maxResponseSize'] as const;

/** Returns whether the platform's `fetch` knows the signals of the global AbortController, which jsdom and polyfills replace. */
function passesSignals(): boolean {
  try {
    return !('Request' in globalThis) || !!new Request('http://localhost', { signal: new AbortController().signal });
  } catch {
    return false;
  }
}

/**
 * Checks the options and prepares what all calls use.
 *
 * @throws LanyingInputError naming the option that is wrong
 */
export function connect(options: LanyingClientOptions): Connection {
  const { endpoint, appId, accessToken, fetch, dangerouslyAllowAdminTokenInBrowser: allowAdmin } = options;
  // A password in the URL would be printed by the platform.
  if (!/^(https?:\/)?\/[^\s?#@]+$/.test(endpoint)) {
    throw new LanyingInputError('endpoint must be an http(s) URL, or a path of the page, without query or password.');
  }
  checkHeaderValue('appId', appId);
  for (const name of limits) checkLimit(name, options[name]);
  // Every way by which a token gets in leads here: the option, the token function, headers and hooks.
  const checkToken = (token: string, operationId?: string): string => {
    checkHeaderValue('accessToken', token, operationId);
    if (!allowAdmin) rejectAdminToken(token, operationId);
    return token;
  };
  const checkHeaders: Transport['checkHeaders'] = ({ 'access-token': token }, operationId) => {
    if (token !== undefined) checkToken(token, operationId);
  };
  const headers = normalizeHeaders(options.headers);
  checkHeaders(headers);
  return {
    options,
    tokens: createTokenSource(accessToken, checkToken),
    transport: {
      options,
      // Looked up at each call: a test or a tracer may replace the platform's fetch after the client was created.
      fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
      passesSignals: passesSignals(),
      checkHeaders,
    },
    headers,
  };
}

/** Returns the URL that a path of the API has. */
export function urlOf({ options: { endpoint } }: Connection, path: string, operationId: string): string {
  const url = endpoint.replace(/\/$/, '') + path;
  if (!endpoint.startsWith('/')) return url;
  try {
    // Found only now: a server that renders pages creates the client of the page, too, but does not call through it.
    return new URL(url, globalThis.location.href).href;
  } catch {
    throw new LanyingInputError('endpoint is a path, which only a page can call; use a URL here.', operationId);
  }
}

/** Returns the headers of one request; none of the caller's replaces app, token and scope. */
export function headersOf(
  connection: Connection,
  { appId, userId, groupId }: LanyingScope,
  token: string | undefined,
  ofCall: HeaderRecord,
  body: string | undefined,
): HeaderRecord {
  return {
    // Browsers name themselves, and send a preflight request before they send more headers to another origin.
    ...(!isBrowser() && { 'user-agent': `lanying-im-typescript/${version}` }),
    ...(body && { 'content-type': 'application/json' }),
    ...connection.headers,
    ...ofCall,
    app_id: appId,
    ...(token && { 'access-token': token }),
    ...(userId && { user_id: `${userId}` }),
    ...(groupId && { group_id: `${groupId}` }),
  };
}
