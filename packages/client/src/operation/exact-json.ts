import { findInexact } from './find-inexact.ts';

/**
 * JSON without rounded integers. Message ids exceed 2^53: strings of digits in TypeScript, integers on the wire. Any
 * other integer that a number cannot hold is an error, never a neighbour of itself.
 */

/** The error for an integer of a JSON text that a number cannot hold; its message names the place. */
export class InexactIntegerError extends Error {}

/** Returns whether a string is the decimal spelling of a message id: an integer from 0 to 2^63 - 1. */
export function isMessageId(digits: string): boolean {
  return /^\d{1,19}$/.test(digits) && `${BigInt.asIntN(64, BigInt(digits))}` === digits;
}

/**
 * Puts message ids in quotes.
 *
 * @param messageIds names of the fields, at any depth, that are message ids or arrays of nothing but such
 */
export function quoteMessageIds(json: string, messageIds: readonly string[] | undefined): string {
  if (!messageIds) return json;
  // Inside of a string, a backslash is before each quote: what is quoted behind a brace or comma is a name.
  const name = `[{,]\\s*"(?:${messageIds.join('|')})"\\s*:\\s*`;
  const fields = new RegExp(`(${name})(-?\\d+(?![\\d.eE])|\\[[-\\d\\s,]*\\])`, 'g');
  return json.replace(fields, (_field, name, ids) => name + ids.replace(/-?\d+/g, '"$&"'));
}

/**
 * Parses JSON whose message ids are integers, and returns them as strings of digits.
 *
 * @param messageIds names of the fields, at any depth, that are message ids or arrays of nothing but such
 * @throws InexactIntegerError at any other integer that a number cannot hold, and SyntaxError where it is not JSON
 */
export function parseExactJson(json: string, messageIds?: readonly string[]): unknown {
  const quoted = quoteMessageIds(json, messageIds);
  const value: unknown = JSON.parse(quoted);
  // Only sixteen digits in a row, neither at the beginning of a string nor behind a decimal point, may be inexact.
  const inexact = /(^|[^\d".])\d{16}/.test(quoted) && findInexact(value, '$');
  if (inexact) throw new InexactIntegerError(`${inexact} is too large for a number.`);
  return value;
}
