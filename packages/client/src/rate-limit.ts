import { LanyingInputError } from './errors.ts';
import type { RateLimiter } from './options.ts';

/** How many requests may be sent in which time. */
export interface RateLimit {
  /** Requests that may be sent at once, and that may be sent anew in each span. */
  requests: number;
  /** Milliseconds of a span. */
  perMs: number;
}

/** A limit that tells how many wait for it. */
export interface QueueingRateLimiter extends RateLimiter {
  /** Requests that wait at the moment. */
  readonly queued: number;
}

/**
 * Makes a limit for the option `rateLimit`, to be shared by all clients of an app: requests beyond it wait in their order,
 * and every attempt of a call counts. A waiting call can be aborted; its time limit begins when its turn has come.
 *
 * @example
 * const im = createLanyingClient({ endpoint, appId, accessToken, rateLimit: createRateLimiter({ requests: 50, perMs: 1000 }) });
 * @throws LanyingInputError where it would let nothing through
 */
export function createRateLimiter({ requests, perMs }: RateLimit): QueueingRateLimiter {
  if (!(requests >= 1 && perMs > 0)) throw new LanyingInputError('rateLimit needs one request or more, in some time');
  const waiting = new Set<() => void>();
  let left = requests;
  let counted = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refill = (): void => {
    const now = performance.now();
    left = Math.min(requests, left + ((now - counted) * requests) / perMs);
    counted = now;
  };
  const admit = (): void => {
    timer = undefined;
    refill();
    for (const enter of waiting) {
      if (left < 1) break;
      left--;
      enter();
    }
    // Rounded up, or a timer that fires early would find nothing and be set again.
    if (waiting.size > 0) timer = setTimeout(admit, Math.ceil(((1 - left) * perMs) / requests));
  };

  return {
    get queued() {
      return waiting.size;
    },
    async take(signal) {
      signal?.throwIfAborted();
      refill();
      if (waiting.size === 0 && left >= 1) {
        left--;
        return;
      }
      await new Promise<void>((resolve, reject) => {
        const leave = (): void => {
          waiting.delete(enter);
          signal?.removeEventListener('abort', abort);
        };
        const enter = (): void => {
          leave();
          resolve();
        };
        const abort = (): void => {
          leave();
          reject(signal?.reason);
          if (waiting.size > 0) return;
          clearTimeout(timer);
          timer = undefined;
        };
        signal?.addEventListener('abort', abort);
        waiting.add(enter);
        timer ??= setTimeout(admit, Math.ceil(((1 - left) * perMs) / requests));
      });
    },
  };
}
