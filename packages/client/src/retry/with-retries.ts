import { LanyingError } from '../errors/lanying-error.ts';
import type { CallState } from '../transport/call-state.ts';
import { sleep } from '../transport/timer.ts';
import type { RetryHook } from './options.ts';
import { isTransient, retryDelay } from './retry-policy.ts';

/** How one call is retried. */
export interface RetrySettings {
  readonly retries: number;
  readonly maxRetryDelay: number;
  /** Whether two requests have the effect of one. */
  readonly isIdempotent: boolean;
  readonly onRetry: RetryHook | undefined;
}

/** Returns whether a call may be retried after an error, by its operation and the cause. */
function mayRetry({ isIdempotent }: RetrySettings, error: LanyingError): boolean {
  return isTransient(error) && (isIdempotent || error.outcome === 'not-sent');
}

/** Makes attempts until one succeeds, or fails in a way that no retry mends. */
export async function withRetries<T>(
  settings: RetrySettings,
  state: CallState,
  signal: AbortSignal,
  attempt: () => Promise<T>,
): Promise<T> {
  const { operationId } = state;
  for (let retry = 1; ; retry++) {
    const hasRetries = retry <= settings.retries;
    state.startAttempt(hasRetries && settings.isIdempotent);
    try {
      return await attempt();
    } catch (error) {
      // Other errors are the caller's: the reason of a signal, an error of a hook or of the token function.
      if (signal.aborted || !(error instanceof LanyingError) || error.operationId !== operationId) throw error;
      state.recordFailure(error);
      if (!hasRetries || !mayRetry(settings, error)) throw error;
      const delay = retryDelay(retry, error, settings.maxRetryDelay);
      await settings.onRetry?.({ operationId, retry, delay, error });
      await sleep(delay, signal);
    }
  }
}
