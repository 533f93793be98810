import { isLanyingApiError, type LanyingError } from '@lanying-im/client';

const retries = 3;

function isTransient(error: LanyingError): boolean {
  if (isLanyingApiError(error)) return error.retryable;
  if ('status' in error) return error.status === 408 || error.status === 429 || Number(error.status) >= 500;
  return error.name === 'LanyingConnectionError' || error.name === 'LanyingTimeoutError';
}

/** Returns whether TanStack retries a query: up to three times after a transient error, and never on a server, where a page waits. */
export function retryQuery(failureCount: number, error: LanyingError): boolean {
  return typeof window !== 'undefined' && failureCount < retries && isTransient(error);
}

/** Returns the milliseconds before TanStack retries. */
export function retryDelay(failureCount: number): number {
  return Math.min(1000 * 2 ** failureCount, 30_000);
}
