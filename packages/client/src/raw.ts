import type { paths } from '@lanying-im/types';
import createClient, { type Client } from 'openapi-fetch';
import type { LanyingCore } from './client/core.ts';
import { internalsOf } from './client/internals.ts';
import type { OperationDescriptor } from './description/operation-descriptor.ts';
import { LanyingInputError } from './errors/input-error.ts';
import { LanyingResponseError } from './errors/response-error.ts';
import { table } from './generated/table.ts';
import { buildRequest } from './operation/build-request.ts';
import { InexactIntegerError, parseExactJson, quoteMessageIds } from './operation/exact-json.ts';
import { sendRawRequest } from './raw/send-raw-request.ts';

// openapi-fetch makes a Request, which needs a URL; only its path and query are used.
const placeholder = 'http://lanying.invalid';

/** Returns what is known of a request: of a second method on a path, what is known of the first. */
function descriptorOf(request: Request, path: string): OperationDescriptor {
  const method = request.method as OperationDescriptor['method']; // Whatever it is: it is sent.
  const onPath = table.filter((descriptor) => descriptor.path === path);
  const known = onPath.find((descriptor) => descriptor.method === method) ?? onPath[0];
  return known ? { ...known, method } : { id: `${method} ${path}`, method, path };
}

/** Returns a body whose message ids are integers. */
function exactBody(descriptor: OperationDescriptor, body: string): string | undefined {
  if (!descriptor.messageIds || !body) return body || undefined;
  return buildRequest({ ...descriptor, body: 'object', query: [] }, JSON.parse(body), false).body;
}

/** Returns a response whose message ids are strings of digits, and that contains no rounded integer. */
async function exactResponse(response: Response, descriptor: OperationDescriptor): Promise<Response> {
  if (descriptor.result === 'file') return response;
  const text = await response.text();
  try {
    parseExactJson(text, descriptor.messageIds);
  } catch (error) {
    if (error instanceof InexactIntegerError) {
      throw new LanyingResponseError(error.message, descriptor.id, response.status);
    }
    // Any other text is the caller's to judge.
  }
  return new Response(quoteMessageIds(text, descriptor.messageIds) || null, response);
}

/**
 * Creates an [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client on top of a client: typed by the paths of the
 * description, it returns envelopes as they are and does not throw for an error in one. App, token, scope, hooks, time
 * limit and exact message ids are those of the client; there are no retries.
 *
 * @example
 * const { data, response } = await createRawClient(im).POST('/group/create', { body: { name: 'g001' } });
 * @throws LanyingInputError where it is given anything but a client
 */
export function createRawClient(im: LanyingCore): Client<paths> {
  const internals = internalsOf(im);
  if (!internals)
    throw new LanyingInputError('createRawClient needs a client of createLanyingClient or createLanyingCore.');
  const fetch = async (request: Request): Promise<Response> => {
    const { headers, signal } = request;
    const { pathname, search } = new URL(request.url);
    const descriptor = descriptorOf(request, pathname);
    const body = exactBody(descriptor, await request.text());
    const response = await sendRawRequest(internals, { descriptor, search, headers, body, signal });
    return exactResponse(response, descriptor);
  };
  return createClient<paths>({ baseUrl: placeholder, fetch });
}
