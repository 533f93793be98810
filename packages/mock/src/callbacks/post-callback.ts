import type { CallbackSubscription } from '../state/settings.ts';

/** What became of one attempt to deliver a callback. */
export interface Delivery {
  /** HTTP status; 0 when there was no response. */
  readonly status: number;
  /** The body of the response, cut where it is long, or why there was none. */
  readonly response: string;
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

/** Posts a callback once. Never rejects. */
export async function postCallback(
  { url, signature, timeout = defaultTimeout }: CallbackSubscription,
  body: string,
): Promise<Delivery> {
  const headers = { 'content-type': 'application/json;charset=UTF-8', ...(signature !== undefined && { signature }) };
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    return { status: response.status, response: await readStart(response) };
  } catch (error) {
    if (signal.aborted) return { status: 0, response: `no response within ${timeout} ms` };
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { status: 0, response: cause instanceof Error ? cause.message : 'no response' };
  }
}
