import { normalizeHeaders } from '../auth/headers.ts';
import { isTokenRejection } from '../auth/with-token.ts';
import { createCall } from '../client/call.ts';
import type { Internals } from '../client/internals.ts';
import { sendOnce } from '../client/send.ts';
import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import { withDeadline } from '../transport/deadline.ts';
import { readResponse } from '../transport/transport.ts';

/** A request of openapi-fetch. */
export interface RawRequest {
  readonly descriptor: OperationDescriptor;
  /** Query of the URL with its question mark, or an empty string. */
  readonly search: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** A response, and the code of its envelope. */
interface Received {
  readonly response: Response;
  readonly code: unknown;
}

/** Returns the code of an envelope. */
function codeIn(text: string): unknown {
  try {
    return Object(JSON.parse(text)).code;
  } catch {
    return undefined;
  }
}

/**
 * Sends a request with app, token and scope of a client, and returns the response whatever its status and code. It is
 * retried only with a new token, where the service no longer accepts the old one.
 */
export async function sendRawRequest(internals: Internals, request: RawRequest): Promise<Response> {
  const { descriptor, search, body, signal } = request;
  const headers = normalizeHeaders(request.headers, descriptor.id);
  const call = {
    ...createCall(internals, { ...descriptor, body: undefined }, {}, { headers }),
    descriptor,
    search,
    body,
  };
  call.secrets.push(body);
  const attempt = (): Promise<Received> =>
    withDeadline(call, call.limits.timeout, signal, async (ended) => {
      const response = await sendOnce(call, ended);
      if (descriptor.result === 'file') return { response, code: undefined };
      const text = await readResponse(call, response);
      return { response: new Response(text || null, response), code: codeIn(text) };
    });
  const first = await attempt();
  if (!isTokenRejection(first.code) || !call.tokens.renew(call.token)) return first.response;
  return (await attempt()).response;
}
