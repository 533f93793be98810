import type { OperationDescriptor } from './descriptor.ts';
import { LanyingApiError, LanyingResponseError } from './errors.ts';
import { parseExact, quoteIds } from './exact-json.ts';
import { errors } from './generated/errors.ts';
import { redact } from './redact.ts';

/**
 * The result in an answer. Success is an HTTP success and the code 200, whatever else; neither suffices alone.
 *
 * @param body text of the answer, or what it was parsed to
 * @param secrets texts that must not come back in an error
 * @throws LanyingApiError where the service says no
 * @throws LanyingResponseError where this is not an answer of the service
 */
export function unwrap(
  descriptor: OperationDescriptor,
  { ok, status }: Response,
  body: unknown,
  secrets: unknown,
): unknown {
  let envelope = body;
  let problem = `HTTP ${status} without an answer of the service`;
  try {
    if (typeof body === 'string') envelope = parseExact(quoteIds(body, descriptor.exactOut));
  } catch (error) {
    if (error instanceof RangeError) problem = error.message;
  }
  // Anything else than an object has none of these.
  const { code, message, ...carried } = Object(envelope) as { code?: unknown; message?: unknown; data?: unknown };
  if (ok && code === 200) return descriptor.envelope === 'data' ? carried.data : carried;
  // Gateways, too, answer JSON with a code; off HTTP 200 it is the service's only if the catalogue has it.
  if (typeof code === 'number' && code !== 200 && (ok || errors[code])) {
    throw new LanyingApiError(code, descriptor.id, status, redact(`${message ?? ''}`, secrets));
  }
  throw new LanyingResponseError(redact(problem, secrets), descriptor.id, status);
}
