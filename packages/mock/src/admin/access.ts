import { isLoopback } from '../http/loopback.ts';
import type { MockRequest } from '../http/types.ts';

/** Who may use the controls under `/__mock/`, besides programs and pages on this machine's own addresses. */
export interface ControlOptions {
  /** Further host names under which they can be reached, without port. @default none, which leaves loopback */
  readonly hosts?: readonly string[] | undefined;
  /** Origins whose pages may use them, such as `http://localhost:3000`. @default none, which leaves the mock's own */
  readonly origins?: readonly string[] | undefined;
}

function hostNameOf(host: string): string {
  const url = `http://${host}`;
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/**
 * Returns why a request must not use the controls, or nothing if it may.
 *
 * A page of a foreign site can send requests to this machine. Browsers name its origin, and, after the site has pointed
 * its own name at this machine (DNS rebinding), its host. Programs send neither, and requests in process have no host.
 */
export function accessError(
  { header, origin }: MockRequest,
  { hosts = [], origins = [] }: ControlOptions,
): string | undefined {
  const host = header('host');
  const hostName = host ? hostNameOf(host) : undefined;
  const isOwnHost = (name: string): boolean => name === hostName || `[${name}]` === hostName;
  if (hostName !== undefined && !isLoopback(hostName) && !hosts.some(isOwnHost)) {
    return `The controls cannot be used under the host ${host}. Use 127.0.0.1, or allow the host with --control-host or the option control.hosts.`;
  }
  const sender = header('origin');
  if (sender && (origins.includes(sender) || sender === origin)) return undefined;
  const site = header('sec-fetch-site');
  if (sender || (site && site !== 'same-origin' && site !== 'none')) {
    return `The controls cannot be used by pages of ${sender ?? 'another site'}. Allow the origin with --control-origin or the option control.origins.`;
  }
  return undefined;
}

/** Headers that let a page of an allowed origin read a response of the controls. */
export function accessHeaders({ header }: MockRequest, { origins = [] }: ControlOptions): Record<string, string> {
  const sender = header('origin');
  const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', vary: 'origin' };
  return sender && origins.includes(sender) ? { ...common, 'access-control-allow-origin': sender } : common;
}
