import { isLoopback } from '../http/loopback.ts';
import type { Message } from '../state/message.ts';
import { marker } from '../state/redact.ts';
import type { CallbackSubscription } from '../state/settings.ts';

/** Whether a subscription includes a message. */
export function includes({ receivers, senders }: CallbackSubscription, { from, to }: Message): boolean {
  if (receivers !== undefined && !receivers.includes(to)) return false;
  return senders === undefined || (from !== undefined && senders.includes(from));
}

/** The form in which a URL spells a host, which may have a port; the host itself where it is none. */
function hostName(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host;
}

/**
 * Returns why a URL cannot be called, if so: callbacks leave this machine only for hosts that are allowed. Does not
 * contain the URL, whose path may be a secret.
 */
export function urlProblem(url: string, hosts: readonly string[]): string | undefined {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target === undefined || !/^https?:$/.test(target.protocol)) return 'the URL of the callback is not an HTTP URL';
  if (target.username !== '' || target.password !== '') {
    return 'the URL of the callback must not contain a user name or password; a secret path does the same';
  }
  if (isLoopback(target.hostname) || hosts.map(hostName).includes(target.hostname)) return undefined;
  return `${target.hostname} is another machine; list it in callbackHosts to allow callbacks to it`;
}

/** Returns a URL as logs may show it: its path and query may be secret. */
export function redactUrl(url: string): string {
  if (!URL.canParse(url)) return marker;
  const { origin, pathname, search } = new URL(url);
  return `${origin}/${pathname === '/' && search === '' ? '' : marker}`;
}
