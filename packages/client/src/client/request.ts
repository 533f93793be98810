import { type HeadersInput, normalizeHeaders } from '../auth/headers.ts';
import { isTokenRejection } from '../auth/with-token.ts';
import { CallState } from '../transport/call-state.ts';
import { withDeadline } from '../transport/deadline.ts';
import { checkLimit } from '../transport/timer.ts';
import { readResponse } from '../transport/transport.ts';
import type { Connection } from './connection.ts';
import type { LanyingScope } from './scope.ts';
import { defaultTimeout, sendOnce } from './send.ts';

/** What a request below operations consists of. */
export interface RequestInput {
  /** @default 'GET' */
  readonly method?: string | undefined;
  readonly headers?: HeadersInput | undefined;
  /** JSON. */
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that the request may take; `0` or `Infinity` for no limit. @default that of the client */
  readonly timeout?: number | undefined;
  /** Operation that is called, for hooks and errors. */
  readonly operationId?: string | undefined;
  /** Whether the access token is sent. @default true */
  readonly requiresToken?: boolean | undefined;
}

/** A client that sends requests to any path. */
export interface RequestSender {
  /**
   * Sends a request to a path of the API, described or not, with app, token and scope, and returns the response whatever
   * its status and code. It is not retried, except with a new token where the service no longer accepts the old one.
   *
   * @param path with its query, such as `/user/rosters`
   * @throws LanyingError, or the reason of the signal
   */
  request(path: string, input?: RequestInput): Promise<Response>;
}

/** A response, and the code of its envelope. */
interface Received {
  readonly response: Response;
  readonly code: unknown;
}

/** Returns whether a response may be an envelope, and not a file; gateways and tests leave the type out. */
export function isText({ headers }: Response): boolean {
  return /json|text|^$/.test(headers.get('content-type') ?? '');
}

/** Returns the code of an envelope. */
function codeIn(text: string): unknown {
  try {
    return Object(JSON.parse(text)).code;
  } catch {
    return undefined;
  }
}

/** Sends a request below operations. */
export async function sendRequest(
  connection: Connection,
  scope: LanyingScope,
  path: string,
  { method = 'GET', headers, body, signal, timeout, operationId, requiresToken = true }: RequestInput = {},
): Promise<Response> {
  const name = operationId ?? `${method} ${path.replace(/\?.*/s, '')}`;
  const state = new CallState(name, method === 'GET');
  const ofCall = normalizeHeaders(headers, name);
  state.secrets.push(connection.headers, ofCall, body);
  const request = { operationId, method, path, headers: ofCall, body, requiresToken, followsRedirects: false };
  const limit = checkLimit('timeout', timeout ?? connection.options.timeout, name) ?? defaultTimeout;

  const attempt = (): Promise<Received> =>
    withDeadline({ limit, signal, timeoutError: state.timeoutError }, async (ended) => {
      const response = await sendOnce(connection, scope, request, state, ended);
      if (!isText(response)) return { response, code: undefined };
      const text = await readResponse(connection.transport, response, state);
      return { response: new Response(text || null, response), code: codeIn(text) };
    });
  const first = await attempt();
  if (!isTokenRejection(first.code) || !connection.tokens.renew(state.token)) return first.response;
  return (await attempt()).response;
}
