/**
 * Message ids are integers that a number cannot hold, so Redoc, like every script, would show them with wrong last
 * digits. They go to the page as marked strings, and JSON that is shown has their digits.
 */
const mark = '\u{e000}';

/** Returns a value in which each `bigint` is a marked string. */
export function markIntegers(value: unknown): unknown {
  if (typeof value === 'bigint') return mark + String(value);
  if (Array.isArray(value)) return value.map(markIntegers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, markIntegers(item)]));
}

/** A script for the page that shows marked strings as integers wherever JSON is shown. */
export const exactIntegersScript: string = `{
  const { stringify } = JSON;
  JSON.stringify = (...input) => stringify(...input)?.replace(/"${mark}(-?\\d+)"/g, '$1');
}`;
