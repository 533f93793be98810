import { LanyingError } from './lanying-error.ts';

/**
 * A response that is not one of the service: HTML of a gateway, half a JSON text, an empty body, a missing result, an
 * integer that no number holds.
 */
export class LanyingResponseError extends LanyingError {
  /** HTTP status of the response; 0 where a browser hides a redirect. */
  declare readonly status: number;
  /** Milliseconds of the `Retry-After` header; undefined where there is none. */
  declare readonly retryAfter: number | undefined;

  constructor(problem: string, operationId: string | undefined, status: number, retryAfter?: number) {
    super(problem, operationId, status && (status < 300 || status > 499) ? 'unknown' : 'rejected');
    this.status = status;
    this.retryAfter = retryAfter;
  }

  override get name(): 'LanyingResponseError' {
    return 'LanyingResponseError';
  }
}
