// Only the oldest members of AbortSignal are used here: polyfills, such as that of React Native, have no others.

interface Subscription {
  readonly listeners: Set<() => void>;
  notify(): void;
}

const subscriptions = new WeakMap<AbortSignal, Subscription>();

/** Returns what a signal was aborted with; an `AbortError` where a polyfill keeps no reason. */
export function abortReason(signal: AbortSignal): unknown {
  if ('reason' in signal) return signal.reason;
  return Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' });
}

/** Throws the reason of a signal that was aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortReason(signal);
}

function subscribe(signal: AbortSignal): Subscription {
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of [...listeners]) listener();
  };
  signal.addEventListener('abort', notify);
  const subscription = { listeners, notify };
  subscriptions.set(signal, subscription);
  return subscription;
}

/**
 * Calls a listener when a signal aborts. However many listeners there are, the signal has one, since Node warns of more
 * than ten; and none once all were removed, since a signal may outlive thousands of calls.
 *
 * @returns a function that removes the listener
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  const { listeners, notify } = subscriptions.get(signal) ?? subscribe(signal);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    signal.removeEventListener('abort', notify);
    subscriptions.delete(signal);
  };
}
