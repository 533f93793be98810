import type { TransportCall } from '../transport/call.ts';

// Registered, so that it works across copies of this package.
const responseKey: unique symbol = Symbol.for('lanying.response');

/** The promise of a call, with a function that returns its response; a function, so that it is not printed. */
type CallPromise<T> = Promise<T> & { [responseKey]?: () => Response | undefined };

/** Adds to the promise of a call what {@link withResponse} reads. */
export function withResponseOf<T>(promise: Promise<T>, call: TransportCall): Promise<T> {
  return Object.assign(promise, { [responseKey]: () => call.response });
}

/**
 * Returns the HTTP response of a call, too: its status, headers and URL; its body has been read.
 *
 * @example
 * const { data, response } = await withResponse(im.createGroup({ name: 'g001' }));
 */
export async function withResponse<T>(call: Promise<T>): Promise<{ data: T; response: Response | undefined }> {
  const data = await call;
  const { [responseKey]: response }: CallPromise<T> = call; // Any other promise has no response.
  return { data, response: response?.() };
}
