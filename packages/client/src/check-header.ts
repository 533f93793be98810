import { LanyingInputError } from './errors.ts';

/**
 * Refuses what must not stand in a header. The platform would refuse it too, but would print the value, and would cut a
 * line break at the end of a token silently.
 */
export function checkHeader(what: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw new LanyingInputError(`${what} must be a text that is not empty. Is the environment variable set?`);
  }
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw new LanyingInputError(`${what} holds a line break or another character that no header may hold.`);
  }
  return value;
}

/** Refuses headers of the caller's that cannot be sent. */
export function checkHeaders(headers: Readonly<Record<string, string>> | undefined): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new LanyingInputError('headers: a name is not the name of a header.');
    checkHeader(`headers: ${name}`, value);
  }
}
