import { LanyingInputError } from './errors/input-error.ts';
import { abortReason, onAbort, throwIfAborted } from './transport/abort.ts';
import type { RateLimiter } from './transport/options.ts';
import { startTimer } from './transport/timer.ts';

/** How many requests may be sent in which time. */
export interface RateLimit {
  /** Requests that may be sent at once, and as many in each period. */
  requests: number;
  /** Length of a period in milliseconds. */
  perMs: number;
}

/** A rate limiter that reports its queue. */
export interface QueueingRateLimiter extends RateLimiter {
  /** Requests that wait at the moment. */
  readonly queued: number;
}

/**
 * Creates a token bucket for the option `rateLimit`, to be shared by all clients of an app: requests beyond the limit wait
 * in their order, and every attempt of a call counts. A waiting call can be aborted; the time limit of an attempt starts
 * when its turn has come.
 *
 * @example
 * const im = createLanyingClient({ endpoint, appId, accessToken, rateLimit: createRateLimiter({ requests: 50, perMs: 1000 }) });
 * @throws LanyingInputError where no request could ever be sent
 */
export function createRateLimiter({ requests, perMs }: RateLimit): QueueingRateLimiter {
  if (!Number.isFinite(requests) || requests < 1) throw new LanyingInputError('requests must be a number, 1 or more.');
  if (!Number.isFinite(perMs) || perMs <= 0) throw new LanyingInputError('perMs must be a number greater than 0.');
  const waiting = new Set<() => void>();
  let available = requests;
  let refilledAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refill = (): void => {
    const now = performance.now();
    available = Math.min(requests, available + ((now - refilledAt) * requests) / perMs);
    refilledAt = now;
  };
  const scheduleNext = (): void => {
    // Rounded up: a timer that fires early would find nothing and be set again.
    timer ??= startTimer(admit, Math.ceil(((1 - available) * perMs) / requests));
  };
  const admit = (): void => {
    timer = undefined;
    refill();
    for (const enter of waiting) {
      if (available < 1) break;
      available--;
      enter();
    }
    if (waiting.size > 0) scheduleNext();
  };
  const wait = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        waiting.delete(enter);
        forget?.();
      };
      const enter = (): void => {
        leave();
        resolve();
      };
      const forget =
        signal &&
        onAbort(signal, () => {
          leave();
          reject(abortReason(signal));
          if (waiting.size > 0) return;
          clearTimeout(timer);
          timer = undefined;
        });
      waiting.add(enter);
      scheduleNext();
    });

  return {
    get queued() {
      return waiting.size;
    },
    async take(signal) {
      throwIfAborted(signal);
      refill();
      if (waiting.size > 0 || available < 1) return wait(signal);
      available--;
    },
  };
}
