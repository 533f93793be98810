import { LanyingCallbackError } from './callback-error.ts';

async function digest(value: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value)));
}

/** Throws unless the signature is the expected one. Takes the same time wherever the two differ. */
export async function checkSignature(given: string | null, expected: string): Promise<void> {
  const [one, other] = await Promise.all([digest(given ?? ''), digest(expected)]);
  const difference = one.reduce((sum, byte, index) => sum | (byte ^ (other[index] ?? 0)), 0);
  if (difference !== 0) throw new LanyingCallbackError(401, 'header signature is not the configured one.');
}
