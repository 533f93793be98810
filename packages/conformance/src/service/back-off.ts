/** How often a request is retried that the deployment rejected because of its rate or load. */
export const retries = 5;

/** Longest wait in milliseconds, whatever `Retry-After` says. */
const longest = 60_000;

/** Whether a response says that the same request may succeed later. */
export function isBusy({ status, headers }: Response): boolean {
  return status === 429 || (status === 503 && headers.has('retry-after'));
}

/** Returns the milliseconds of a `Retry-After` header, which contains seconds or a date. */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const delay = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(delay) ? undefined : Math.max(delay, 0);
}

/** Returns the milliseconds to wait before a retry: those of `Retry-After`, or else twice as long each time, from 1 s. */
export function backOff(retry: number, response: Response): number {
  return Math.min(retryAfter(response) ?? 1000 * 2 ** (retry - 1), longest);
}
