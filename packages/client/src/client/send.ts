import { type HeaderRecord, normalizeHeaders } from '../auth/headers.ts';
import { withTokenRenewal } from '../auth/with-token.ts';
import { LanyingResponseError } from '../errors/response-error.ts';
import { buildRequest } from '../operation/build-request.ts';
import type { OperationDescriptor } from '../operation/descriptor.ts';
import { type Envelope, readEnvelope } from '../operation/envelope.ts';
import { withIdempotencyKey } from '../operation/idempotency-key.ts';
import type { CallOptions } from '../operation/operation-caller.ts';
import type { RetryOptions } from '../retry/options.ts';
import { isTransientStatus, retryAfterOf } from '../retry/retry-policy.ts';
import { withRetries } from '../retry/with-retries.ts';
import { throwIfAborted } from '../transport/abort.ts';
import type { CallState } from '../transport/call-state.ts';
import { withDeadline } from '../transport/deadline.ts';
import { discardBody } from '../transport/read-body.ts';
import { checkLimit } from '../transport/timer.ts';
import { exchange, readResponse } from '../transport/transport.ts';
import { type Connection, headersOf, urlOf } from './connection.ts';
import type { LanyingScope } from './scope.ts';

/** Milliseconds that an attempt may take, unless an option says otherwise. */
export const defaultTimeout = 30_000;

/** A call of an operation, as the caller made it. */
export interface Call {
  readonly descriptor: OperationDescriptor;
  readonly input: object | undefined;
  readonly options: CallOptions | undefined;
}

/** A request below the endpoint of a client. */
export interface ClientRequest {
  /** Operation that is called; undefined for a path that the description does not have. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly headers: HeaderRecord;
  readonly body: string | undefined;
  /** Whether the access token is sent. */
  readonly requiresToken: boolean;
  /** Whether a redirect leads to the file that was requested. */
  readonly followsRedirects: boolean;
}

/** A success: the response and, unless it is a file, its body. */
export interface Success {
  readonly response: Response;
  readonly text: string | undefined;
  readonly envelope: Envelope | undefined;
}

/** Sends a request once, with token, app and scope. */
export async function sendOnce(
  connection: Connection,
  scope: LanyingScope,
  { path, headers, requiresToken, ...request }: ClientRequest,
  state: CallState,
  signal: AbortSignal,
): Promise<Response> {
  state.token = requiresToken ? await connection.tokens.token(signal) : undefined;
  const outgoing = {
    ...request,
    url: urlOf(connection, path, state.operationId),
    headers: headersOf(connection, scope, state.token, headers, request.body),
  };
  return exchange(connection.transport, outgoing, state, signal);
}

/**
 * Reads the response of an operation.
 *
 * @throws LanyingError where it is no success
 */
async function readSuccess(
  { transport }: Connection,
  descriptor: OperationDescriptor,
  response: Response,
  state: CallState,
): Promise<Success> {
  const { ok, status, headers } = response;
  if (isTransientStatus(status) && state.willRetry) {
    discardBody(response);
    throw new LanyingResponseError(`HTTP ${status}`, descriptor.id, status, retryAfterOf(response));
  }
  if (descriptor.result === 'file' && ok && !headers.get('content-type')?.includes('json')) {
    return { response, text: undefined, envelope: undefined };
  }
  const text = await readResponse(transport, response, state);
  return { response, text, envelope: readEnvelope(descriptor, response, text, state) };
}

/** Limits with their defaults. */
type Limits = Readonly<Record<keyof RetryOptions, number>>;

/** Returns the limits of one call. */
function limitsOf({ options: ofClient }: Connection, ofCall: CallOptions, operationId: string): Limits {
  const limit = (name: keyof RetryOptions, standard: number): number =>
    checkLimit(name, ofCall[name] ?? ofClient[name] ?? standard, operationId);
  return {
    retries: limit('retries', 2),
    timeout: limit('timeout', defaultTimeout),
    totalTimeout: limit('totalTimeout', 0),
    maxRetryDelay: limit('maxRetryDelay', 60_000),
  };
}

/** Makes the request of an operation from its input. */
function requestOf(descriptor: OperationDescriptor, input: object, headers: HeaderRecord): ClientRequest {
  const { id, method, path, token, result } = descriptor;
  const { search, body } = buildRequest(descriptor, input);
  return {
    operationId: id,
    method,
    path: path + search,
    headers,
    body,
    requiresToken: !token,
    followsRedirects: result === 'file',
  };
}

/** Calls an operation and returns what `read` returns for a success: operation, retry, auth, transport. */
export async function send<T>(
  connection: Connection,
  scope: LanyingScope,
  { descriptor, input = {}, options = {} }: Call,
  state: CallState,
  read: (success: Success) => T | Promise<T>,
): Promise<T> {
  const { timeoutError } = state;
  const limits = limitsOf(connection, options, descriptor.id);
  const headers = normalizeHeaders(options.headers, descriptor.id);
  state.secrets.push(connection.headers, headers, input);
  const keyed = limits.retries > 0 ? withIdempotencyKey(descriptor, input) : input;
  const request = requestOf(descriptor, keyed, headers);

  const attempt = async (signal: AbortSignal): Promise<T> => {
    await connection.options.rateLimit?.take(signal);
    throwIfAborted(signal);
    return withDeadline({ limit: limits.timeout, signal, timeoutError }, async (ended) => {
      const response = await sendOnce(connection, scope, request, state, ended);
      return read(await readSuccess(connection, descriptor, response, state));
    });
  };
  const isIdempotent = !!(descriptor.read || descriptor.idempotencyKey);
  const settings = { ...limits, isIdempotent, onRetry: connection.options.onRetry };
  return withDeadline({ limit: limits.totalTimeout, signal: options.signal, timeoutError }, (signal) =>
    withRetries(settings, state, signal, () => withTokenRenewal(connection.tokens, state, () => attempt(signal))),
  );
}
