import type { OperationId } from '@lanying-im/types';
import type { QueryClient } from '@tanstack/react-query';
import { operationKey, type ScopedCaller } from './query-key.ts';

/**
 * Marks all cached answers of the named operations in the client's scope as stale, and waits until those that are on
 * screen have been fetched again. Mutations do so themselves; call it when you learn of a change in another way.
 *
 * A query that fails while being fetched again keeps its error to itself: the promise is always fulfilled.
 */
export async function invalidateOperations(
  queryClient: QueryClient,
  im: ScopedCaller,
  operationIds: readonly OperationId[],
): Promise<void> {
  await Promise.all(operationIds.map((id) => queryClient.invalidateQueries({ queryKey: operationKey(id, im) })));
}
