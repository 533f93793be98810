/**
 * JSON without rounded integers. Message ids exceed 2^53: strings of digits in TypeScript, integers on the wire. Any
 * other integer that a number cannot hold is an error, never a neighbour of itself.
 */

const largestInt64 = '9223372036854775807';

/** Whether a text is the decimal spelling of a message id: an integer from 0 to 2^63 - 1. */
export function isMessageId(text: string): boolean {
  return /^(0|[1-9]\d{0,18})$/.test(text) && (text.length < 19 || text <= largestInt64);
}

const unquoted = (ids: unknown): string => JSON.stringify(ids).replaceAll('"', '');
const isIds = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isIds) : typeof value === 'string' && isMessageId(value);

/** Like `JSON.stringify`, with the message ids among the fields named `exact` written as integers. */
export function stringifyExact(body: unknown, exact: readonly string[] = []): string {
  if (typeof body !== 'object' || body === null) return JSON.stringify(body);
  const entries = Object.entries(body);
  const ids = entries.filter(([name, value]) => exact.includes(name) && isIds(value));
  if (ids.length === 0) return JSON.stringify(body);
  const others = entries.filter((entry) => !ids.includes(entry));
  const parts = ids.map(([name, value]) => `${JSON.stringify(name)}:${unquoted(value)}`);
  const text = JSON.stringify(Object.fromEntries(others));
  return `${text.slice(0, -1)}${text === '{}' ? '' : ','}${parts.join()}}`;
}

// A brace or a comma before the quote: inside of a string this could only be the end of a string.
const idField = (names: readonly string[]): RegExp =>
  new RegExp(`([{,]\\s*"(?:${names.join('|')})"\\s*:\\s*)(-?\\d+(?=\\s*[,}])|\\[[-\\d,\\s]*\\])`, 'g');

const patterns = new WeakMap<readonly string[], RegExp>();

function idPattern(names: readonly string[]): RegExp {
  const pattern = patterns.get(names) ?? idField(names);
  patterns.set(names, pattern);
  return pattern;
}

/** Puts the message ids of a JSON text in quotes; `names` are the fields, at any depth, that hold them. */
export function quoteIds(text: string, names: readonly string[] | undefined): string {
  if (!names?.length) return text;
  return text.replace(idPattern(names), (_, head: string, ids: string) => head + ids.replace(/-?\d+/g, '"$&"'));
}

/** An integer in a JSON text that a number cannot hold. */
export class InexactInteger extends Error {
  /** Where it stands, such as `$.data[0].count`. */
  readonly place: string;

  constructor(place: string) {
    super(`the integer at ${place} is too large for a number`);
    this.place = place;
  }
}

/** Path of the value that stands in for the found integer. */
function placeOf(value: unknown, wanted: string, place: string): string | undefined {
  if (value === wanted) return place;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = placeOf(part, wanted, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`);
    if (found) return found;
  }
  return undefined;
}

/**
 * Like `JSON.parse`, for texts whose ids are quoted.
 *
 * @throws InexactInteger where an integer cannot be held
 * @throws SyntaxError where the text is no JSON
 */
export function parseExact(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Sixteen digits in a row, unless they begin a string, are what an inexact integer looks like. Most texts have none.
  if (!/[^"\d]\d{16}/.test(text)) return value;
  for (const match of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[-+.\deE]+/g)) {
    if (!/^-?\d+$/.test(match[0]) || Number.isSafeInteger(Number(match[0]))) continue;
    const wanted = '\u0000inexact';
    const marked = text.slice(0, match.index) + JSON.stringify(wanted) + text.slice(match.index + match[0].length);
    throw new InexactInteger(placeOf(JSON.parse(marked), wanted, '$') ?? '$');
  }
  return value;
}
