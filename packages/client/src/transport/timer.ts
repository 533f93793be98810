import { LanyingInputError } from '../errors/input-error.ts';
import { onAbort, throwIfAborted } from './abort.ts';

/** The longest time that a timer can wait, in milliseconds; beyond it, timers fire at once. */
const longestDelay = 2 ** 31 - 1;

/** Starts a timer, of 24 days at most. */
export function startTimer(callback: () => void, delay: number): ReturnType<typeof setTimeout> {
  return setTimeout(callback, Math.min(delay, longestDelay));
}

/** Waits for some milliseconds, or until the signal aborts. */
export async function sleep(delay: number, signal: AbortSignal): Promise<void> {
  throwIfAborted(signal);
  await new Promise<void>((resolve) => {
    const timer = startTimer(() => {
      forget();
      resolve();
    }, delay);
    const forget = onAbort(signal, () => {
      clearTimeout(timer);
      forget();
      resolve();
    });
  });
  throwIfAborted(signal);
}

/**
 * Returns a number of milliseconds, requests or bytes as it is.
 *
 * @throws LanyingInputError where it is no number, or negative
 */
export function checkLimit<Limit extends number | undefined>(
  name: string,
  limit: Limit,
  operationId?: string | undefined,
): Limit {
  if (limit === undefined || (typeof limit === 'number' && limit >= 0)) return limit;
  throw new LanyingInputError(`${name} must be a number, 0 or more.`, operationId);
}
