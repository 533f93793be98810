import { bodyLimitOf } from '../http/limits.ts';
import type { MockRequest, MockResponse } from '../http/types.ts';

/** Message of the error that `fetch` throws when the connection was cut. */
export const droppedMessage: string = 'fetch failed';

/** Reads a body, but not much more than the limit of what the mock takes. */
async function readLimited(request: Request, limit: number): Promise<Uint8Array | undefined> {
  // Some browsers have no streams of request bodies; there it is read at once.
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
    if (done) return joined(chunks, length);
    chunks.push(value);
    length += value.length;
  }
  // Not awaited: of a request that was cloned, as under msw, it settles only when the other copy is cancelled, too.
  reader.cancel().catch(() => {});
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** Waits, unless the caller gives up first: then it throws what the caller gave as the reason. */
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

/** Statuses whose responses cannot have a body. */
const bodiless = new Set([204, 205, 304]);

/** The face that answers in process, with the signature of the global `fetch`. */
export function fetchWith(
  answer: (request: MockRequest) => MockResponse,
): (input: Request | URL | string, init?: RequestInit) => Promise<Response> {
  const fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const { origin, pathname, searchParams } = new URL(request.url);
    const body = await readLimited(request, bodyLimitOf(pathname));
    request.signal.throwIfAborted();
    const answered = answer({
      method: request.method,
      path: pathname,
      query: searchParams,
      origin,
      header: (name) => request.headers.get(name),
      body,
    });
    if (answered.delay > 0) await wait(answered.delay, request.signal);
    if (answered.isDropped) throw new TypeError(droppedMessage, { cause: new Error('a fault of the mock') });
    const { status, headers } = answered;
    const { location } = headers;
    if (location !== undefined && request.redirect !== 'manual') {
      if (request.redirect === 'error') throw new TypeError(droppedMessage, { cause: new Error('a redirect') });
      // Only downloads lead elsewhere, and only to the mock itself.
      return fetch(new URL(location, request.url), { method: request.method, signal: request.signal });
    }
    return new Response(bodiless.has(status) || request.method === 'HEAD' ? null : answered.body, { status, headers });
  };
  return fetch;
}
