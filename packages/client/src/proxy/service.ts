import type { OperationId } from '@lanying-im/types';
import { createLanyingCore, type LanyingCore } from '../client/core.ts';
import type { LanyingClientOptions } from '../client/options.ts';
import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import { isLanyingApiError } from '../errors/api-error.ts';
import { LanyingInputError } from '../errors/input-error.ts';
import { isLanyingError } from '../errors/lanying-error.ts';
import * as generated from '../generated/descriptors.ts';
import { InexactIntegerError, parseExactJson } from '../operation/exact-json.ts';
import type { Fetch } from '../transport/options.ts';
import { limitRedirects } from './file-redirects.ts';
import type { ProxyOperation } from './operation.ts';
import type { ProxiedCall } from './options.ts';
import { Rejection, responseHeaders } from './rejection.ts';

/** The only module of the proxy that knows the client's core: it sends a call that was checked, and reads a body exactly. */

const descriptors: Readonly<Record<OperationId, OperationDescriptor>> = generated;

/** Creates the client of the proxy. */
export function createService(client: LanyingClientOptions, fileHosts: readonly string[] | undefined): LanyingCore {
  const fetch: Fetch = client.fetch ?? ((url, init) => globalThis.fetch(url, init));
  return createLanyingCore({ retries: 0, ...client, fetch: limitRedirects(fetch, client.endpoint, fileHosts) });
}

/**
 * Parses a JSON body, message ids as strings of digits.
 *
 * @throws Rejection with HTTP 400 for what is not JSON, and for an integer that a number cannot hold
 */
export function parseJson({ id }: ProxyOperation, json: string): unknown {
  try {
    return parseExactJson(json, descriptors[id].messageIds);
  } catch (cause) {
    const isJson = cause instanceof InexactIntegerError;
    const problem = isJson ? 'has an integer that is too large for a JavaScript number' : 'is not JSON';
    throw new Rejection(400, `${id}: the body ${problem}.`, { cause });
  }
}

/** Sends a call and returns the service's response, for the page. */
export async function callService(core: LanyingCore, call: ProxiedCall, signal: AbortSignal): Promise<Response> {
  const { operationId, input, scope } = call;
  let im = core;
  if (scope.userId !== undefined) im = im.asUser(scope.userId);
  if (scope.groupId !== undefined) im = im.asGroupAdmin(scope.groupId);
  return im.receive(descriptors[operationId], input, { signal }, ({ response, text }) =>
    text === undefined ? fileResponse(response) : jsonResponse(text),
  );
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

/** Returns the response to a call that the service rejected; throws a Rejection for any other failure. */
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
