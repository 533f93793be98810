import type { skipToken } from '@tanstack/query-core';

/** TanStack's `skipToken` in place of an input: the query has a key of its own and does not fetch. */
export type Skip = typeof skipToken;

/**
 * Returns whether an input is a `skipToken`. Every copy of query-core has a token of its own, and only the framework's
 * own copy recognises it, so it is passed on as it came.
 */
export function isSkipped(input: unknown): input is Skip {
  return typeof input === 'symbol';
}
