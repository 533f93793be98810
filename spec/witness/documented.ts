import { readFileSync } from 'node:fs';

/**
 * The facts of the wire, kept apart from the description: `wire.txt`. Error lists, failures, headers, invalidation,
 * optimistic results and pagination are not in the vendor's documents in this form; their lines record the reviewed description.
 */
export const documented: readonly string[] = readFileSync(new URL('wire.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
