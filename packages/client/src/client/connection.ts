import { rejectAdminToken } from '../auth/admin-token-guard.ts';
import { checkHeaderValue, type HeaderRecord, normalizeHeaders } from '../auth/headers.ts';
import { createTokenSource, type TokenSource } from '../auth/token-source.ts';
import { LanyingInputError } from '../errors/input-error.ts';
import type { Transport } from '../transport/call.ts';
import { type Limits, readLimits } from './limits.ts';
import type { LanyingClientOptions } from './options.ts';

/** What all scopes of a client share. */
export interface Connection extends Transport {
  readonly options: LanyingClientOptions;
  readonly limits: Limits;
  readonly tokens: TokenSource;
  /** Headers of the options, which may be secret. */
  readonly headers: HeaderRecord;
}

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
  // A password in the URL would be printed by the platform.
  if (!/^(https?:\/)?\/[^\s?#@]+$/.test(options.endpoint)) {
    throw new LanyingInputError(
      'endpoint must be an http(s) URL or a path, without query and password: https://api.maximtop.com.',
    );
  }
  checkHeaderValue('appId', options.appId);
  const limits = readLimits(options);
  // Every way by which a token gets in leads here: the option, the token function, headers and hooks.
  const checkToken = (token: string, operationId?: string): void => {
    checkHeaderValue('accessToken', token, operationId);
    if (!options.dangerouslyAllowAdminTokenInBrowser) rejectAdminToken(token, operationId);
  };
  const headers = normalizeHeaders(options.headers);
  if (headers['access-token']) checkToken(headers['access-token']);
  return {
    options,
    limits,
    headers,
    tokens: createTokenSource(options.accessToken, checkToken),
    // Looked up at each call: a test or a tracer may replace the platform's fetch after the client was created.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    passesSignals: passesSignals(),
    checkToken,
  };
}
