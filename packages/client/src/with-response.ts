// Registered, so that it works across copies of this package.
/** Where the promise of a call has a function that gives its answer; a function, since it is not printed with the promise. */
export const responseKey: unique symbol = Symbol.for('lanying.response');

/** What a call gives: any other promise may stand in its place and has no answer. */
export type Answered<T = unknown> = Promise<T> & { [responseKey]?: () => Response | undefined };

/**
 * Gives the HTTP answer of a call too: its status, headers and URL; its body has been read.
 *
 * @example
 * const { data, response } = await withResponse(im.createGroup({ name: 'g001' }));
 */
export async function withResponse<T>(call: Promise<T>): Promise<{ data: T; response: Response | undefined }> {
  const data = await call;
  return { data, response: (call as Answered)[responseKey]?.() };
}
