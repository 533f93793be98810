import { LanyingResponseError } from '../errors/response-error.ts';
import { throwIfAborted } from './abort.ts';
import type { TransportCall } from './call.ts';
import { connectionError } from './connection-error.ts';
import type { FetchInit, RequestEvent, TransportOptions } from './options.ts';
import { discardBody, readText } from './read-body.ts';

/** What a request consists of beside its operation. */
export interface OutgoingRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** How many redirects lead to a file at most. */
const maxRedirects = 5;

/** Throws what the platform reports of a broken connection, without secrets. */
function rethrow({ descriptor, secrets }: TransportCall, error: unknown): never {
  throw connectionError(descriptor.id, secrets, error);
}

/** Sends a request and, for a file, follows where the service leads; nothing of the request, such as the token, goes there. */
async function fetchFollowing(
  call: TransportCall,
  url: string,
  init: FetchInit,
  redirects = maxRedirects,
): Promise<Response> {
  const { fetch, descriptor } = call;
  const response = await fetch(url, init);
  if (descriptor.result !== 'file' || response.ok || redirects === 0) return response;
  const location = response.headers.get('location');
  if (!location) return response;
  discardBody(response);
  const { href } = new URL(location, url);
  if (!href.startsWith('http')) throw new Error('The redirect leads to no http address.');
  return fetchFollowing(call, href, { ...init, method: 'GET', headers: {} }, redirects - 1);
}

/** Calls the hook for responses, with a copy: the body of the response itself is the client's to read. */
async function announceResponse(
  { onResponse }: TransportOptions,
  event: RequestEvent,
  response: Response,
): Promise<void> {
  if (!onResponse) return;
  const copy = response.clone();
  try {
    await onResponse({ ...event, response: copy });
  } finally {
    discardBody(copy);
  }
}

/**
 * Sends one request.
 *
 * @returns the response with its body unread
 * @throws LanyingConnectionError, or what a hook throws
 */
export async function exchange(call: TransportCall, request: OutgoingRequest, signal: AbortSignal): Promise<Response> {
  const { options, descriptor } = call;
  const { id: operationId, method } = descriptor;
  const { url, body } = request;
  const headers = new Headers(request.headers);
  const event = { operationId, request: { method, url, headers, body } };
  await options.onRequest?.(event);
  const token = headers.get('access-token');
  if (token) call.checkToken(token, operationId);
  // Time may have run out while the hook or a token was waited for, and not every fetch knows signals.
  throwIfAborted(signal);
  call.outcome = 'unknown';
  const init = {
    method,
    headers: Object.fromEntries(headers),
    redirect: 'manual',
    ...(body && { body }),
    ...(call.passesSignals && { signal }),
  } as const;
  const response = await fetchFollowing(call, url, init).catch((error) => rethrow(call, error));
  try {
    throwIfAborted(signal);
    if (typeof response?.status !== 'number' || response.bodyUsed) {
      const problem = 'fetch must return a Response whose body is unread; read a clone of it.';
      throw new LanyingResponseError(problem, operationId, response?.status ?? 0);
    }
    call.response = response;
    await announceResponse(options, event, response);
    return response;
  } catch (error) {
    discardBody(response);
    throw error;
  }
}

/**
 * Reads the body of a response as text.
 *
 * @throws LanyingConnectionError where the connection breaks
 * @throws LanyingResponseError where the body is longer than the option `maxResponseSize`
 */
export async function readResponse(call: TransportCall, response: Response): Promise<string> {
  const { maxResponseSize } = call.limits;
  const text = await readText(response, maxResponseSize).catch((error) => rethrow(call, error));
  if (text !== undefined) return text;
  const problem = `the response is longer than maxResponseSize, ${maxResponseSize} bytes.`;
  throw new LanyingResponseError(problem, call.descriptor.id, response.status);
}

/** Reads all of a file; throws a LanyingConnectionError where the connection breaks. */
export function readFile(call: TransportCall, response: Response): Promise<Blob> {
  return response.blob().catch((error) => rethrow(call, error));
}
