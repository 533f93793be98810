import { LanyingApiError } from '../errors/api-error.ts';
import { LanyingResponseError } from '../errors/response-error.ts';
import { errorTable } from '../generated/error-table.ts';
import { retryAfterOf } from '../retry/retry-policy.ts';
import type { CallState } from '../transport/call-state.ts';
import { redact } from '../transport/redact.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { exactJson, InexactIntegerError } from './exact-json.ts';

/** A JSON object of the service. */
export type Envelope = Readonly<Record<string, unknown>>;

/** Characters of a message of a server that an error contains at most. */
const maxMessageLength = 300;

/** Returns a response's JSON object; an empty one where it is none. */
function parseEnvelope(text: string, { messageIds }: OperationDescriptor): Envelope {
  try {
    return Object(JSON.parse(exactJson(text, messageIds)));
  } catch (error) {
    if (error instanceof InexactIntegerError) throw error;
    return {};
  }
}

/** Returns a server's message without what was sent to it. */
function safeMessage(message: unknown, { token, secrets }: CallState): string {
  return redact(typeof message === 'string' ? message.slice(0, maxMessageLength) : '', [token, secrets]);
}

/** Makes the error of a response that is not one of the service; a proxy says why in `error`. */
function responseError(problem: string, response: Response, state: CallState): LanyingResponseError {
  return new LanyingResponseError(problem, state.operationId, response.status, retryAfterOf(response));
}

/**
 * Returns the envelope of a success: HTTP success and the code 200; neither suffices alone.
 *
 * @throws LanyingApiError where the service returned an error
 * @throws LanyingResponseError where this is no response of the service
 */
export function readEnvelope(
  descriptor: OperationDescriptor,
  response: Response,
  text: string,
  state: CallState,
): Envelope {
  const { ok, status } = response;
  const isFile = descriptor.result === 'file';
  try {
    const envelope = parseEnvelope(text, descriptor);
    const { code, message, error } = envelope;
    if (ok && code === 200 && !isFile) return envelope;
    // Gateways send JSON with a code, too: on an HTTP error, it is the service's only if the description has it.
    if (typeof code === 'number' && code !== 200 && (ok || errorTable[code])) {
      throw new LanyingApiError(code, descriptor.id, {
        status,
        serverMessage: safeMessage(message, state),
        outcome: errorTable[code]?.uncertain && !descriptor.read ? 'unknown' : 'rejected',
        retryAfter: retryAfterOf(response),
      });
    }
    throw responseError(
      `HTTP ${status}: ${safeMessage(error, state) || 'no response of the service.'}`,
      response,
      state,
    );
  } catch (error) {
    if (!(error instanceof InexactIntegerError)) throw error;
    throw responseError(redact(error.message, [state.token, state.secrets]), response, state);
  }
}

/**
 * Returns the result in the envelope of a success.
 *
 * @throws LanyingResponseError where it is missing
 */
export function resultOf(
  { result, page }: OperationDescriptor,
  envelope: Envelope,
  response: Response,
  state: CallState,
): unknown {
  const { code: _code, message: _message, ...fields } = envelope;
  const required = page?.items ?? (result ? undefined : 'data');
  if (required && fields[required] === undefined) {
    throw responseError(`HTTP ${response.status}: the response has no ${required}.`, response, state);
  }
  return result ? fields : fields['data'];
}
