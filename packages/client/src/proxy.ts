import type { OperationId } from '@lanying-im/types';
import { createLanyingCore } from './core.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { readText } from './envelope.ts';
import { isLanyingApiError, isLanyingError, LanyingInputError } from './errors.ts';
import * as descriptors from './generated/descriptors.ts';
import type { LanyingClientOptions } from './options.ts';
import type { LanyingScope } from './scope.ts';

/** What a page asks for. */
export interface ProxiedCall {
  readonly operationId: OperationId;
  /** Input of the operation; not checked, since it comes from the page. */
  readonly input: Readonly<Record<string, unknown>>;
  /** In whose name the call is made. */
  readonly scope: LanyingScope;
}

/** Who may do what through a proxy. */
export interface LanyingProxyOptions {
  /** How the proxy reaches the service; its token stays here. @default `retries: 0`, since the page's client repeats */
  client: LanyingClientOptions;
  /** Path that the proxy stands under, such as `/api/lanying`; it is the `endpoint` of the page's client. */
  path: string;
  /** Operations that pages may call; no other is. */
  allow: readonly OperationId[];
  /**
   * Names the user that the request acts as, from one's own session; a response refuses it. A scope may name a group to
   * administer as well. No page can choose for itself: what it sends of `user_id` and `group_id` headers is dropped, and
   * `from_user_id` of messages is set to this user.
   */
  actingUser: (request: Request) => number | LanyingScope | Response | Promise<number | LanyingScope | Response>;
  /** Looks at each call before it is made; a response refuses it. */
  check?: (call: ProxiedCall, request: Request) => undefined | Response | Promise<undefined | Response>;
  /** Origins of pages on other hosts that may call, such as `https://app.example.com`. @default the proxy's own */
  origins?: readonly string[];
  /** Bytes of a request's body at most. @default 100000 */
  maxBodySize?: number;
}

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** An answer that is none of the service: a page's client takes it for a `LanyingResponseError`. */
function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status, headers });
}

/** Whether a browser says that the request comes from a page that may call. */
function comesFrom(request: Request, origins: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  if (origin !== null) return origin === new URL(request.url).origin || origins.includes(origin);
  return (request.headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin';
}

/** The text of a body, unless it is longer than allowed; it is not read further than that. */
async function readBody(request: Request, limit: number): Promise<string | undefined> {
  if (request.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (const reader = request.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The input of an operation from a request, as a caller of its method would give it. */
function inputOf(descriptor: OperationDescriptor, url: URL, body: string): Record<string, unknown> | undefined {
  const input: Record<string, unknown> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    const travels = !descriptor.body || descriptor.query?.split('|').includes(name);
    if (travels) input[name] = values.length > 1 ? values : values[0];
  }
  if (!descriptor.body) return input;
  const [, value] = readText(body, descriptor, new Response());
  if (descriptor.body === 'value') return value === undefined ? undefined : { ...input, body: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return { ...input, ...value };
}

/** What a page gets for an error: a refusal of the service as it was, and of all others no more than their kind. */
function answerTo(error: unknown): Response {
  if (isLanyingApiError(error)) return Response.json({ code: error.code, message: error.serverMessage }, { headers });
  if (!isLanyingError(error)) return refuse(500, 'the proxy failed');
  if (error instanceof LanyingInputError) return refuse(400, 'the input cannot be sent as it is');
  if (error.name === 'LanyingTimeoutError') return refuse(504, 'the service did not answer in time');
  return refuse(error.outcome === 'not-sent' ? 503 : 502, 'the service did not answer');
}

/**
 * Makes a handler for one's own server, through which pages call the service without having a token. It takes a `Request`
 * and gives a `Response`, as Hono, Next.js, Remix, SvelteKit, Deno, Bun and workers do.
 *
 * @example
 * const proxy = createLanyingProxy({
 *   client: { endpoint, appId, accessToken },
 *   path: '/api/lanying',
 *   allow: ['listFriends', 'sendMessage'],
 *   actingUser: async (request) => (await sessionOf(request))?.lanyingUserId ?? new Response(null, { status: 401 }),
 * });
 * @throws LanyingInputError naming the option that is wrong
 */
export function createLanyingProxy(options: LanyingProxyOptions): (request: Request) => Promise<Response> {
  const { client, path, allow, actingUser, check, origins = [], maxBodySize = 100_000 } = options;
  const core = createLanyingCore({ retries: 0, ...client });
  const base = path.replace(/\/$/, '');
  const known: Readonly<Record<string, OperationDescriptor>> = descriptors;
  const routes = new Map<string, { operationId: OperationId; descriptor: OperationDescriptor }>(
    allow.map((operationId) => {
      const descriptor = Object.hasOwn(known, operationId) ? known[operationId] : undefined;
      if (!descriptor) throw new LanyingInputError(`allow: there is no operation ${operationId}`);
      return [`${descriptor.method} ${base}${descriptor.path}`, { operationId, descriptor }] as const;
    }),
  );

  const handle = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const route = routes.get(`${request.method} ${url.pathname}`);
    if (!route) return refuse(404, 'no such operation is allowed');
    // A page of another origin cannot send this header without being asked about it first, and no answer allows it.
    if (request.headers.get('app_id') !== client.appId || !comesFrom(request, origins)) {
      return refuse(403, 'the request does not come from a page that may call');
    }
    const acting = await actingUser(request);
    if (acting instanceof Response) return acting;
    const scope = typeof acting === 'number' ? { userId: acting } : acting;
    const body = await readBody(request, maxBodySize);
    if (body === undefined) return refuse(413, 'the body is too long');
    const { operationId, descriptor } = route;
    const input = inputOf(descriptor, url, body);
    if (!input) return refuse(400, 'the body is not what the operation takes');
    // An admin token may send in the name of any user through this field.
    if ('from_user_id' in input) input['from_user_id'] = scope.userId;
    const refused = await check?.({ operationId, input, scope }, request);
    if (refused) return refused;
    let im = core;
    if (scope.userId !== undefined) im = im.asUser(scope.userId);
    if (scope.groupId !== undefined) im = im.asGroupAdmin(scope.groupId);
    const answer = await im.call({ ...descriptor, plain: true }, input, { signal: request.signal });
    if (typeof answer === 'string')
      return new Response(answer, { headers: { ...headers, 'content-type': 'application/json' } });
    // A plain descriptor gives a text or, for a file, the answer with its body unread.
    const file = answer as Response;
    return new Response(file.body, {
      headers: { ...headers, 'content-type': file.headers.get('content-type') ?? 'application/octet-stream' },
    });
  };
  return async (request) => {
    try {
      return await handle(request);
    } catch (error) {
      return answerTo(error);
    }
  };
}
