import { abortReason, onAbort } from './abort.ts';
import { startTimer } from './timer.ts';

/** What ends a piece of work before it is done. */
export interface Deadline {
  /** Milliseconds; 0, Infinity or undefined for no limit. */
  readonly limit: number | undefined;
  /** Signal of the caller. */
  readonly signal: AbortSignal | undefined;
  /** Makes the error for the case that the limit is exceeded. */
  timeoutError(limit: number): Error;
}

/**
 * Runs work until it is done, the time is over or the caller's signal aborts, whichever comes first. Work that ignores
 * its own signal is left behind. The reason of the caller's signal is passed on untouched.
 */
export function withDeadline<T>(
  { limit = 0, signal, timeoutError }: Deadline,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw abortReason(signal);
    const controller = new AbortController();
    const stop = (reason: unknown): void => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const isLimited = limit > 0 && limit < 2 ** 31;
    const timer = isLimited ? startTimer(() => stop(timeoutError(limit)), limit) : undefined;
    const forget = signal && onAbort(signal, () => stop(abortReason(signal)));
    const release = (): void => {
      clearTimeout(timer);
      forget?.();
    };
    work(controller.signal).then(resolve, reject).finally(release);
  });
}
