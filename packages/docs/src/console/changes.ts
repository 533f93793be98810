/** A difference between two states. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Where it is: `groups[0].name`. */
  readonly path: string;
  /** The new value, or the old one if it was removed, as JSON. */
  readonly value: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Lists the differences between two values of plain data. */
export function changesBetween(before: unknown, after: unknown, path = ''): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [{ kind: 'added', path, value: JSON.stringify(after) }];
  if (after === undefined) return [{ kind: 'removed', path, value: JSON.stringify(before) }];
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ kind: 'changed', path, value: JSON.stringify(after) }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const place = Array.isArray(after) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return changesBetween(before[key], after[key], place);
  });
}
