import { type HeaderRecord, normalizeHeaders } from '../auth/headers.ts';
import { withTokenRenewal } from '../auth/with-token.ts';
import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import { LanyingInputError } from '../errors/input-error.ts';
import { LanyingResponseError } from '../errors/response-error.ts';
import { version } from '../generated/version.ts';
import { buildRequest } from '../operation/build-request.ts';
import { readEnvelope, resultOf } from '../operation/envelope.ts';
import { withIdempotencyKey } from '../operation/idempotency-key.ts';
import type { CallOptions, SuccessfulResponse } from '../operation/operation-caller.ts';
import type { RetryOptions } from '../retry/options.ts';
import { isTransientStatus, retryAfterOf } from '../retry/retry-policy.ts';
import { type RetriedCall, withRetries } from '../retry/with-retries.ts';
import { throwIfAborted } from '../transport/abort.ts';
import { withDeadline } from '../transport/deadline.ts';
import { isBrowser } from '../transport/platform.ts';
import { discardBody } from '../transport/read-body.ts';
import { checkLimit } from '../transport/timer.ts';
import { exchange, readFile, readResponse } from '../transport/transport.ts';
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
function urlOf({ connection, descriptor, search }: Call): string {
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
function headersOf({ connection, scope, headers, body, token }: Call): HeaderRecord {
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

/** Sends the request of a call once, with its token. */
export async function sendOnce(call: Call, signal: AbortSignal): Promise<Response> {
  call.token = call.descriptor.token ? undefined : await call.tokens.token(signal);
  call.secrets.push(call.token);
  return exchange(call, { url: urlOf(call), headers: headersOf(call), body: call.body }, signal);
}

/**
 * Reads the response of a call.
 *
 * @throws LanyingError where it is no success
 */
async function readSuccess(call: Call, response: Response): Promise<SuccessfulResponse> {
  const { descriptor } = call;
  const { ok, status, headers } = response;
  if (isTransientStatus(status) && call.willRetry) {
    discardBody(response);
    throw new LanyingResponseError(`HTTP ${status}`, descriptor.id, status, retryAfterOf(response));
  }
  const isFile = descriptor.result === 'file' && ok && !headers.get('content-type')?.includes('json');
  if (isFile) return { response, text: undefined, result: () => readFile(call, response) };
  const text = await readResponse(call, response);
  const envelope = readEnvelope(call, response, text);
  return { response, text, result: () => resultOf(call, response, envelope) };
}

/** Makes a call, from the top to the bottom of the layers, and returns what `read` returns for a success. */
export function send<T>(
  call: Call,
  signal: AbortSignal | undefined,
  read: (success: SuccessfulResponse) => T | Promise<T>,
): Promise<T> {
  const { limits, connection } = call;
  const attempt = async (ended: AbortSignal): Promise<T> => {
    const response = await sendOnce(call, ended);
    return read(await readSuccess(call, response));
  };
  const timedAttempt = async (ended: AbortSignal): Promise<T> => {
    await connection.options.rateLimit?.take(ended);
    throwIfAborted(ended);
    return withDeadline(call, limits.timeout, ended, attempt);
  };
  return withDeadline(call, limits.totalTimeout, signal, (ended) =>
    withRetries(call, ended, () => withTokenRenewal(call, () => timedAttempt(ended))),
  );
}
