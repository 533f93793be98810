import type { Progress } from './options.ts';

/** Bytes between two reports of progress; a file in memory arrives in one chunk, which would be no progress. */
const step = 65_536;

/** Reports the bytes of a stream as they pass. */
export async function* countBytes(
  chunks: AsyncIterable<Uint8Array>,
  total: number | undefined,
  onProgress: ((progress: Progress) => void) | undefined,
): AsyncGenerator<Uint8Array> {
  let loaded = 0;
  onProgress?.({ loaded, total });
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; at += step) {
      const part = chunk.subarray(at, at + step);
      yield part;
      loaded += part.byteLength;
      onProgress?.({ loaded, total });
    }
  }
}
