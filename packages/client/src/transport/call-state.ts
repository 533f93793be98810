import type { LanyingError, Outcome } from '../errors/lanying-error.ts';
import { LanyingTimeoutError } from '../errors/timeout-error.ts';

/** What is known of one call while it is made, over all of its attempts. */
export class CallState {
  readonly operationId: string;
  /** What must not appear in an error: strings that the caller gave, and tokens. */
  readonly secrets: unknown[] = [];
  /** Token of the current attempt. */
  token: string | undefined;
  /** Response of the last attempt that had one. */
  response: Response | undefined;
  /** Whether a transient failure of the current attempt will be retried. */
  willRetry = false;
  /** Outcome of the current attempt. */
  attemptOutcome: Outcome = 'not-sent';
  readonly #isRead: boolean;
  #mayHaveHadEffect = false;

  constructor(operationId: string, isRead: boolean) {
    this.operationId = operationId;
    this.#isRead = isRead;
  }

  startAttempt(willRetry: boolean): void {
    this.willRetry = willRetry;
    this.attemptOutcome = 'not-sent';
    this.response = undefined;
  }

  /** Keeps what a failed attempt may have done, also in its error: an earlier one may have done more. */
  recordFailure(error: LanyingError): void {
    // The outcome is read-only for everybody else.
    if (this.#mayHaveHadEffect) Object.assign(error, { outcome: 'unknown' });
    this.attemptOutcome = error.outcome;
    this.#mayHaveHadEffect = error.outcome === 'unknown' && !this.#isRead;
  }

  /** Makes the error for a limit that was exceeded. */
  readonly timeoutError = (limit: number): LanyingTimeoutError =>
    new LanyingTimeoutError(limit, this.operationId, this.#mayHaveHadEffect ? 'unknown' : this.attemptOutcome);
}
