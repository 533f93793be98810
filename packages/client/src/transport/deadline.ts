import type { Outcome } from '../errors/lanying-error.ts';
import { LanyingTimeoutError } from '../errors/timeout-error.ts';
import { abortReason, onAbort, throwIfAborted } from './abort.ts';

/** What the error for a limit that was exceeded says about a call. */
export interface TimedCall {
  readonly descriptor: { readonly id: string };
  /** Outcome if the call ended now. */
  readonly outcome: Outcome;
}

/**
 * Runs a part of a call until it is done, the time is over or the signal aborts, whichever comes first. Work that ignores
 * its own signal is left behind. The reason of the signal is passed on untouched.
 *
 * @param limit milliseconds; 0 or Infinity for no limit
 */
export function withDeadline<T>(
  call: TimedCall,
  limit: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    throwIfAborted(signal);
    const controller = new AbortController();
    const stop = (reason: unknown): void => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const expire = (): void => stop(new LanyingTimeoutError(limit, call.descriptor.id, call.outcome));
    const timer = limit > 0 && limit < 2 ** 31 ? setTimeout(expire, limit) : undefined;
    const forget = signal && onAbort(signal, () => stop(abortReason(signal)));
    const release = (): void => {
      clearTimeout(timer);
      forget?.();
    };
    work(controller.signal).then(resolve, reject).finally(release);
  });
}
