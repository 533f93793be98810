import { LanyingInputError } from './errors.ts';

/**
 * Refuses what no header can hold. The platform would refuse it too, but would print the value, and would silently cut
 * the line break at the end of a token.
 */
export function checkHeader(what: string, value: unknown): string {
  if (typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]+$/.test(value)) return value;
  throw new LanyingInputError(`${what} is empty or holds what no header can hold, such as a line break`);
}

/** Refuses headers of the caller's that cannot be sent. */
export function checkHeaders(headers: Readonly<Record<string, string>> = {}): void {
  for (const name of Object.keys(headers)) checkHeader('a header', headers[name]);
}
