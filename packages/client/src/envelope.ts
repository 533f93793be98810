import type { OperationDescriptor } from './descriptor.ts';
import { errorEntry } from './error-table.ts';
import { LanyingApiError, LanyingResponseError } from './errors.ts';
import { parseExact, quoteIds } from './exact-json.ts';
import { redact } from './redact.ts';

/**
 * Reads a JSON text with its message ids as strings: the text that has them so, and its value if it is JSON.
 *
 * @throws LanyingResponseError naming the place of an integer that a number cannot hold
 */
export function readText(
  given: string,
  descriptor: OperationDescriptor | undefined,
  { status }: Response,
  secrets?: unknown,
): [text: string, value?: unknown] {
  const text = quoteIds(given, descriptor?.exact);
  try {
    return [text, parseExact(text)];
  } catch (error) {
    if (!(error instanceof RangeError)) return [text];
    throw new LanyingResponseError(redact(error.message, secrets), descriptor?.id, status);
  }
}

/**
 * The result in an answer. Success is an HTTP success and the code 200, whatever else; neither suffices alone.
 *
 * @param text of the answer
 * @param secrets texts that must not come back in an error
 * @throws LanyingApiError where the service says no
 * @throws LanyingResponseError where this is not an answer of the service
 */
export function unwrap(descriptor: OperationDescriptor, response: Response, text: string, secrets: unknown): unknown {
  const { id } = descriptor;
  const { ok, status } = response;
  // Anything else than an object has none of these.
  const { code, message, ...carried } = Object(readText(text, descriptor, response, secrets)[1]) as {
    code?: unknown;
    message?: unknown;
    data?: unknown;
  };
  if (ok && code === 200 && descriptor.envelope !== 'bytes') {
    if (descriptor.plain) return text;
    return descriptor.envelope || descriptor.page ? carried : carried.data;
  }
  // Gateways, too, answer JSON with a code; off HTTP 200 it is the service's only if the catalogue has it.
  if (typeof code === 'number' && code !== 200) {
    const [name, advice] = errorEntry(code);
    const outcome = advice === '?' && !descriptor.read ? 'unknown' : 'rejected';
    if (ok || name !== undefined)
      throw new LanyingApiError(code, id, status, redact(`${message ?? ''}`, secrets), outcome);
  }
  throw new LanyingResponseError(`HTTP ${status}, no answer of the service`, id, status);
}
