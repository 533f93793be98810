import type { Bytes } from '../http/bytes.ts';
import type { MockRequest, MockResponse } from '../http/types.ts';
import { readForm } from './read-form.ts';

/** Message of the error that `fetch` throws when the connection was cut. */
export const droppedMessage: string = 'fetch failed';

/** A function with the signature of the global `fetch`. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

function join(chunks: readonly Uint8Array[], length: number): Bytes {
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return joined;
}

/** Reads a body until it is longer than the limit. */
async function readBody(request: Request, limit: number): Promise<Bytes | undefined> {
  // Some browsers have no streams of request bodies.
  if (request.body === null || request.body === undefined) {
    return request.method === 'GET' || request.method === 'HEAD'
      ? undefined
      : new Uint8Array(await request.arrayBuffer());
  }
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  // Not awaited: the body of a cloned request, as under msw, is only cancelled when the other copy is, too.
  reader.cancel().catch(() => {});
  return join(chunks, length);
}

/** Waits, and rejects with the reason of the signal when it is aborted. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}

async function toMockRequest(request: Request, bodyLimit: (request: MockRequest) => number): Promise<MockRequest> {
  const { origin, pathname, searchParams } = new URL(request.url);
  const header = (name: string): string | null => request.headers.get(name);
  const head: MockRequest = { method: request.method, path: pathname, query: searchParams, origin, header };
  const body = await readBody(request, bodyLimit(head));
  return { ...head, body, form: await readForm(header('content-type'), body) };
}

/** Statuses whose responses cannot have a body. */
const bodilessStatuses = new Set([204, 205, 304]);

/** Creates the adapter that handles requests in process, with the signature of the global `fetch`. */
export function createFetch(
  handle: (request: MockRequest) => MockResponse,
  bodyLimit: (request: MockRequest) => number,
): Fetch {
  const fetch: Fetch = async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const mockRequest = await toMockRequest(request, bodyLimit);
    request.signal.throwIfAborted();
    const { status, headers, body, delay, isDropped } = handle(mockRequest);
    if (delay > 0) await wait(delay, request.signal);
    if (isDropped) throw new TypeError(droppedMessage, { cause: new Error('A fault of the mock cut the connection.') });
    const { location } = headers;
    if (location !== undefined && request.redirect !== 'manual') {
      if (request.redirect === 'error') {
        throw new TypeError(droppedMessage, { cause: new Error('The response is a redirect.') });
      }
      // The mock redirects only to itself, for downloads.
      return fetch(new URL(location, request.url), { method: request.method, signal: request.signal });
    }
    return new Response(bodilessStatuses.has(status) || request.method === 'HEAD' ? null : body, { status, headers });
  };
  return fetch;
}
