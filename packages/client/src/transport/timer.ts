import { LanyingInputError } from '../errors/input-error.ts';
import { onAbort } from './abort.ts';

/** The longest time that a timer can wait, in milliseconds; beyond it, timers fire at once. */
const longestDelay = 2 ** 31 - 1;

/** Starts a timer, of 24 days at most. */
export function startTimer(callback: () => void, delay: number): ReturnType<typeof setTimeout> {
  return setTimeout(callback, Math.min(delay, longestDelay));
}

/** Waits for some milliseconds, or until a signal of our own aborts. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = startTimer(resolve, delay);
    onAbort(signal, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Returns a number of milliseconds, retries or bytes as it is.
 *
 * @throws LanyingInputError where it is not a number of 0 or more
 */
export function checkLimit<Limit extends number | undefined>(name: string, limit: Limit, operationId?: string): Limit {
  if (limit === undefined || (typeof limit === 'number' && limit >= 0)) return limit;
  throw new LanyingInputError(`${name} must be a number, 0 or more.`, operationId);
}
