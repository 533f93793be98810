import type { OperationId } from '@lanying-im/types';
import type { LanyingCore } from '../client/core.ts';
import { proxyOperations } from '../generated/proxy-operations.ts';
import type { OperationInput, ProxyOperation } from './operation.ts';
import { type CheckedOptions, checkOptions, type LanyingProxyOptions, type ProxiedCall } from './options.ts';
import { checkOrigin, corsHeaders, preflightResponse } from './origin.ts';
import { parseBody } from './parse-body.ts';
import { parseQuery } from './parse-query.ts';
import { Rejection, rejectionResponse, serverFault } from './rejection.ts';
import { actingScope, checkIdentity, checkNamedScope, isResponse, namedScope } from './scope.ts';
import { callService, createService, failedCallResponse } from './service.ts';

/** Everything that the steps of one request share. */
interface Proxy extends CheckedOptions {
  readonly base: string;
  readonly core: LanyingCore;
}

/**
 * Creates a handler for your own server, through which pages call the service without a token. It takes a `Request` and
 * returns a `Response`, as Hono, Next.js, Remix, SvelteKit, Deno, Bun and workers do.
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
  const checked = checkOptions(options);
  const core = createService(checked.client, checked.fileHosts);
  const proxy: Proxy = { ...checked, base: checked.path.replace(/\/$/, ''), core };
  return async (request) => {
    const response = await respond(proxy, request);
    return withHeaders(response, corsHeaders(request, proxy));
  };
}

/** Runs the steps, and makes a response of the result or the error. */
async function respond(proxy: Proxy, request: Request): Promise<Response> {
  let operation: ProxyOperation | undefined;
  try {
    if (request.method === 'OPTIONS') return preflightResponse(request, proxy);
    operation = findOperation(proxy, request);
    return await serve(proxy, operation, request);
  } catch (error) {
    const rejection = error instanceof Rejection ? error : serverFault('The proxy failed.', error);
    // A client that disconnected gets no response, and that it did is not an error to log.
    if (!request.signal.aborted) report(proxy, rejection, operation?.id, request);
    return rejectionResponse(rejection);
  }
}

/** Narrates what a request goes through: nothing is sent before every decision has been made on what is sent. */
async function serve(proxy: Proxy, operation: ProxyOperation, request: Request): Promise<Response> {
  checkApp(proxy, request);
  checkOrigin(request, proxy);
  const named = namedScope(request);
  const acting = await proxy.actingUser(request, named);
  if (isResponse(acting)) return reject(proxy, acting, 'actingUser', operation, request);
  const scope = actingScope(acting);
  checkNamedScope(named, scope);
  const input = await parseInput(proxy, operation, request);
  checkIdentity(operation, input, scope);
  const call: ProxiedCall = Object.freeze({ operationId: operation.id, input, scope });
  const consent = proxy.check === undefined || (await proxy.check(call, request));
  if (isResponse(consent)) return reject(proxy, consent, 'check', operation, request);
  requireConsent(consent, operation);
  try {
    return await callService(proxy.core, call, request.signal);
  } catch (error) {
    return failedCallResponse(error, operation);
  }
}

/** Returns the operation at a method and a path, spelled exactly as in the description. */
function findOperation({ base, allow }: Proxy, request: Request): ProxyOperation {
  const { pathname } = new URL(request.url);
  const found = Object.values(proxyOperations).filter(({ path }) => base + path === pathname);
  if (found.length === 0) throw new Rejection(404, 'The path is not that of an operation below `path` of the proxy.');
  const operation = found.find(({ method }) => method === request.method);
  if (operation === undefined) {
    const methods = found.map(({ method }) => method).join(', ');
    throw new Rejection(405, `The method must be ${methods}.`, { headers: { allow: methods } });
  }
  if (!allow.includes(operation.id))
    throw new Rejection(404, `${operation.id} is not in the \`allow\` list of the proxy.`);
  return operation;
}

/** The header also proves that no form sent the request: a page of another origin needs a preflight to set it. */
function checkApp({ client: { appId } }: Proxy, request: Request): void {
  const value = request.headers.get('app_id');
  if (value === appId) return;
  const problem = value === null ? 'is missing' : "names another app than the proxy's";
  throw new Rejection(403, `The header app_id ${problem}. Create the page's client with the \`appId\` of the proxy.`);
}

async function parseInput(
  { maxBodySize }: Proxy,
  operation: ProxyOperation,
  request: Request,
): Promise<OperationInput> {
  const query = parseQuery(operation, new URL(request.url).search);
  const body = await parseBody(operation, request, maxBodySize);
  const twice = Object.keys(body).find((name) => Object.hasOwn(query, name));
  if (twice !== undefined) throw new Rejection(400, `${operation.id}: ${twice} is in the query and in the body.`);
  // Frozen, so that what `check` has seen is what is sent.
  return deepFreeze({ ...query, ...body });
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

/** Throws unless `check` consented; JavaScript callers may return anything. */
function requireConsent(consent: unknown, { id }: ProxyOperation): void {
  if (consent === true) return;
  if (consent === false) throw new Rejection(403, `${id}: the server does not allow this call.`);
  throw serverFault(`check must return true, false or a Response, not ${consent === null ? 'null' : typeof consent}.`);
}

/** Passes on the response by which a function of the server rejects. */
function reject(proxy: Proxy, response: Response, name: string, { id }: ProxyOperation, request: Request): Response {
  report(proxy, new Rejection(response.status, `${name} rejected the request.`), id, request);
  return response;
}

function report(
  { onReject }: Proxy,
  { status, message: reason, cause }: Rejection,
  operationId: OperationId | undefined,
  request: Request,
): void {
  try {
    onReject({ status, reason, operationId, cause }, request);
  } catch (error) {
    // A broken log must not change what the page gets.
    console.error('Lanying proxy: onReject failed:', error);
  }
}

/** Returns the same response with more headers; those of a response of `fetch` or `Response.redirect` cannot be changed. */
function withHeaders(response: Response, headers: Record<string, string>): Response {
  if (Object.keys(headers).length === 0) return response;
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'vary') all.append(name, value);
    else all.set(name, value);
  }
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers: all });
}
