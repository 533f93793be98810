import { LanyingError, type Outcome } from './lanying-error.ts';

/** No response arrived in time. */
export class LanyingTimeoutError extends LanyingError {
  /** The limit that was exceeded, in milliseconds. */
  declare readonly timeout: number;

  constructor(timeout: number, operationId: string, outcome: Outcome) {
    super(`no response within ${timeout} ms`, operationId, outcome);
    this.timeout = timeout;
  }

  override get name(): 'LanyingTimeoutError' {
    return 'LanyingTimeoutError';
  }
}
