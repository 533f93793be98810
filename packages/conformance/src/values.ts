/** Functions that look into values of unknown form. */

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the values at a path such as `data.list.user_id`; lists on the way are flattened. */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  return path
    .split('.')
    .reduce<readonly unknown[]>(
      (found, name) =>
        found.flatMap((entry) => (isObject(entry) && Object.hasOwn(entry, name) ? [entry[name]].flat() : [])),
      [value].flat(),
    );
}

/** Returns the first value at a path as a string, empty where there is none. */
export function stringAt(value: unknown, path: string): string {
  const [first] = valuesAt(value, path);
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

/** Returns the integers at a path. */
export function idsAt(value: unknown, path: string): number[] {
  return valuesAt(value, path).filter((entry) => Number.isSafeInteger(entry)) as number[]; // Checked by the filter.
}
