import { retryDelay as delayOf, isTransient, type LanyingError } from '@lanying-im/client';

const retries = 3;

/**
 * Returns whether TanStack retries a query: up to three times after what the client, too, takes for transient, and never
 * on a server, where a page waits.
 */
export function retryQuery(failureCount: number, error: LanyingError): boolean {
  return typeof window !== 'undefined' && failureCount < retries && isTransient(error);
}

/** Returns the milliseconds before TanStack retries, as the client's own retries: `Retry-After`, or exponential backoff. */
export function retryDelay(failureCount: number, error: LanyingError): number {
  return delayOf(failureCount + 1, error);
}
