import { checkHeaders } from './check-header.ts';
import { type Connection, checkTimeout, type DynamicRequest } from './connection.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { unwrap } from './envelope.ts';
import { isLanyingApiError, LanyingConnectionError, LanyingInputError, LanyingTimeoutError } from './errors.ts';
import { stringifyExact } from './exact-json.ts';
import { errors } from './generated/errors.ts';
import { type SplitInput, splitInput } from './input.ts';
import { contextKey } from './middleware.ts';
import type { CallOptions } from './operation.ts';
import { redact, safeCause, systemCode } from './redact.ts';
import type { LanyingScope } from './scope.ts';
import { within } from './within.ts';

/** One logical call, which may take several attempts. */
interface Call {
  readonly descriptor: OperationDescriptor;
  readonly input: SplitInput;
  readonly options: CallOptions;
  readonly scope: LanyingScope;
  /** Token of the last attempt. */
  token?: string | undefined;
}

// What happens before the first byte of a request leaves: no address, no connection, no trust in the certificate.
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|\w*CERT\w*)$/;

/** What a call sends that must not come back in an error. */
function secretsOf({ headers }: Connection, { token, options, input }: Call): unknown {
  return [token, headers, options.headers, input];
}

function connectionError(connection: Connection, call: Call, error: unknown): LanyingConnectionError {
  const secrets = secretsOf(connection, call);
  const code = systemCode(error);
  const outcome = neverSent.test(code ?? '') ? 'not-sent' : 'unknown';
  const reason = code === undefined ? '' : ` (${redact(code, secrets)})`;
  return new LanyingConnectionError(
    `${outcome === 'not-sent' ? 'no connection to the service' : 'the connection broke before an answer came'}${reason}`,
    { operationId: call.descriptor.id, outcome, cause: safeCause(error, secrets) },
  );
}

async function attempt(connection: Connection, call: Call, signal: AbortSignal, sent: () => void): Promise<unknown> {
  const { descriptor, input, options, scope } = call;
  let failure: unknown;
  const failed = (error: unknown): never => {
    failure = error;
    throw error;
  };
  const context = { descriptor, scope, token: undefined as string | undefined };
  try {
    // One client serves all operations; which paths and methods exist is for the descriptor to know.
    const { response, error } = await (connection.http.request as unknown as DynamicRequest)(
      descriptor.method,
      descriptor.path,
      {
        params: { query: input.query, [contextKey]: context },
        body: input.body,
        bodySerializer: (body: unknown) => stringifyExact(body, descriptor.exactIn),
        headers: options.headers,
        parseAs: 'stream',
        fetch: async (request: Request) => {
          // Time may have run out while a token was waited for; a fetch that knows no signals would still send.
          signal.throwIfAborted();
          sent();
          try {
            const response = await connection.fetch(request, { signal });
            const { text } = response;
            // openapi-fetch reads the bodies of HTTP errors itself; a connection that breaks then must be told as such.
            response.text = () => text.call(response).catch(failed);
            return response;
          } catch (error) {
            return failed(error);
          }
        },
      },
    );
    call.token = context.token;
    const body = response.ok ? await response.text() : error;
    return unwrap(descriptor, { ok: response.ok, status: response.status, body }, secretsOf(connection, call));
  } catch (error) {
    call.token = context.token;
    if (failure !== undefined && error === failure) throw connectionError(connection, call, error);
    if (error instanceof URIError) {
      throw new LanyingInputError('a text in the query holds half a character (a lone surrogate).', descriptor.id);
    }
    throw error;
  }
}

function refusesToken(error: unknown): boolean {
  return isLanyingApiError(error) && errors[error.code]?.[1] === 'new-token';
}

/** Sends a call until it is answered: again with a new token when the old one is no longer accepted. */
export async function send(
  connection: Connection,
  scope: LanyingScope,
  descriptor: OperationDescriptor,
  input: unknown,
  options: CallOptions = {},
): Promise<unknown> {
  checkHeaders(options.headers);
  const timeout = checkTimeout(options.timeout ?? connection.timeout);
  const call: Call = { descriptor, input: splitInput(descriptor, input), options, scope };
  for (let renewed = false; ; renewed = true) {
    let sent = false;
    const expired = (): Error => new LanyingTimeoutError(descriptor.id, timeout, sent);
    try {
      return await within({ timeout, signal: options.signal, expired }, (signal) =>
        attempt(connection, call, signal, () => {
          sent = true;
        }),
      );
    } catch (error) {
      if (renewed || !refusesToken(error) || !connection.auth.forget(call.token)) throw error;
    }
  }
}
