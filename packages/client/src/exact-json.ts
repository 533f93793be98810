/**
 * JSON without rounded integers. Message ids exceed 2^53: strings of digits in TypeScript, integers on the wire. Any
 * other integer that a number cannot hold is an error, never a neighbour of itself.
 */

/** Whether a text is the decimal spelling of a message id: an integer from 0 to 2^63 - 1. */
export function isMessageId(text: string): boolean {
  return /^\d+$/.test(text) && `${BigInt.asIntN(64, BigInt(text))}` === text;
}

/** Path, such as `.data[0].count`, of the first integer, or infinity, that need not be what was meant. */
export function inexactPlace(value: unknown): string | undefined {
  if (typeof value === 'bigint') return '';
  if (typeof value === 'number') return Number.isSafeInteger(value) || value % 1 ? undefined : '';
  if (typeof value === 'object') {
    for (const key in value) {
      const rest = inexactPlace((value as Record<string, unknown>)[key]);
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
  // Such an integer has sixteen digits in a row. Every answer is looked through for them: from the end of each stretch
  // of sixteen characters back to the first that is no digit, and on from there.
  for (let end = 15, at = 15; end < text.length; end = at += 16) {
    while ((text.charCodeAt(at) ^ 48) < 10) at--;
    if (end - at < 16) continue;
    for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[-+.\deE]+/g)) {
      if (/^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token))) {
        // Infinity, which JSON can spell in no other way, marks the place.
        const marked: unknown = JSON.parse(`${text.slice(0, index)}1e999${text.slice(index + token.length)}`);
        throw new RangeError(`$${inexactPlace(marked) ?? ''} is too large for a number`);
      }
    }
    break;
  }
  return value;
}
