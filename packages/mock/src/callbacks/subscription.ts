import { isLoopback } from '../http/loopback.ts';
import type { Message } from '../state/message.ts';
import type { CallbackSubscription } from '../state/settings.ts';

/** Whether a subscription includes a message. */
export function includes({ receivers, senders }: CallbackSubscription, { from, to }: Message): boolean {
  if (receivers !== undefined && !receivers.includes(to)) return false;
  return senders === undefined || (from !== undefined && senders.includes(from));
}

/** Returns why a URL cannot be called, if so: callbacks leave this machine only for hosts that are allowed. */
export function urlProblem(url: string, hosts: readonly string[]): string | undefined {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target === undefined || !/^https?:$/.test(target.protocol)) return `${url} is not an HTTP URL`;
  if (isLoopback(target.hostname) || hosts.includes(target.hostname)) return undefined;
  return `${target.hostname} is another machine; list it in callbackHosts to allow callbacks to it`;
}
