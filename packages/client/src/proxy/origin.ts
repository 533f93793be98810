import type { CheckedOptions } from './options.ts';
import { parseUrl } from './parse-url.ts';
import { Rejection } from './rejection.ts';

type OriginOptions = Pick<CheckedOptions, 'origins' | 'trustForwardedHost'>;

/** The host that the page's browser sent the request to, as far as the headers say. */
function requestHost(request: Request, { trustForwardedHost }: OriginOptions): string {
  const { headers } = request;
  // A chain of reverse proxies appends: the first is what the browser used.
  const forwarded = trustForwardedHost === true ? headers.get('x-forwarded-host')?.split(',', 1)[0]?.trim() : undefined;
  // Not the URL's host while there is a header: Next.js makes every URL begin with http://localhost.
  return forwarded ?? headers.get('host') ?? new URL(request.url).host;
}

/** Whether an origin has the given host. Its scheme is not compared: TLS may end before the server. */
function hasHost(origin: string, host: string): boolean {
  const url = parseUrl(origin);
  if (url?.origin !== origin || !/^[\w.:[\]-]+$/.test(host)) return false;
  // Parsed, so that a port which is the scheme's own does not count.
  return parseUrl(`${url.protocol}//${host}`)?.host === url.host;
}

/** The page's origin where it is one of `origins`. */
function listedOrigin(request: Request, { origins }: OriginOptions): string | undefined {
  const origin = request.headers.get('origin');
  return origin !== null && origins.includes(origin) ? origin : undefined;
}

/**
 * Throws unless the request comes from a page of the same host, from one of `origins`, or from a program: a program
 * sends neither header, and gains nothing by it, since it has no session of somebody else.
 */
export function checkOrigin(request: Request, options: OriginOptions): void {
  const { headers } = request;
  if (listedOrigin(request, options) !== undefined) return;
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin') return;
  const origin = headers.get('origin');
  if (site === null && (origin === null || hasHost(origin, requestHost(request, options)))) return;
  throw new Rejection(
    403,
    `The request comes from a page of another origin, ${JSON.stringify(origin ?? site)}. Add that origin to \`origins\` of the proxy to allow it.`,
  );
}

/** Headers by which a browser lets a page of another origin read the response. */
export function corsHeaders(request: Request, options: OriginOptions): Record<string, string> {
  if (options.origins.length === 0) return {};
  const origin = listedOrigin(request, options);
  if (origin === undefined) return { vary: 'origin' };
  return { vary: 'origin', 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
}

/** Responds to the preflight that a browser sends before a page of another origin may call. */
export function preflightResponse(request: Request, options: OriginOptions): Response {
  checkOrigin(request, options);
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers': 'app_id, content-type, group_id, user_id',
      'access-control-max-age': '600',
    },
  });
}
