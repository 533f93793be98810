import { LanyingResponseError } from '../errors/response-error.ts';
import { abortReason, throwIfAborted } from './abort.ts';
import type { CallState } from './call-state.ts';
import { connectionError } from './connection-error.ts';
import type { Fetch, FetchInit, RequestEvent, TransportOptions } from './options.ts';
import { chunksOf, discardBody, readText } from './read-body.ts';

/** A request with all that is sent. */
export interface OutgoingRequest {
  /** Operation that is called; undefined for a path that the description does not have. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Whether a redirect leads to the file that was requested. */
  readonly followsRedirects: boolean;
}

/** Sends requests; all scopes of a client share it. */
export interface Transport {
  readonly options: TransportOptions;
  readonly fetch: Fetch;
  /** Whether the platform's `fetch` knows the signals of the global AbortController. */
  readonly passesSignals: boolean;
  /** Throws where a header must not be sent from here. */
  checkHeaders(headers: Readonly<Record<string, string>>, operationId?: string): void;
}

/** Bytes of a response, unless the option says otherwise. */
const defaultMaxResponseSize = 64 * 2 ** 20;

/** How many redirects lead to a file at most. */
const maxRedirects = 5;

/** Returns the signal as a part of `fetch`'s second argument. */
function signalInit({ passesSignals }: Transport, signal: AbortSignal): { signal?: AbortSignal } {
  return passesSignals ? { signal } : {};
}

/** Sends a request and, for a file, follows where the service leads; nothing of the request, such as the token, goes there. */
async function fetchFollowing(transport: Transport, request: OutgoingRequest, init: FetchInit): Promise<Response> {
  const { fetch } = transport;
  let { url } = request;
  let response = await fetch(url, init);
  for (let count = 0; count < maxRedirects && request.followsRedirects && !response.ok; count++) {
    const location = response.headers.get('location');
    if (!location) break;
    discardBody(response);
    url = new URL(location, url).href;
    if (!/^https?:/.test(url)) throw new Error('The redirect leads to no http address.');
    response = await fetch(url, { ...init, method: 'GET', headers: {} });
  }
  return response;
}

/** Calls the hook for responses, with a copy: the body of the response itself is the client's to read. */
async function announceResponse({ options }: Transport, event: RequestEvent, response: Response): Promise<void> {
  if (!options.onResponse) return;
  const copy = response.clone();
  await options.onResponse({ ...event, response: copy });
  discardBody(copy);
}

/**
 * Sends one request.
 *
 * @returns the response with its body unread
 * @throws LanyingConnectionError, or what a hook throws
 */
export async function exchange(
  transport: Transport,
  outgoing: OutgoingRequest,
  state: CallState,
  signal: AbortSignal,
): Promise<Response> {
  const { operationId, method, url, body } = outgoing;
  const event = { operationId, request: { method, url, headers: new Headers(outgoing.headers), body } };
  await transport.options.onRequest?.(event);
  // Time may have run out while the hook or a token was waited for, and not every fetch knows signals.
  throwIfAborted(signal);
  const headers = Object.fromEntries(event.request.headers);
  transport.checkHeaders(headers, state.operationId);
  state.attemptOutcome = 'unknown';
  const init = {
    method,
    headers,
    redirect: 'manual',
    ...(body && { body }),
    ...signalInit(transport, signal),
  } as const;
  const response = await fetchFollowing(transport, outgoing, init).catch((error: unknown) => {
    throw connectionError(state.operationId, [state.token, state.secrets], error);
  });
  if (signal.aborted) {
    discardBody(response);
    throw abortReason(signal);
  }
  state.response = response;
  await announceResponse(transport, event, response).catch((error: unknown) => {
    discardBody(response);
    throw error;
  });
  return response;
}

/**
 * Reads the body of a response as text.
 *
 * @throws LanyingConnectionError where the connection breaks
 * @throws LanyingResponseError where the body is longer than the option `maxResponseSize`
 */
export async function readResponse({ options }: Transport, response: Response, state: CallState): Promise<string> {
  const limit = options.maxResponseSize ?? defaultMaxResponseSize;
  const text = await readText(response, limit).catch((error: unknown) => {
    throw connectionError(state.operationId, [state.token, state.secrets], error);
  });
  if (text !== undefined) return text;
  const problem = `HTTP ${response.status}: the response is longer than maxResponseSize, ${limit} bytes.`;
  throw new LanyingResponseError(problem, state.operationId, response.status);
}

/** Iterates over the bytes of a response; throws a LanyingConnectionError where the connection breaks. */
export async function* readChunks(response: Response, state: CallState): AsyncGenerator<Uint8Array> {
  try {
    yield* chunksOf(response);
  } catch (error) {
    throw connectionError(state.operationId, [state.token, state.secrets], error);
  }
}

/** Reads all of a file. */
export async function readFile(response: Response, state: CallState): Promise<Blob> {
  const chunks: BlobPart[] = [];
  for await (const chunk of readChunks(response, state)) chunks.push(chunk as BlobPart); // None is of shared memory.
  return new Blob(chunks, { type: response.headers.get('content-type') ?? '' });
}
