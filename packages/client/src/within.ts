/**
 * Runs work that ends with its result, when time runs out or when the caller's signal aborts, whichever comes first; work
 * that does not heed its signal is left behind. The signal's reason is passed on untouched.
 *
 * @param limit milliseconds; 0 or Infinity for no limit
 * @param expired makes the error for the case that time runs out
 */
export function within<T>(
  limit: number,
  signal: AbortSignal | undefined,
  expired: (limit: number) => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const stop = (reason: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    const abort = (): void => stop(signal?.reason);
    // Timers count in 31 bits and fire at once beyond that.
    const timer = limit > 0 && limit < 2 ** 31 ? setTimeout(() => stop(expired(limit)), limit) : undefined;
    signal?.addEventListener('abort', abort);
    const end = (): void => {
      clearTimeout(timer);
      // A signal may outlive thousands of calls; it must not remember them.
      signal?.removeEventListener('abort', abort);
    };
    work(controller.signal).then(
      (result) => {
        end();
        resolve(result);
      },
      (error) => {
        end();
        reject(error);
      },
    );
  });
}
