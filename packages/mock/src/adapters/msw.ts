import { type HttpHandler, http } from 'msw';
import { isControlPath } from '../http/paths.ts';
import type { LanyingMock } from '../types.ts';
import { droppedMessage } from './fetch.ts';

/** The user who acts in a page that calls its own server: a user id, or a function that finds it, as for the proxy. */
export type ActingUser = number | ((request: Request) => number | undefined | Promise<number | undefined>);

/** Where the program under test sends its requests. */
export interface HandlerOptions {
  /**
   * Endpoint or endpoints that the mock replaces. Of an absolute URL only the origin counts. A path, such as
   * `/api/lanying`, replaces the program's own proxy: the mock adds the app id and the admin token.
   *
   * @default 'https://api.maximtop.com'
   */
  readonly endpoint?: string | readonly string[] | undefined;
  /** The user who acts in requests to a path. @default the user whom the request names, as an admin console does */
  readonly actingUser?: ActingUser | undefined;
}

const defaultEndpoint = 'https://api.maximtop.com';

/** Headers with which a browser or an HTTP client names its own side; in process nobody else can send a request. */
const senderHeaders = ['host', 'origin', 'sec-fetch-site'];

function withHeaders(request: Request, change: (headers: Headers) => void): Request {
  const headers = new Headers(request.headers);
  change(headers);
  return new Request(request, { headers });
}

async function respond(mock: LanyingMock, request: Request): Promise<Response> {
  const isControl = isControlPath(new URL(request.url).pathname);
  const received = isControl
    ? withHeaders(request, (headers) => {
        for (const name of senderHeaders) headers.delete(name);
      })
    : request;
  try {
    return await mock.fetch(received);
  } catch (error) {
    // msw reports an error of a handler as a defect. An aborted request and a fault that cuts the connection are none.
    if (request.signal.aborted || (error instanceof TypeError && error.message === droppedMessage)) {
      return Response.error();
    }
    throw error;
  }
}

/** Sends a request to the program's proxy path on to the API, as the proxy does. */
async function throughProxy(
  mock: LanyingMock,
  request: Request,
  path: string,
  actingUser: ActingUser | undefined,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const userId = typeof actingUser === 'function' ? await actingUser(request) : actingUser;
  const named = request.headers.get('user_id');
  if (actingUser !== undefined && named !== null && named !== String(userId)) {
    const message = `The page acts as user ${named}, but the acting user is ${userId}.`;
    return Response.json({ code: 403, message }, { status: 403 });
  }
  const url = `${defaultEndpoint}${pathname.slice(path.length)}${search}`;
  const body = request.body === null ? undefined : await request.arrayBuffer();
  const { method, headers, signal, redirect } = request;
  const forwarded = new Request(url, { method, headers, signal, redirect, ...(body && { body }) });
  return respond(
    mock,
    withHeaders(forwarded, (target) => {
      target.set('app_id', mock.appId);
      target.set('access-token', mock.adminToken);
      if (userId !== undefined) target.set('user_id', String(userId));
    }),
  );
}

function proxyHandlers(mock: LanyingMock, path: string, actingUser: ActingUser | undefined): HttpHandler[] {
  const prefix = path.replace(/\/+$/, '');
  return [
    http.all(`*${prefix}/*`, ({ request }) =>
      // The wildcard also matches the prefix in the middle of a path.
      new URL(request.url).pathname.startsWith(`${prefix}/`)
        ? throughProxy(mock, request, prefix, actingUser)
        : undefined,
    ),
    // A page uploads files to the object storage directly.
    http.all(`${defaultEndpoint}/__mock/files/*`, ({ request }) => respond(mock, request)),
  ];
}

/**
 * Creates handlers for msw, in Node (`setupServer`) and in the browser (`setupWorker`).
 *
 * @throws TypeError when an endpoint is neither an absolute URL nor a path.
 */
export function toHandlers(
  mock: LanyingMock,
  { endpoint = defaultEndpoint, actingUser }: HandlerOptions = {},
): HttpHandler[] {
  const endpoints = typeof endpoint === 'string' ? [endpoint] : endpoint;
  return endpoints.flatMap((url) => {
    if (/^\/[^/]/.test(url)) return proxyHandlers(mock, url, actingUser);
    if (URL.canParse(url)) return [http.all(`${new URL(url).origin}/*`, ({ request }) => respond(mock, request))];
    throw new TypeError(
      `toHandlers: endpoint must be an absolute URL such as ${defaultEndpoint}, or a path such as /api/lanying, not ${url}.`,
    );
  });
}
