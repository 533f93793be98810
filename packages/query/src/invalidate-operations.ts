import type { OperationId } from '@lanying-im/types';
import { applyEffects } from './apply-effects.ts';
import type { MutationBehavior } from './mutation-options.ts';
import type { CacheClient } from './query-cache.ts';
import { operationKey, type ScopedCaller } from './query-key.ts';

/**
 * Marks all cached results of the operations as stale, and resolves once those on screen have been refetched. Mutations
 * do so themselves; call it after a change that you learn of in another way. Never rejects: a query keeps its own error.
 */
export function invalidateOperations(
  queryClient: CacheClient,
  im: ScopedCaller,
  operationIds: readonly OperationId[],
  { invalidate = 'app' }: Pick<MutationBehavior, 'invalidate'> = {},
): Promise<void> {
  const [, , scope] = operationKey('', im);
  return applyEffects(queryClient, { invalidates: [{ operations: operationIds }] }, { scope, input: {} }, invalidate);
}
