/** Depth beyond which a value counts as inexact, such as an object that contains itself. */
const maxDepth = 500;

/** Returns whether JSON keeps an object as it is. */
function isPlain(value: object): boolean {
  return / (Object|Array)\]/.test(Object.prototype.toString.call(value)) && !('toJSON' in value);
}

/** Returns whether JSON keeps a value as it is, apart from what is inside of it. */
function isExact(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) || !!(value % 1);
  if (typeof value === 'object' && value) return isPlain(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

/**
 * Finds a value that JSON, or a number read from JSON, does not keep as it is: an integer beyond 2^53, a `Date`, a hole in
 * an array.
 *
 * @param place of `value`, such as `input`
 * @returns its place, such as `input.targets[1]`; undefined where all is exact
 */
export function findInexact(value: unknown, place: string, depth = 0): string | undefined {
  if (!isExact(value) || depth > maxDepth) return place;
  const isArray = Array.isArray(value);
  // Names of fields would leave out the holes of an array, which JSON writes as null.
  const entries = isArray ? value.entries() : typeof value === 'object' ? Object.entries(value ?? {}) : [];
  for (const [name, inner] of entries) {
    if (inner === undefined && !isArray) continue;
    const found = findInexact(inner, place + (isArray ? `[${name}]` : `.${name}`), depth + 1);
    if (found) return found;
  }
  return undefined;
}
