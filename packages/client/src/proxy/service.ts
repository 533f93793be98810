import type { OperationId } from '@lanying-im/types';
import { createLanyingCore, type LanyingCore } from '../core.ts';
import type { OperationDescriptor } from '../descriptor.ts';
import { readText } from '../envelope.ts';
import { isLanyingApiError, isLanyingError, LanyingInputError } from '../errors.ts';
import * as generated from '../generated/descriptors.ts';
import type { LanyingClientOptions } from '../options.ts';
import { limitRedirects } from './file-redirects.ts';
import type { ProxyOperation } from './operation.ts';
import type { ProxiedCall } from './options.ts';
import { Rejection, responseHeaders } from './rejection.ts';

/** The only module of the proxy that knows the client's core: it sends a decided call, and reads a body exactly. */

const descriptors: Readonly<Record<OperationId, OperationDescriptor>> = generated;

/** Creates the client of the proxy. */
export function createService(client: LanyingClientOptions, fileHosts: readonly string[] | undefined): LanyingCore {
  const fetch = client.fetch ?? ((request, init) => globalThis.fetch(request, init));
  return createLanyingCore({ retries: 0, ...client, fetch: limitRedirects(fetch, client.endpoint, fileHosts) });
}

/**
 * Parses a JSON body, message ids as strings of digits.
 *
 * @throws Rejection with HTTP 400 for what is not JSON, and for an integer that a number cannot hold
 */
export function parseJson({ id }: ProxyOperation, json: string): unknown {
  let result: ReturnType<typeof readText>;
  try {
    result = readText(json, descriptors[id], new Response());
  } catch (cause) {
    throw new Rejection(400, `${id}: the body has an integer that is too large for a JavaScript number.`, { cause });
  }
  if (result.length < 2) throw new Rejection(400, `${id}: the body is not JSON.`);
  return result[1];
}

/** Sends a call and returns the service's response, for the page. */
export async function callService(core: LanyingCore, call: ProxiedCall, signal: AbortSignal): Promise<Response> {
  const { operationId, input, scope } = call;
  let im = core;
  if (scope.userId !== undefined) im = im.asUser(scope.userId);
  if (scope.groupId !== undefined) im = im.asGroupAdmin(scope.groupId);
  // A plain call returns the JSON text of a success or, for a file, the response with its body unread.
  const result = await im.call({ ...descriptors[operationId], plain: true }, input, { signal });
  return result instanceof Response ? fileResponse(result) : jsonResponse(String(result));
}

function jsonResponse(json: string): Response {
  return new Response(json, { headers: { ...responseHeaders, 'content-type': 'application/json' } });
}

/** A file of some user: a browser must save it, and must not run it as a part of this site. */
function fileResponse({ body, headers: received }: Response): Response {
  const headers = new Headers({
    ...responseHeaders,
    'content-type': received.get('content-type') ?? 'application/octet-stream',
    'content-disposition': 'attachment',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  const length = received.get('content-length');
  // The length of a compressed body is not that of its bytes, which fetch has decompressed.
  if (length !== null && !received.has('content-encoding')) headers.set('content-length', length);
  return new Response(body, { headers });
}

/** The response to a call that the service rejected, and a rejection for any other failure. */
export function failedCallResponse(error: unknown, { id }: ProxyOperation): Response {
  if (isLanyingApiError(error)) {
    const { code, serverMessage } = error;
    return jsonResponse(JSON.stringify({ code, message: serverMessage }));
  }
  if (!isLanyingError(error)) throw error;
  const options = { cause: error };
  if (error instanceof LanyingInputError) throw new Rejection(400, `${id}: the input cannot be sent exactly.`, options);
  if (error.name === 'LanyingTimeoutError')
    throw new Rejection(504, `${id}: the service did not respond in time.`, options);
  const status = error.outcome === 'not-sent' ? 503 : 502;
  throw new Rejection(status, `${id}: the service sent no usable response.`, options);
}
