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

/** Returns the position of the quote that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

/** A place inside of a JSON text: names of fields and indexes of items, from the outside in. */
type Path = (string | number)[];

/** Returns the name of the field that a number is in, or is an item of. */
function fieldOf(path: Path): string | number | undefined {
  const step = path.at(-1);
  return typeof step === 'number' ? path.at(-2) : step;
}

function placeOf(path: Path): string {
  return `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
}

/** Puts message ids in quotes, in one pass and without recursion: neither size nor depth of the text has a limit. */
function quoteMessageIds(text: string, messageIds: readonly string[]): string {
  const tokens = /["{}[\],:]|-?\d[\d.eE+-]*/g;
  const path: Path = [];
  let name = '';
  let quoted = '';
  let copied = 0;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const { 0: token, index } = match;
    const top = path.length - 1;
    const step = path[top];
    if (token === '"') {
      tokens.lastIndex = endOfString(text, index) + 1;
      name = text.slice(index + 1, tokens.lastIndex - 1);
    } else if (token === ':') path[top] = name;
    else if (token === '{') path.push('');
    else if (token === '[') path.push(0);
    else if (token === '}' || token === ']') path.pop();
    else if (token === ',') {
      if (typeof step === 'number') path[top] = step + 1;
    } else if (/^-?\d+$/.test(token)) {
      if (messageIds.includes(`${fieldOf(path)}`)) {
        quoted += `${text.slice(copied, index)}"${token}"`;
        copied = tokens.lastIndex;
      } else if (!Number.isSafeInteger(Number(token)))
        throw new InexactIntegerError(`${placeOf(path)} is too large for a number.`);
    }
  }
  return quoted + text.slice(copied);
}

const isDigit = (text: string, at: number): boolean => (text.charCodeAt(at) ^ 48) < 10;

/**
 * Returns whether there are sixteen digits in a row, as in each integer that a number cannot hold. Looks at every
 * sixteenth character, since a regular expression would take longer than reading the JSON.
 */
function hasLongInteger(text: string): boolean {
  for (let at = 15; at < text.length; at += 16) {
    let before = at;
    let behind = at;
    while (isDigit(text, before)) before--;
    while (isDigit(text, behind)) behind++;
    if (behind - before > 16) return true;
  }
  return false;
}

/**
 * Returns a JSON text whose message ids are strings of digits.
 *
 * @param messageIds names of the fields, at any depth, that are message ids or arrays of such
 * @throws InexactIntegerError at any other integer that a number cannot hold
 */
export function exactJson(text: string, messageIds: readonly string[] = []): string {
  return messageIds.length > 0 || hasLongInteger(text) ? quoteMessageIds(text, messageIds) : text;
}
