/**
 * JSON without rounded integers. Message ids exceed 2^53: strings of digits in TypeScript, integers on the wire. Any
 * other integer that a number cannot hold is an error, never a neighbour of itself.
 */

/** Whether a text is the decimal spelling of a message id: an integer from 0 to 2^63 - 1. */
export function isMessageId(text: string): boolean {
  return /^\d+$/.test(text) && `${BigInt.asIntN(64, BigInt(text))}` === text;
}

/** Whether a value stands for an integer, or for none, and need not be the one that was written. */
export function isInexact(value: unknown): boolean {
  return typeof value === 'number' ? !(Number.isSafeInteger(value) || value % 1) : typeof value === 'bigint';
}

/** Path, such as `.data[0].count`, of the first value that is what is looked for. */
export function placeOf(value: unknown, wanted: (value: unknown) => boolean): string | undefined {
  if (typeof value !== 'object') return wanted(value) ? '' : undefined;
  // Every answer passes here: an array by its indexes, an object by its keys, and no copy of either.
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      const rest = placeOf(value[at], wanted);
      if (rest !== undefined) return `[${at}]${rest}`;
    }
  } else {
    for (const key in value) {
      const rest = placeOf(value?.[key as keyof typeof value], wanted);
      if (rest !== undefined) return `.${key}${rest}`;
    }
  }
  return undefined;
}

/** Puts message ids of a JSON text in quotes; `names` are the fields, at any depth, that hold them, separated by `|`. */
export function quoteIds(text: string, names: string | undefined): string {
  if (!names) return text;
  // A brace or a comma before the quote: inside of a string, that quote would be the string's end.
  const fields = new RegExp(`([{,]\\s*"(?:${names})"\\s*:\\s*)(-?\\d+|\\[[-\\d,\\s]*])`, 'g');
  return text.replace(fields, (_, head: string, ids: string) => head + ids.replace(/-?\d+/g, '"$&"'));
}

/**
 * Like `JSON.parse`, for texts whose ids are quoted.
 *
 * @throws RangeError naming the place of an integer that a number cannot hold
 * @throws SyntaxError where the text is no JSON
 */
export function parseExact(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Most answers have none. What has one may be as it was written, such as 1e20, and the text tells.
  if (placeOf(value, isInexact) !== undefined) {
    for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[-+.\deE]+/g)) {
      if (/^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token))) {
        // Infinity, which JSON can spell in no other way, marks the place.
        const marked: unknown = JSON.parse(`${text.slice(0, index)}1e999${text.slice(index + token.length)}`);
        throw new RangeError(`$${placeOf(marked, (part) => part === Infinity) ?? ''} is too large for a number`);
      }
    }
  }
  return value;
}
