import type { LanyingApiError } from '../errors/api-error.ts';
import type { LanyingError } from '../errors/lanying-error.ts';

/** Returns whether an HTTP status indicates that the same request may succeed later. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 429 || status > 499;
}

/**
 * Returns whether the same call may succeed later: there was no connection, no response in time, or an error that the
 * description or HTTP calls transient. The client retries after these what is idempotent, and hooks refetch.
 */
export function isTransient(error: LanyingError): boolean {
  // The fields and the name are the same in all copies of this package; `instanceof` is not.
  const {
    name,
    retryable = false,
    status = 0,
  } = error as LanyingError & Partial<Pick<LanyingApiError, 'retryable' | 'status'>>;
  return retryable || isTransientStatus(status) || name === 'LanyingConnectionError' || name === 'LanyingTimeoutError';
}

/** Returns the milliseconds of the `Retry-After` header, in seconds or as a date; undefined where there is none. */
export function retryAfterOf({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const delay = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return delay >= 0 ? delay : undefined;
}

/**
 * Returns the milliseconds to wait before a retry: those of `Retry-After`, or else exponential backoff with full
 * jitter, from half a second to eight.
 *
 * @param retry number of the retry, from 1
 * @param longest never wait longer than this
 */
export function retryDelay(retry: number, error: LanyingError, longest = 60_000): number {
  const { retryAfter } = error as LanyingError & { retryAfter?: number };
  return Math.min(retryAfter ?? Math.random() * Math.min(500 * 2 ** (retry - 1), 8000), longest);
}
