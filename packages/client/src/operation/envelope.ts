import { errorTable } from '#error-table';
import { LanyingApiError } from '../errors/api-error.ts';
import { LanyingResponseError } from '../errors/response-error.ts';
import { retryAfterOf } from '../retry/retry-policy.ts';
import type { TransportCall } from '../transport/call.ts';
import { redact } from '../transport/redact.ts';
import { InexactIntegerError, parseExactJson } from './exact-json.ts';

/** A JSON object of the service. */
export type Envelope = Readonly<Record<string, unknown>>;

/** Characters of a message of a server that an error contains at most. */
const maxMessageLength = 300;

/** Returns a server's message without what was sent to it. */
function safeMessage(message: unknown, { secrets }: TransportCall): string {
  // Blanked before it is cut: half of a secret would not be recognised.
  return typeof message === 'string' ? redact(message, secrets).slice(0, maxMessageLength) : '';
}

/** Makes the error of a response that is not one of the service. */
export function responseError(
  problem: string,
  response: Response,
  { descriptor }: TransportCall,
): LanyingResponseError {
  return new LanyingResponseError(problem, descriptor.id, response.status, retryAfterOf(response));
}

/**
 * Returns the envelope of a success: HTTP success and the code 200; neither suffices alone.
 *
 * @throws LanyingApiError where the service returned an error
 * @throws LanyingResponseError where this is no response of the service
 */
export function readEnvelope(call: TransportCall, response: Response, text: string): Envelope {
  const { descriptor } = call;
  const { ok, status } = response;
  let envelope: Envelope = {};
  try {
    envelope = Object(parseExactJson(text, descriptor.messageIds));
  } catch (error) {
    if (error instanceof InexactIntegerError) throw responseError(safeMessage(error.message, call), response, call);
    // No JSON is no envelope.
  }
  const { code, message, error } = envelope;
  if (ok && code === 200 && descriptor.result !== 'file') return envelope;
  // Gateways send JSON with a code, too: on an HTTP error, it is the service's only if the description has it.
  if (typeof code === 'number' && code !== 200 && (ok || errorTable[code])) {
    throw new LanyingApiError(code, descriptor.id, {
      status,
      serverMessage: safeMessage(message, call),
      outcome: errorTable[code]?.uncertain && !descriptor.read ? 'unknown' : 'rejected',
      retryAfter: retryAfterOf(response),
    });
  }
  // A proxy says why in `error`.
  throw responseError(
    `HTTP ${status}: ${safeMessage(error, call) || 'this is no response of the service; check endpoint.'}`,
    response,
    call,
  );
}

/**
 * Returns the result in the envelope of a success.
 *
 * @throws LanyingResponseError where it is missing
 */
export function resultOf(call: TransportCall, response: Response, envelope: Envelope): unknown {
  const { result, page } = call.descriptor;
  const { code: _code, message: _message, ...fields } = envelope;
  const required = page?.items ?? (result ? undefined : 'data');
  if (required && fields[required] === undefined) {
    throw responseError(`HTTP ${response.status}: the response has no ${required}.`, response, call);
  }
  return result ? fields : fields['data'];
}
