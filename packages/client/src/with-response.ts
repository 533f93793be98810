// Registered, so that it works across copies of this package.
/** Where the promise of a call has a function that gives its answer; a function, since it is not printed with the promise. */
export const responseKey: unique symbol = Symbol.for('lanying.response');

/**
 * Gives the HTTP answer of a call too: its status, headers and URL; its body has been read.
 *
 * @example
 * const { data, response } = await withResponse(im.createGroup({ name: 'g001' }));
 */
export async function withResponse<T>(call: Promise<T>): Promise<{ data: T; response: Response | undefined }> {
  const data = await call;
  // Any promise may be passed; one that no call gave has no answer.
  return { data, response: (call as { [responseKey]?: () => Response | undefined })[responseKey]?.() };
}
