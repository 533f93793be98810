/** Iterates over the bytes of a body; a library without streams of the platform has them all at once. */
export async function* readChunks(response: Response): AsyncGenerator<Uint8Array> {
  // The types of the platform do not know that a library may have another body.
  const reader = response.body?.getReader?.();
  if (!reader) {
    yield new Uint8Array(await response.arrayBuffer());
    return;
  }
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
