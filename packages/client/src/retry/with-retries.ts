import type { AuthorizedCall } from '../auth/with-token.ts';
import { LanyingError } from '../errors/lanying-error.ts';
import { withDeadline } from '../transport/deadline.ts';
import { sleep } from '../transport/timer.ts';
import type { RetryHook, RetryOptions } from './options.ts';
import { isTransient, retryDelay } from './retry-policy.ts';

/** One call of an operation, as far as retries are concerned. */
export interface RetriedCall extends AuthorizedCall {
  readonly options: AuthorizedCall['options'] & { readonly onRetry?: RetryHook | undefined };
  readonly limits: AuthorizedCall['limits'] & Readonly<Record<keyof RetryOptions, number>>;
  /** Whether a transient failure of the current attempt will be retried. */
  willRetry: boolean;
}

/** Makes attempts until one succeeds, or fails in a way that no retry mends. */
export async function withRetries<T>(call: RetriedCall, signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  const { limits, descriptor, options } = call;
  const { id: operationId, read, idempotencyKey } = descriptor;
  const isIdempotent = !!(read || idempotencyKey);
  let mayHaveHadEffect = false;
  for (let retry = 1; ; retry++) {
    call.outcome = mayHaveHadEffect ? 'unknown' : 'not-sent';
    call.willRetry = isIdempotent && retry <= limits.retries;
    try {
      return await attempt();
    } catch (error) {
      // Other errors are the caller's: the reason of a signal, an error of a hook or of the token function.
      if (signal.aborted || !(error instanceof LanyingError) || error.operationId !== operationId) throw error;
      // The outcome is read-only for everybody else.
      if (mayHaveHadEffect) Object.assign(error, { outcome: 'unknown' });
      const { outcome } = error;
      call.outcome = outcome;
      mayHaveHadEffect = outcome === 'unknown' && !read;
      const mayRetry = isTransient(error) && (isIdempotent || outcome === 'not-sent');
      if (!mayRetry || retry > limits.retries) throw error;
      const delay = retryDelay(retry, error, limits.maxRetryDelay);
      const event = { operationId, retry, delay, error };
      await withDeadline(call, limits.timeout, signal, async () => options.onRetry?.(event));
      await sleep(delay, signal);
    }
  }
}
