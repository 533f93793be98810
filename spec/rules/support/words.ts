/** Whether a value is a string with at least one Chinese character. */
export function hasChinese(value: unknown): boolean {
  return typeof value === 'string' && /\p{Script=Han}/u.test(value);
}

/** `TooManyGroups`: the form of names of schemas, errors and enumeration values. */
export function isPascalCase(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(value);
}

/** `tooManyGroups` for `TooManyGroups`. */
export function camelCase(pascalCase: string): string {
  return pascalCase.charAt(0).toLowerCase() + pascalCase.slice(1);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}
