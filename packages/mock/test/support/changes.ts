const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Sorts the keys of objects, because their order is no part of a state. */
const sorted = (_key: string, value: unknown): unknown =>
  isObject(value) && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;

/** Lists what differs between two JSON values, one line for each place: `groups[1].name: "Choir" → "Quire"`. */
export function changes(before: unknown, after: unknown, path = ''): string[] {
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) {
    const [from, to] = [JSON.stringify(before, sorted), JSON.stringify(after, sorted)];
    return from === to ? [] : [`${path}: ${from ?? 'absent'} → ${to ?? 'absent'}`];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].sort().flatMap((key) => {
    const place = Array.isArray(before) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return changes(before[key], after[key], place);
  });
}
