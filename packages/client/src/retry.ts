import type { OperationDescriptor } from './descriptor.ts';
import { type LanyingError, LanyingInputError } from './errors.ts';

/** Whether an HTTP status says that the same request may be answered a little later. */
export function isBusy(status: number): boolean {
  return status === 408 || status === 429 || status > 499;
}

/** Whether sending twice is the same as sending once: it only reads, or the service recognises the repetition. */
export function isSafe({ read, idempotencyKey }: OperationDescriptor): boolean {
  return !!(read || idempotencyKey);
}

/** Whether a call may be sent again after this: by operation and cause. */
export function mayRepeat(descriptor: OperationDescriptor, error: LanyingError): boolean {
  if (error instanceof LanyingInputError) return false;
  // Errors without a status are those of connection and time.
  const { outcome, status = 500, retryable } = error as LanyingError & { status?: number; retryable?: boolean };
  return outcome === 'not-sent' || (isSafe(descriptor) && (retryable || isBusy(status)));
}

/**
 * Milliseconds to wait: what `Retry-After` says, in seconds or as a date, or else a random part of a span that doubles
 * from half a second to eight.
 */
export function delayOf(retry: number, response: Response | undefined, longest: number): number {
  const asked = response?.headers.get('retry-after') || 'no';
  const seconds = Number(asked);
  const delay = seconds >= 0 ? seconds * 1000 : Date.parse(asked) - Date.now();
  return Math.min(delay >= 0 ? delay : Math.random() * Math.min(500 * 2 ** retry, 8000), longest);
}

/** The fields with an idempotency key at the end of the path, if none is there. */
function withKeyAt(fields: Readonly<Record<string, unknown>>, [name = '', ...rest]: string[], text: boolean): object {
  const random = crypto.getRandomValues(new BigUint64Array(2));
  // A path of names leads from an object to an object.
  const inner = (fields[name] ?? {}) as Record<string, unknown>;
  const key = text ? random.join('-') : Number((random[0] ?? 0n) >> 11n);
  return { ...fields, [name]: rest.length ? withKeyAt(inner, rest, text) : (fields[name] ?? key) };
}

/** The input with an idempotency key, if its operation has one and the caller gave none. */
export function withKey({ idempotencyKey }: OperationDescriptor, input: object): object {
  if (!idempotencyKey) return input;
  const [path = '', text] = idempotencyKey.split(':');
  return withKeyAt({ ...input }, path.split('.'), !!text);
}
