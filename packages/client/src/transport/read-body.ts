/** The members that a body has in the platform or in a library with streams of Node. */
interface AnyBody {
  getReader?(): ReadableStreamDefaultReader<Uint8Array>;
  cancel?(): Promise<void>;
  destroy?(): void;
}

/** Returns the body of a response as what it may be; a library without streams, such as React Native, has none. */
function bodyOf(response: Response | undefined): AnyBody | null | undefined {
  return response?.body as AnyBody | null | undefined; // It may be of another library than the platform's.
}

/**
 * Reads a body as text.
 *
 * @returns undefined where the body is longer than `limit` bytes; no more of it is read then
 */
export async function readText(response: Response, limit: number): Promise<string | undefined> {
  const reader = bodyOf(response)?.getReader?.();
  if (!reader) {
    const text = await response.text();
    return text.length > limit ? undefined : text;
  }
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Discards a body that nobody will read: unread, it would hold its connection. */
export function discardBody(response: Response | undefined): void {
  const body = bodyOf(response);
  if (body?.destroy) body.destroy();
  // One that is being read cannot be cancelled, and need not be.
  else body?.cancel?.().catch(() => {});
}
