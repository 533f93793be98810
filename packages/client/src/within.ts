/** How long a piece of work may take, and who else may end it. */
export interface Limits {
  /** Milliseconds; 0 or Infinity for no limit. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  /** Makes the error for the case that time runs out. */
  readonly expired: () => Error;
}

/**
 * Runs work that ends with its result, when time runs out or when the caller's signal aborts, whichever comes first;
 * work that does not heed its signal is left behind. The signal's reason is passed on untouched.
 */
export function within<T>({ timeout, signal, expired }: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const stop = (reason: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    const abort = (): void => stop(signal?.reason);
    // Timers count in 31 bits and fire at once beyond that.
    const timer = timeout > 0 && timeout < 2 ** 31 ? setTimeout(() => stop(expired()), timeout) : undefined;
    signal?.addEventListener('abort', abort);
    work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        // A signal may outlive thousands of calls; it must not remember them.
        signal?.removeEventListener('abort', abort);
      });
  });
}
