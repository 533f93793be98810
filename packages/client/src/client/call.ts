import { type HeaderRecord, normalizeHeaders } from '../auth/headers.ts';
import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import { LanyingInputError } from '../errors/input-error.ts';
import { version } from '../generated/version.ts';
import { buildRequest, type RequestParts } from '../operation/build-request.ts';
import type { CallOptions } from '../operation/operation-caller.ts';
import type { RetriedCall } from '../retry/with-retries.ts';
import { isBrowser } from '../transport/platform.ts';
import type { Connection } from './connection.ts';
import type { Internals } from './internals.ts';
import { readLimits } from './limits.ts';
import type { LanyingScope } from './scope.ts';

/** One call of an operation while it is made. Its headers and limits are those of the caller, or else of the client. */
export interface Call extends Connection, RequestParts, Omit<RetriedCall, keyof Connection> {
  readonly scope: LanyingScope;
}

/** Prepares a call: its limits, headers and request. */
export function createCall(
  { connection, scope }: Internals,
  descriptor: OperationDescriptor,
  input: object = {},
  options: CallOptions = {},
): Call {
  const limits = readLimits(options, connection.limits, descriptor.id);
  const headers = { ...connection.headers, ...normalizeHeaders(options.headers, descriptor.id) };
  return {
    ...connection,
    ...buildRequest(descriptor, input, limits.retries > 0),
    descriptor,
    scope,
    limits,
    headers,
    secrets: [headers, input],
    willRetry: false,
    outcome: 'not-sent',
    token: undefined,
    response: undefined,
  };
}

/** Returns the URL of a call. */
export function urlOf({ options: { endpoint }, descriptor, search }: Call): string {
  const url = endpoint.replace(/\/$/, '') + descriptor.path + search;
  if (!endpoint.startsWith('/')) return url;
  try {
    // Found only now: a server that renders pages creates the client of the page, too, but does not call through it.
    return new URL(url, globalThis.location.href).href;
  } catch {
    throw new LanyingInputError('endpoint is a path; outside of a page it must be an http(s) URL.', descriptor.id);
  }
}

/** Returns the headers of a request; none of the caller's replaces app, token and scope. */
export function headersOf({ scope: { appId, userId, groupId }, headers, body, token }: Call): HeaderRecord {
  return {
    // Browsers name themselves, and send a preflight request before they send more headers to another origin.
    ...(!isBrowser() && { 'user-agent': `lanying-im-typescript/${version}` }),
    ...(body && { 'content-type': 'application/json' }),
    ...headers,
    app_id: appId,
    ...(token && { 'access-token': token }),
    ...(userId && { user_id: `${userId}` }),
    ...(groupId && { group_id: `${groupId}` }),
  };
}
