import { type HeaderRecord, normalizeHeaders } from '../auth/headers.ts';
import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import { LanyingInputError } from '../errors/input-error.ts';
import { version } from '../generated/version.ts';
import { buildRequest } from '../operation/build-request.ts';
import { withIdempotencyKey } from '../operation/idempotency-key.ts';
import type { CallOptions } from '../operation/operation-caller.ts';
import type { RetryOptions } from '../retry/options.ts';
import type { RetriedCall } from '../retry/with-retries.ts';
import { isBrowser } from '../transport/platform.ts';
import { checkLimit } from '../transport/timer.ts';
import type { Connection } from './connection.ts';
import type { Internals } from './internals.ts';
import type { LanyingScope } from './scope.ts';

/** One call of an operation while it is made. */
export interface Call extends RetriedCall {
  readonly connection: Connection;
  readonly scope: LanyingScope;
  /** Headers of the caller, for this call. */
  readonly headers: HeaderRecord;
  /** Query of the URL with its question mark, or an empty string. */
  readonly search: string;
  readonly body: string | undefined;
}

/** Prepares a call: its limits, headers and request. */
export function createCall(
  { connection, scope }: Internals,
  descriptor: OperationDescriptor,
  input: object = {},
  options: CallOptions = {},
): Call {
  const { id } = descriptor;
  const { options: ofClient, tokens, transport } = connection;
  const limit = (name: keyof RetryOptions, standard: number): number =>
    checkLimit(name, options[name] ?? ofClient[name] ?? standard, id);
  const retries = limit('retries', 2);
  const headers = normalizeHeaders(options.headers, id);
  return {
    ...buildRequest(descriptor, retries > 0 ? withIdempotencyKey(descriptor, input) : input),
    connection,
    scope,
    descriptor,
    transport,
    tokens,
    headers,
    secrets: [connection.headers, headers, input],
    limits: {
      retries,
      timeout: limit('timeout', 30_000),
      totalTimeout: limit('totalTimeout', 0),
      maxRetryDelay: limit('maxRetryDelay', 60_000),
    },
    onRetry: ofClient.onRetry,
    willRetry: false,
    outcome: 'not-sent',
    token: undefined,
    response: undefined,
  };
}

/** Returns the URL of a call. */
export function urlOf({ connection, descriptor, search }: Call): string {
  const { endpoint } = connection.options;
  const url = endpoint.replace(/\/$/, '') + descriptor.path + search;
  if (!endpoint.startsWith('/')) return url;
  try {
    // Found only now: a server that renders pages creates the client of the page, too, but does not call through it.
    return new URL(url, globalThis.location.href).href;
  } catch {
    throw new LanyingInputError('endpoint is a path, which only a page can call.', descriptor.id);
  }
}

/** Returns the headers of a request; none of the caller's replaces app, token and scope. */
export function headersOf({ connection, scope, headers, body, token }: Call): HeaderRecord {
  const { appId, userId, groupId } = scope;
  return {
    // Browsers name themselves, and send a preflight request before they send more headers to another origin.
    ...(!isBrowser() && { 'user-agent': `lanying-im-typescript/${version}` }),
    ...(body && { 'content-type': 'application/json' }),
    ...connection.headers,
    ...headers,
    app_id: appId,
    ...(token && { 'access-token': token }),
    ...(userId && { user_id: `${userId}` }),
    ...(groupId && { group_id: `${groupId}` }),
  };
}
