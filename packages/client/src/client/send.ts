import { withTokenRenewal } from '../auth/with-token.ts';
import { readEnvelope, responseError, resultOf } from '../operation/envelope.ts';
import type { SuccessfulResponse } from '../operation/operation-caller.ts';
import { isTransientStatus } from '../retry/retry-policy.ts';
import { withRetries } from '../retry/with-retries.ts';
import { throwIfAborted } from '../transport/abort.ts';
import { withDeadline } from '../transport/deadline.ts';
import { discardBody } from '../transport/read-body.ts';
import { exchange, readFile, readResponse } from '../transport/transport.ts';
import { type Call, headersOf, urlOf } from './call.ts';

/** Sends the request of a call once, with its token. */
export async function sendOnce(call: Call, signal: AbortSignal): Promise<Response> {
  call.token = call.descriptor.token ? undefined : await call.tokens.token(signal);
  call.secrets.push(call.token);
  return exchange(call, { url: urlOf(call), headers: headersOf(call), body: call.body }, signal);
}

/**
 * Reads the response of a call.
 *
 * @throws LanyingError where it is not a success
 */
async function readSuccess(call: Call, response: Response): Promise<SuccessfulResponse> {
  const { descriptor } = call;
  const { ok, status, headers } = response;
  if (isTransientStatus(status) && call.willRetry) {
    discardBody(response);
    throw responseError(`HTTP ${status}`, response, call);
  }
  const isFile = descriptor.result === 'file' && ok && !headers.get('content-type')?.includes('json');
  if (isFile) return { response, text: undefined, result: () => readFile(call, response) };
  const text = await readResponse(call, response);
  const envelope = readEnvelope(call, response, text);
  return { response, text, result: () => resultOf(call, response, envelope) };
}

/** Makes a call, from the top to the bottom of the layers, and returns what `read` returns for a success. */
export function send<T>(
  call: Call,
  signal: AbortSignal | undefined,
  read: (success: SuccessfulResponse) => T | Promise<T>,
): Promise<T> {
  const { limits, options } = call;
  const attempt = async (ended: AbortSignal): Promise<T> => {
    const response = await sendOnce(call, ended);
    return read(await readSuccess(call, response));
  };
  const timedAttempt = async (ended: AbortSignal): Promise<T> => {
    await options.rateLimit?.take(ended);
    throwIfAborted(ended);
    return withDeadline(call, limits.timeout, ended, attempt);
  };
  return withDeadline(call, limits.totalTimeout, signal, (ended) =>
    withRetries(call, ended, () => withTokenRenewal(call, () => timedAttempt(ended))),
  );
}
