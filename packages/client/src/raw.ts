import type { paths } from '@lanying-im/types';
import createClient, { type Client } from 'openapi-fetch';
import { isText, type RequestSender } from './client/request.ts';
import { LanyingResponseError } from './errors/response-error.ts';
import { table } from './generated/table.ts';
import { buildRequest } from './operation/build-request.ts';
import type { OperationDescriptor } from './operation/descriptor.ts';
import { exactJson, InexactIntegerError } from './operation/exact-json.ts';

// openapi-fetch makes a Request, which needs a URL; only its path and query are used.
const placeholder = 'http://lanying.invalid';

/** Returns what is known of a request: of a second method on a path, what is known of the first. */
function descriptorOf(method: string, path: string): OperationDescriptor | undefined {
  const onPath = table.filter((descriptor) => descriptor.path === path);
  return onPath.find((descriptor) => descriptor.method === method) ?? onPath[0];
}

/** Returns a body whose message ids are integers. */
function exactBody(descriptor: OperationDescriptor | undefined, body: string): string | undefined {
  if (!descriptor?.messageIds || !body) return body || undefined;
  return buildRequest({ ...descriptor, body: 'object', query: [] }, JSON.parse(body)).body;
}

/** Returns a response whose message ids are strings of digits, and that contains no rounded integer. */
async function exactResponse(response: Response, descriptor: OperationDescriptor | undefined): Promise<Response> {
  if (!isText(response)) return response;
  try {
    return new Response(exactJson(await response.text(), descriptor?.messageIds) || null, response);
  } catch (error) {
    if (!(error instanceof InexactIntegerError)) throw error;
    throw new LanyingResponseError(error.message, descriptor?.id, response.status);
  }
}

/**
 * Creates an [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client on top of a client: typed by the paths of the
 * description, it returns envelopes as they are and does not throw for an error in one. App, token, scope, hooks, time
 * limits and exact message ids are those of the client; there are no retries.
 *
 * @example
 * const { data, response } = await createRawClient(im).POST('/group/create', { body: { name: 'g001' } });
 */
export function createRawClient(im: RequestSender): Client<paths> {
  const fetch = async (request: Request): Promise<Response> => {
    const { method, headers, signal } = request;
    const { pathname, search } = new URL(request.url);
    const descriptor = descriptorOf(method, pathname);
    const response = await im.request(pathname + search, {
      method,
      headers,
      body: exactBody(descriptor, await request.text()),
      signal,
      operationId: descriptor?.id,
      requiresToken: !descriptor?.token,
    });
    return exactResponse(response, descriptor);
  };
  return createClient<paths>({ baseUrl: placeholder, fetch });
}
