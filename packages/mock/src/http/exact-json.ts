// Message ids exceed 2^53: `JSON.parse` rounds them, and its access to the source text is missing in Node 20.

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;

// The two kinds of bracket differ in one bit: [ is 0x5b and { is 0x7b, ] is 0x5d and } is 0x7d.
const isOpening = (character: number): boolean => (character | 0x20) === 0x7b;
const isClosing = (character: number): boolean => (character | 0x20) === 0x7d;

/** Returns the index just after the string that begins at `start`; the end of the JSON if the string never ends. */
function afterString(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index += 1) {
    const character = json.charCodeAt(index);
    if (character === backslash) index += 1;
    else if (character === quote) return index + 1;
  }
  return json.length;
}

/** Returns how deep arrays and objects nest. Works on strings that are not JSON, too. */
export function nestingDepth(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < json.length; index += 1) {
    const character = json.charCodeAt(index);
    if (character === quote) index = afterString(json, index) - 1;
    else if (isOpening(character)) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (isClosing(character)) depth -= 1;
  }
  return deepest;
}

/** Returns the digits of top-level integer fields, as they are written, for each of `names` that has a number. */
export function exactIntegers(json: string, names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  // Most bodies have none of them. A name may be written with escapes, which only parsing reveals.
  if (!json.includes('\\u') && !names.some((name) => json.includes(`"${name}"`))) return found;
  const number = /\s*(-?[0-9][0-9.eE+-]*)/y;
  const space = /\s*/y;
  let depth = 0;
  for (let index = 0; index < json.length; index += 1) {
    const character = json.charCodeAt(index);
    if (isOpening(character)) depth += 1;
    else if (isClosing(character)) depth -= 1;
    else if (character === quote) {
      const end = afterString(json, index);
      const start = index;
      index = end - 1;
      if (depth !== 1) continue;
      space.lastIndex = end;
      space.test(json);
      if (json.charCodeAt(space.lastIndex) !== colon) continue;
      const name: unknown = JSON.parse(json.slice(start, end));
      if (typeof name !== 'string' || !names.includes(name)) continue;
      number.lastIndex = space.lastIndex + 1;
      const digits = number.exec(json)?.[1];
      // As in JSON.parse, the last of several fields of one name counts.
      if (digits === undefined) found.delete(name);
      else found.set(name, digits);
    }
  }
  return found;
}

const digits = /^-?\d+$/;

/** A value whose JSON is known already. */
export class RawJson {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

function writeField(name: string, value: unknown, exact: readonly string[]): string {
  if (!exact.includes(name)) return write(value, exact);
  if (Array.isArray(value)) return `[${value.map((entry) => writeField(name, entry, exact)).join(',')}]`;
  return typeof value === 'string' && digits.test(value) ? value : write(value, exact);
}

function write(value: unknown, exact: readonly string[]): string {
  if (value instanceof RawJson) return value.json;
  if (Array.isArray(value)) return `[${value.map((entry) => write(entry, exact)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let json = '';
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue;
    json += `${json === '' ? '' : ','}${JSON.stringify(name)}:${writeField(name, field, exact)}`;
  }
  return `{${json}}`;
}

/** Writes JSON in which the strings of digits in the fields `exact`, at any depth, are integers. */
export function stringifyExact(value: object, exact: readonly string[] = []): string {
  const isPlain = exact.length === 0 && !Object.values(value).some((field) => field instanceof RawJson);
  return isPlain ? JSON.stringify(value) : write(value, exact);
}
