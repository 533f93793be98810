import type { CallbackSubscription } from '../state/settings.ts';

/** What became of one attempt to deliver a callback. */
export interface Delivery {
  /** HTTP status; 0 when there was no response. */
  readonly status: number;
  /** The body of the response, cut where it is long. */
  readonly response: string;
  /** Why there was no response. */
  readonly reason?: string;
}

/** Milliseconds that a receiver has, where the subscription does not say. No source states a number. */
const defaultTimeout = 5000;
/** Bytes that are read of a response. The service reads none. */
const readLimit = 4096;

async function readStart({ body }: Response): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let start = '';
  while (start.length < readLimit) {
    const { done, value } = await reader.read();
    if (done) return start;
    start += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return start.slice(0, readLimit);
}

/** Returns why `fetch` failed. Its own message may contain the URL, its cause does not. */
function reasonOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : 'the request could not be sent';
}

/** Posts a callback once, and stops when the deliveries are forgotten. Never rejects. */
export async function postCallback(
  { url, signature, timeout = defaultTimeout }: CallbackSubscription,
  body: string,
  forgotten: AbortSignal,
): Promise<Delivery> {
  const headers = { 'content-type': 'application/json;charset=UTF-8', ...(signature !== undefined && { signature }) };
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, timeout);
  forgotten.addEventListener('abort', abort);
  try {
    const { signal } = controller;
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    return { status: response.status, response: await readStart(response) };
  } catch (error) {
    const reason = controller.signal.aborted ? `no response within ${timeout} ms` : reasonOf(error);
    return { status: 0, response: '', reason };
  } finally {
    clearTimeout(timer);
    forgotten.removeEventListener('abort', abort);
  }
}
