/** The members that bodies of responses have in one library or another. */
interface AnyBody {
  getReader?(): ReadableStreamDefaultReader<Uint8Array>;
  cancel?(): Promise<void>;
  destroy?(): void;
  on?(event: 'error', listener: () => void): void;
  [Symbol.asyncIterator]?(): AsyncIterator<Uint8Array | string>;
}

const ignore = (): void => {};

/** Returns the body of a response as what it may be: a stream of the platform or of Node, or nothing at all. */
function bodyOf(response: Response): AnyBody | null | undefined {
  return response.body as AnyBody | null | undefined; // It may be of another library than the platform's.
}

/**
 * Iterates over the bytes of a body, whatever its kind; a library without streams, such as that of React Native, has
 * them all at once. Gives up the body when the loop ends early.
 */
export async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  const body = bodyOf(response);
  if (body?.getReader) {
    const reader = body.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    } finally {
      reader.cancel().catch(ignore);
    }
  } else if (body?.[Symbol.asyncIterator]) {
    const chunks = body as AsyncIterable<Uint8Array | string>; // As has just been checked.
    for await (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  } else if (body !== null) {
    yield new Uint8Array(await response.arrayBuffer());
  }
}

/**
 * Reads a body as text.
 *
 * @returns undefined where the body is longer than `limit` bytes; no more of it is read then
 */
export async function readText(response: Response, limit: number): Promise<string | undefined> {
  const body = bodyOf(response);
  if (!body?.getReader && !body?.[Symbol.asyncIterator]) {
    const text = await response.text();
    return text.length > limit ? undefined : text;
  }
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of chunksOf(response)) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Gives up a body that nobody will read: unread, it would hold its connection. */
export function discardBody(response: Response): void {
  const body = bodyOf(response);
  if (body === null || response.bodyUsed) return;
  if (body?.cancel) body.cancel().catch(ignore);
  else if (body?.destroy) {
    body.on?.('error', ignore);
    body.destroy();
  } else response.arrayBuffer?.().catch(ignore);
}
