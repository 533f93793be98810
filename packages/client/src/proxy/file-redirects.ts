import ipaddr from 'ipaddr.js';
import type { Fetch } from '../options.ts';

/** Redirects from the service to the bytes of a file; object storages use one or two. */
const maxRedirects = 5;

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
 * sends its own requests with `redirect: 'manual'`; any other request is for the bytes of a file.
 */
export function limitRedirects(fetch: Fetch, endpoint: string, fileHosts: readonly string[] | undefined): Fetch {
  const service = new URL(endpoint).origin;
  return async (request, init) => {
    if (request.redirect === 'manual') return fetch(request, init);
    let url = new URL(request.url);
    for (let redirects = 0; ; redirects++) {
      if (!mayFetch(url, service, fileHosts)) {
        const host = `${url.protocol}//${url.host}`;
        throw new Error(`The service redirects to ${host}. Add the host to fileHosts of the proxy if it is yours.`);
      }
      const response = await fetch(new Request(url, { redirect: 'manual' }), init);
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (location === null) return response;
      response.body?.cancel().catch(() => {});
      if (redirects === maxRedirects) throw new Error(`The file is behind more than ${maxRedirects} redirects.`);
      url = new URL(location, url);
    }
  };
}
