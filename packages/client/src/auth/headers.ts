import { LanyingInputError } from '../errors/input-error.ts';

/** Headers as a caller may give them; an undefined value is left out. */
export type HeadersInput = Headers | Iterable<readonly [string, string]> | Readonly<Record<string, string | undefined>>;

/** Headers by their names in lower case. */
export type HeaderRecord = Readonly<Record<string, string>>;

/**
 * Returns the value of a header as it is.
 *
 * @throws LanyingInputError where no header can hold it. The platform would print the value, and would silently cut off
 * a line break at the end of a token
 */
export function checkHeaderValue(place: string, value: unknown, operationId?: string): string {
  if (typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]+$/.test(value)) return value;
  throw new LanyingInputError(
    `${place} must be a string that is valid in an HTTP header: not empty, without line breaks.`,
    operationId,
  );
}

/**
 * Returns headers with their names in lower case, so that the client's own can replace them.
 *
 * @throws LanyingInputError where a name or a value is invalid
 */
export function normalizeHeaders(headers: HeadersInput | undefined, operationId?: string): HeaderRecord {
  const normalized: Record<string, string> = {};
  const entries = headers && Symbol.iterator in headers ? headers : Object.entries(headers ?? {});
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new LanyingInputError('headers: a name is invalid.', operationId);
    normalized[name.toLowerCase()] = checkHeaderValue(`headers: the value of ${name}`, value, operationId);
  }
  return normalized;
}
