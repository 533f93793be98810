import type { MessageCallback } from '@lanying-im/types';
import type { InternalFaults } from '../faults/types.ts';
import type { MockRequest } from '../http/types.ts';
import type { App } from '../state/app.ts';
import type { InternalClock } from '../state/clock.ts';
import type { Message } from '../state/message.ts';
import type { RequestLog } from '../state/request-log.ts';
import type { CallbackSubscription } from '../state/settings.ts';
import { callbackBody, type SentCallback, toCallback } from './message-callback.ts';
import { type Delivery, postCallback } from './post-callback.ts';
import { includes, urlProblem } from './subscription.ts';

/** The message callbacks of a mock. */
export interface Callbacks {
  /** Deliveries that are waiting or under way. */
  readonly pending: number;
  /** Resolves once nothing is pending any more, replies of bots and their callbacks included. */
  idle(): Promise<void>;
}

/** Called with each message; a promise that it returns holds up the later messages of the conversation. */
export type MessageListener = (callback: MessageCallback) => unknown;

/** What delivering callbacks depends on. */
export interface CallbackContext {
  readonly clock: InternalClock;
  readonly faults: InternalFaults;
  readonly log: RequestLog;
  readonly isEnabled: boolean;
  /** Hosts beside this machine that callbacks may go to. */
  readonly hosts: readonly string[];
}

/** One receiver of a callback: a function, or the URL of a subscription. */
type Deliver = (callback: SentCallback) => Promise<void>;

/** Delivers messages to listeners and to the URLs of subscriptions, in order within each conversation. */
export class CallbackQueue implements Callbacks {
  readonly #context: CallbackContext;
  readonly #listeners = new Set<MessageListener>();
  /** The last delivery of each conversation to each receiver. */
  readonly #last = new Map<string, Promise<void>>();
  #generation = 0;
  #pending = 0;

  constructor(context: CallbackContext) {
    this.#context = context;
  }

  get pending(): number {
    return this.#pending;
  }

  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values());
  }

  /** Adds a listener; returns a function that removes it. */
  listen(listener: MessageListener): () => void {
    // A wrapper, so that one function may listen twice.
    const added: MessageListener = (callback) => listener(callback);
    this.#listeners.add(added);
    return () => void this.#listeners.delete(added);
  }

  /** Forgets what is waiting, and does not retry what fails. */
  clear(): void {
    this.#generation += 1;
  }

  /** Delivers messages of an app, after this call has returned. */
  deliver({ appId, settings }: App, messages: readonly Message[]): void {
    if (!this.#context.isEnabled || (this.#listeners.size === 0 && settings.callbacks.length === 0)) return;
    for (const message of messages) {
      const callback = toCallback(appId, message);
      const conversation = `${appId}/${conversationKey(message)}`;
      for (const listener of this.#listeners) {
        this.#enqueue(`listener/${conversation}`, callback, async (sent) => void (await listener(sent)));
      }
      for (const [index, subscription] of settings.callbacks.entries()) {
        if (!includes(subscription, message)) continue;
        this.#enqueue(`${index}/${conversation}`, callback, (sent) => this.#post(subscription, sent));
      }
    }
  }

  #enqueue(key: string, callback: SentCallback, deliver: Deliver): void {
    const generation = this.#generation;
    this.#pending += 1;
    const before = this.#last.get(key) ?? Promise.resolve();
    const done = before
      .then(() => this.#attempt(callback, deliver, () => generation === this.#generation))
      // A listener that throws is the test's own failure, which its assertions show; later messages still come.
      .catch(() => {})
      .then(() => {
        this.#pending -= 1;
        if (this.#last.get(key) === done) this.#last.delete(key);
      });
    this.#last.set(key, done);
  }

  /** Delivers a callback as the faults decide: later, never, or twice. */
  async #attempt(callback: SentCallback, deliver: Deliver, isCurrent: () => boolean): Promise<void> {
    if (!isCurrent()) return;
    const fault = this.#context.faults.take('messageCallback', callback.appId);
    if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    if (fault?.drop === 'before' || !isCurrent()) return;
    await deliver(callback);
    if (fault?.twice) await deliver(callback);
  }

  async #post(subscription: CallbackSubscription, callback: SentCallback): Promise<void> {
    const generation = this.#generation;
    const body = callbackBody(callback);
    const problem = urlProblem(subscription.url, this.#context.hosts);
    if (problem !== undefined) return this.#record(subscription, callback, body, { status: 0, response: problem });
    for (let left = subscription.retries ?? 0; ; left -= 1) {
      const delivery = await postCallback(subscription, body);
      this.#record(subscription, callback, body, delivery);
      if (left <= 0 || isReceived(delivery) || generation !== this.#generation) return;
    }
  }

  #record({ url }: CallbackSubscription, { appId }: SentCallback, body: string, { status, response }: Delivery): void {
    const { clock, log } = this.#context;
    const request: MockRequest = {
      method: 'POST',
      path: url,
      query: new URLSearchParams(),
      header: () => undefined,
      body,
    };
    log.add({ kind: 'callback', time: clock.nowOf(appId), appId, status }, request, response);
  }
}

function isReceived({ status }: Delivery): boolean {
  return status >= 200 && status < 300;
}

/** Names the conversation of a message, from either side. */
function conversationKey({ type, from = 0, to }: Message): string {
  return type === 2 ? `group/${to}` : `${Math.min(from, to)}/${Math.max(from, to)}`;
}
