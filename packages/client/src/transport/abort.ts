// Only the oldest members of AbortSignal are used here: polyfills, such as that of React Native, have no others.

const listenersBySignal = new WeakMap<AbortSignal, Set<() => void>>();

/** Returns what a signal was aborted with; an `AbortError` where a polyfill keeps no reason. */
export function abortReason(signal: AbortSignal): unknown {
  if ('reason' in signal) return signal.reason;
  return Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' });
}

/** Throws the reason of a signal that was aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortReason(signal);
}

/** Adds the one listener that a signal gets here, however many calls it is for: Node warns of more than ten. */
function listenersOf(signal: AbortSignal): Set<() => void> {
  const listeners = new Set<() => void>();
  listenersBySignal.set(signal, listeners);
  signal.addEventListener('abort', () => {
    for (const listener of [...listeners]) listener();
  });
  return listeners;
}

/**
 * Calls a listener when a signal aborts.
 *
 * @returns a function that removes the listener: a signal may outlive thousands of calls
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  const listeners = listenersBySignal.get(signal) ?? listenersOf(signal);
  listeners.add(listener);
  return () => listeners.delete(listener);
}
