import type { Call } from './call.ts';
import { checkHeaders } from './check-header.ts';
import type { Connection } from './connection.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { unwrap } from './envelope.ts';
import { isLanyingApiError, LanyingConnectionError, LanyingInputError, LanyingTimeoutError } from './errors.ts';
import { errors } from './generated/errors.ts';
import { splitInput } from './input.ts';
import type { CallOptions } from './operation.ts';
import { redact } from './redact.ts';
import type { LanyingScope } from './scope.ts';
import { within } from './within.ts';

// What goes wrong before the first byte leaves: no address, no connection, no trust in the certificate.
const earlyCodes = /ECONNREFUSED|ENOTFOUND|EAI_|UNREACH|CONNECT_TIMEOUT|ConnectionRefused|CERT/;

/** Tells what the platform says of a broken connection, without what it hangs onto errors: requests and their headers. */
function connectionError(operationId: string, secrets: unknown, error: unknown): LanyingConnectionError {
  let text = '';
  let codes = '';
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    text += ` < ${at}`;
    // Not the message: it may hold what was sent, and that may say anything.
    codes += ` ${Object(at).code}`;
  }
  const cause = new Error(redact(text.slice(3), secrets));
  cause.stack = redact(`${Object(error).stack}`, secrets);
  const outcome = earlyCodes.test(codes) ? 'not-sent' : 'unknown';
  return new LanyingConnectionError(`no connection: ${cause.message}`, operationId, outcome, cause);
}

async function attempt({ exchange, fetch }: Connection, call: Call, signal: AbortSignal): Promise<unknown> {
  const { descriptor, secrets } = call;
  call.outcome = 'not-sent';
  let failure: unknown;
  const fail = (error: unknown): never => {
    failure = error;
    throw error;
  };
  try {
    const { response, body } = await exchange(call, async (request) => {
      // Time may have run out while a token was waited for; a fetch that knows no signals would still send.
      signal.throwIfAborted();
      call.outcome = 'unknown';
      try {
        const response = await fetch(request, { signal });
        const { text } = response;
        // Whoever reads the body: if the connection breaks then, it must be told as such.
        response.text = () => text.call(response).catch(fail);
        return response;
      } catch (error) {
        return fail(error);
      }
    });
    return unwrap(descriptor, response, body, [call.token, secrets]);
  } catch (error) {
    if (error === failure) throw connectionError(descriptor.id, [call.token, secrets], error);
    throw error instanceof URIError ? new LanyingInputError('the query holds half a character', descriptor.id) : error;
  }
}

/** Sends a call until it is answered: again with a new token when the old one is no longer accepted. */
export async function send(
  connection: Connection,
  scope: LanyingScope,
  descriptor: OperationDescriptor,
  [input = {}, options = {}]: [input?: object | undefined, options?: CallOptions | undefined],
): Promise<unknown> {
  // Found only now: a server that renders pages makes the client of the page too, but does not call through it.
  if (connection.endpoint.startsWith('/') && !globalThis.location) {
    throw new LanyingInputError('endpoint is a path, and here is no page', descriptor.id);
  }
  checkHeaders(options.headers);
  const { timeout = connection.timeout, signal } = options;
  const secrets: unknown[] = [connection.headers, options.headers, input];
  const call: Call = { descriptor, scope, input: splitInput(descriptor, input), options, secrets, outcome: 'not-sent' };
  const expired = (): Error => new LanyingTimeoutError(timeout, descriptor.id, call.outcome);
  for (let renewed = false; ; renewed = true) {
    try {
      return await within({ timeout, signal, expired }, (ended) => attempt(connection, call, ended));
    } catch (error) {
      const refused = isLanyingApiError(error) && errors[error.code]?.[1] === 'new-token';
      if (renewed || !refused || !connection.auth.forget(call.token)) throw error;
      secrets.push(call.token);
    }
  }
}
