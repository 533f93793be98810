/**
 * JSON without rounded integers. Message ids exceed 2^53: strings of digits in TypeScript, integers on the wire. Any
 * other integer that a number cannot hold is an error, never a neighbour of itself.
 */

/** Whether a text is the decimal spelling of a message id: an integer from 0 to 2^63 - 1. */
export function isMessageId(text: string): boolean {
  return /^\d+$/.test(text) && `${BigInt.asIntN(64, BigInt(text))}` === text;
}

/** Path, such as `.data[0].count`, of the first value that is what is looked for. */
export function placeOf(value: unknown, wanted: (value: unknown) => boolean): string | undefined {
  if (wanted(value)) return '';
  if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      const rest = placeOf(part, wanted);
      if (rest !== undefined) return (Array.isArray(value) ? `[${key}]` : `.${key}`) + rest;
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
  // Sixteen digits behind what a number can stand behind are what an inexact integer looks like. Most texts have none.
  if (/[:,[\s-]\d{16}/.test(text)) {
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
