import type { MessageCallback } from '@lanying-im/types';
import type { ActiveFault, InternalFaults } from '../faults/types.ts';
import type { MockRequest } from '../http/types.ts';
import type { App } from '../state/app.ts';
import type { InternalClock } from '../state/clock.ts';
import type { Message } from '../state/message.ts';
import type { RequestLog } from '../state/request-log.ts';
import type { CallbackSubscription } from '../state/settings.ts';
import { callbackBody, type SentCallback, toCallback } from './message-callback.ts';
import { type Delivery, postCallback } from './post-callback.ts';
import { includes, redactUrl, urlProblem } from './subscription.ts';

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

/** How one callback is delivered, and which faults may prevent it. */
interface Attempt {
  /** Aborted when the deliveries of the app are forgotten. */
  readonly forgotten: AbortSignal;
  readonly fault: ActiveFault | undefined;
}

/** One receiver of callbacks: a function, or the URL of a subscription. */
interface Receiver {
  deliver(callback: SentCallback, attempt: Attempt): Promise<void>;
  /** Records a callback that a fault dropped. */
  drop?(callback: SentCallback, attempt: Attempt): void;
}

/** Waits, unless the deliveries are forgotten meanwhile. */
function pause(milliseconds: number, forgotten: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      forgotten.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    forgotten.addEventListener('abort', end);
  });
}

/** Delivers messages to listeners and to the URLs of subscriptions, in order within each conversation. */
export class CallbackQueue implements Callbacks {
  readonly #context: CallbackContext;
  readonly #listeners = new Set<MessageListener>();
  /** The last delivery of each conversation to each receiver. */
  readonly #last = new Map<string, Promise<void>>();
  /** By app; aborted when its deliveries are forgotten. */
  readonly #runs = new Map<string, AbortController>();
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

  /** Discards pending deliveries, of one app or of all. */
  clear(appId?: string): void {
    for (const [id, run] of [...this.#runs]) {
      if (appId !== undefined && id !== appId) continue;
      this.#runs.delete(id);
      run.abort();
    }
  }

  /** Delivers messages of an app, after this call has returned. */
  deliver({ appId, settings }: App, messages: readonly Message[]): void {
    if (!this.#context.isEnabled || (this.#listeners.size === 0 && settings.callbacks.length === 0)) return;
    for (const message of messages) {
      const callback = toCallback(appId, message);
      const conversation = `${appId}/${conversationKey(message)}`;
      for (const listener of this.#listeners) {
        const deliver = async (sent: SentCallback): Promise<void> => void (await listener(sent));
        this.#enqueue(`listener/${conversation}`, callback, { deliver });
      }
      for (const [index, subscription] of settings.callbacks.entries()) {
        if (includes(subscription, message))
          this.#enqueue(`${index}/${conversation}`, callback, this.#receiver(subscription));
      }
    }
  }

  #enqueue(key: string, callback: SentCallback, receiver: Receiver): void {
    const { appId } = callback;
    const run = this.#runs.get(appId) ?? new AbortController();
    this.#runs.set(appId, run);
    this.#pending += 1;
    const before = this.#last.get(key) ?? Promise.resolve();
    const done = before
      .then(() => this.#attempt(callback, receiver, run.signal))
      // A listener that throws is the test's own failure, which its assertions show; later messages are still delivered.
      .catch(() => {})
      .then(() => {
        this.#pending -= 1;
        if (this.#last.get(key) === done) this.#last.delete(key);
      });
    this.#last.set(key, done);
  }

  /** Delivers a callback as the faults decide: later, never, or twice. */
  async #attempt(callback: SentCallback, receiver: Receiver, forgotten: AbortSignal): Promise<void> {
    if (forgotten.aborted) return;
    const fault = this.#context.faults.take('messageCallback', callback.appId);
    const attempt = { forgotten, fault };
    if (fault?.delay !== undefined) await pause(fault.delay, forgotten);
    if (forgotten.aborted) return;
    if (fault?.drop === 'before') return receiver.drop?.(callback, attempt);
    await receiver.deliver(callback, attempt);
    if (fault?.twice && !forgotten.aborted) await receiver.deliver(callback, attempt);
  }

  #receiver(subscription: CallbackSubscription): Receiver {
    const { url, retries = 0 } = subscription;
    const dropped = { status: 0, response: '', reason: 'dropped by a fault' };
    return {
      drop: (callback, attempt) => this.#record(url, callback, attempt, dropped),
      deliver: async (callback, attempt) => {
        const { forgotten } = attempt;
        const reason = urlProblem(url, this.#context.hosts);
        if (reason !== undefined) return this.#record(url, callback, attempt, { status: 0, response: '', reason });
        for (let left = retries; ; left -= 1) {
          const delivery = await postCallback(subscription, callbackBody(callback), forgotten);
          if (forgotten.aborted) return;
          this.#record(url, callback, attempt, delivery);
          if (left <= 0 || isReceived(delivery)) return;
        }
      },
    };
  }

  #record(url: string, callback: SentCallback, { fault }: Attempt, { status, response, reason }: Delivery): void {
    const { clock, log } = this.#context;
    const { appId } = callback;
    const request: MockRequest = {
      method: 'POST',
      path: redactUrl(url),
      query: new URLSearchParams(),
      header: () => undefined,
      body: callbackBody(callback),
    };
    const entry = { time: clock.nowOf(appId), appId, status, reason, fault: fault?.id };
    log.add({ kind: 'callback', ...entry }, request, response);
  }
}

function isReceived({ status }: Delivery): boolean {
  return status >= 200 && status < 300;
}

/** Names the conversation of a message, from either side. */
function conversationKey({ type, from = 0, to }: Message): string {
  return type === 2 ? `group/${to}` : `${Math.min(from, to)}/${Math.max(from, to)}`;
}
