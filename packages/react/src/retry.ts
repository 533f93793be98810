import { isLanyingApiError, type LanyingError } from '@lanying-im/client';

/** Times a failed query is asked again, as by TanStack's default. */
const retries = 3;

/** Whether the same question may find an answer a little later: a refusal for good, or a caller's mistake, never does. */
function mayPass(error: LanyingError): boolean {
  if (isLanyingApiError(error)) return error.retryable;
  if ('status' in error) return error.status === 429 || Number(error.status) >= 500;
  return error.name === 'LanyingConnectionError' || error.name === 'LanyingTimeoutError';
}

/** Decides whether TanStack asks again. On a server it never does, since a page waits for the answer. */
export function retryRead(failureCount: number, error: LanyingError): boolean {
  return typeof window !== 'undefined' && failureCount < retries && mayPass(error);
}
