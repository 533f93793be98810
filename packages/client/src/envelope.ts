import type { OperationDescriptor } from './descriptor.ts';
import { LanyingApiError, LanyingResponseError } from './errors.ts';
import { InexactInteger, parseExact, quoteIds } from './exact-json.ts';
import { errors } from './generated/errors.ts';
import { redact } from './redact.ts';

/** An answer as it came: the text of its body, or what openapi-fetch made of it. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
}

function parse({ id, exactOut }: OperationDescriptor, { ok, status, body }: Answer, secrets: unknown): unknown {
  if (!ok || typeof body !== 'string') return body;
  try {
    return parseExact(quoteIds(body, exactOut));
  } catch (error) {
    if (!(error instanceof InexactInteger)) return undefined;
    throw new LanyingResponseError(id, status, redact(error.message, secrets));
  }
}

/**
 * The result in an answer. Success is an HTTP success and the code 200, whatever else; neither suffices alone.
 *
 * @throws LanyingApiError where the service says no
 * @throws LanyingResponseError where this is not an answer of the service
 */
export function unwrap(descriptor: OperationDescriptor, answer: Answer, secrets: unknown): unknown {
  const { ok, status } = answer;
  const envelope = parse(descriptor, answer, secrets);
  if (typeof envelope === 'object' && envelope !== null && 'code' in envelope) {
    const { code, message, ...carried } = envelope as { code: unknown; message?: unknown; data?: unknown }; // What stands in it is looked at below.
    if (ok && code === 200) return descriptor.envelope === 'data' ? carried.data : carried;
    // Gateways answer JSON with a code as well; off HTTP 200 only a code of the catalogue is the service's.
    if (typeof code === 'number' && code !== 200 && (ok || code in errors)) {
      const serverMessage = typeof message === 'string' ? redact(message, secrets) : undefined;
      throw new LanyingApiError({ operationId: descriptor.id, code, status, serverMessage });
    }
  }
  const what =
    answer.body === '' || answer.body === undefined ? 'nothing' : 'something that is no answer of the service';
  throw new LanyingResponseError(
    descriptor.id,
    status,
    `HTTP ${status} with ${what}. Is there a gateway or proxy, or is the endpoint wrong?`,
  );
}
