import { LanyingCallbackError } from './callback-error.ts';

/** Reads the body of a request as UTF-8, but no more than a limit in bytes. */
export async function readBody({ body }: Request, limit: number): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > limit) {
      // Not awaited: it settles only when the sender has noticed.
      reader.cancel().catch(() => {});
      throw new LanyingCallbackError(413, `the body is longer than ${limit} bytes.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
