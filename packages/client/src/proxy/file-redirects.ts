import ipaddr from 'ipaddr.js';
import type { Fetch } from '../transport/options.ts';

/** Whether a host of a URL is, by its name, not on the public internet. A name may still resolve to a private address. */
function isPrivateHost(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  // Addresses in all spellings: `URL` has made them one. Mapped, translated and tunnelled ones are no `unicast` here.
  if (ipaddr.isValid(address)) return ipaddr.process(address).range() !== 'unicast';
  // A name without a dot is one of the local network.
  return !/\.[a-z]/i.test(address) || /(^|\.)(localhost|local|internal|home\.arpa|lan)\.?$/i.test(address);
}

function mayFetch(url: URL, service: string, fileHosts: readonly string[] | undefined): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (url.username !== '' || url.password !== '') return false;
  if (url.origin === service) return true;
  return fileHosts === undefined ? !isPrivateHost(url.hostname) : fileHosts.includes(url.host);
}

/**
 * Wraps the fetch of the proxy's client so that the redirects of files lead only to hosts that may have them. The client
 * follows them itself, one request each.
 */
export function limitRedirects(fetch: Fetch, endpoint: string, fileHosts: readonly string[] | undefined): Fetch {
  const service = new URL(endpoint).origin;
  return async (url, init) => {
    const target = new URL(url);
    if (mayFetch(target, service, fileHosts)) return fetch(url, init);
    const host = `${target.protocol}//${target.host}`;
    throw new Error(`The service redirects to ${host}. Add the host to fileHosts of the proxy if it is yours.`);
  };
}
