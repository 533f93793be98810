const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;

// The two kinds of bracket differ in one bit: [ is 0x5b and { is 0x7b, ] is 0x5d and } is 0x7d.
const isOpening = (character: number): boolean => (character | 0x20) === 0x7b;
const isClosing = (character: number): boolean => (character | 0x20) === 0x7d;

/** Index just after the string that begins at `start`; the end of the text if the string never ends. */
function afterString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === backslash) index += 1;
    else if (character === quote) return index + 1;
  }
  return text.length;
}

/** How deep arrays and objects nest in a JSON text. Works on text that is not JSON, too. */
export function nestingDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === quote) index = afterString(text, index) - 1;
    else if (isOpening(character)) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (isClosing(character)) depth -= 1;
  }
  return deepest;
}

/**
 * The digits of top-level integer fields, as they are written: `JSON.parse` rounds integers above 2^53, and its
 * access to the source text is missing in Node 20. The text must be valid JSON.
 *
 * @returns For each of `names` that has a number in the text, that number as written.
 */
export function exactNumbers(text: string, names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  // Most bodies have none of them. A name may be written with escapes, which only reading it would tell.
  if (!text.includes('\\u') && !names.some((name) => text.includes(`"${name}"`))) return found;
  const number = /\s*(-?[0-9][0-9.eE+-]*)/y;
  const space = /\s*/y;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (isOpening(character)) depth += 1;
    else if (isClosing(character)) depth -= 1;
    else if (character === quote) {
      const end = afterString(text, index);
      const start = index;
      index = end - 1;
      if (depth !== 1) continue;
      space.lastIndex = end;
      space.test(text);
      if (text.charCodeAt(space.lastIndex) !== colon) continue;
      const name: unknown = JSON.parse(text.slice(start, end));
      if (typeof name !== 'string' || !names.includes(name)) continue;
      number.lastIndex = space.lastIndex + 1;
      const digits = number.exec(text)?.[1];
      // As JSON.parse does, the last of several fields of one name counts.
      if (digits === undefined) found.delete(name);
      else found.set(name, digits);
    }
  }
  return found;
}
