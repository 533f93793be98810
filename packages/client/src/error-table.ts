// Bundles for browsers get a table without names, which are a twentieth of their size.
import { errors } from '#errors';

/**
 * Looks a code up among the description's, and gives nothing for one that it does not have. The name is empty in bundles
 * for browsers. The advice is `!` where another token may help, `~` where the same call may succeed later, `?` where it
 * may besides have had an effect.
 */
export function errorEntry(code: number): [name?: string, advice?: string] {
  // A line has its first code, and behind it the entries of that code and of those that follow it.
  for (const line of errors.split('\n')) {
    const [first, ...entries] = line.split(',');
    const entry = entries[code - Number(first)];
    if (entry !== undefined) return [entry.replace(/\W/, ''), entry.replace(/\w+/, '')];
  }
  return [];
}
