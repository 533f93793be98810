import { LanyingInputError } from './errors.ts';

/** Headers by their names. */
export type HeaderRecord = Readonly<Record<string, string>>;

/**
 * Refuses what no header can hold. The platform would refuse it too, but would print the value, and would silently cut
 * the line break at the end of a token.
 */
export function checkHeader(what: string, value: unknown): string {
  if (typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]+$/.test(value)) return value;
  throw new LanyingInputError(`${what} does not fit a header`);
}

/** Headers of the caller's with their names in lower case, so that one of ours takes the place of one of these. */
export function checkHeaders(headers: HeaderRecord | undefined): HeaderRecord | undefined {
  return (
    headers &&
    Object.fromEntries(Object.keys(headers).map((name) => [name.toLowerCase(), checkHeader('a header', headers[name])]))
  );
}
