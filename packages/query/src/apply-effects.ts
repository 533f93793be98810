import { LanyingApiError } from '@lanying-im/client';
import type { OperationId } from '@lanying-im/types';
import {
  doesConcern,
  type MutationEffects,
  mayConcern,
  type OperationCallState,
  type QuerySelector,
  type RemovedQueries,
} from './effects.ts';
import type { CacheClient, CachedQuery } from './query-cache.ts';
import type { KeyScope } from './query-key.ts';
import { refetchQueries } from './refetch.ts';

/** Whose queries a mutation refetches: those of all users of the app, or only those of the client's own scope. */
export type InvalidationReach = 'app' | 'scope';

/** Returns the cached queries of the selector's operations in the call's app. */
export function queriesOf(
  queryClient: CacheClient,
  { operations }: QuerySelector,
  scope: KeyScope,
  reach: InvalidationReach,
): CachedQuery[] {
  const part = Object.entries(reach === 'scope' ? scope : { appId: scope.appId });
  return queryClient
    .getQueryCache()
    .findAll({ queryKey: ['lanying'] })
    .filter(({ queryKey: [, operation, of] }) => {
      const isNamed = operations.includes('*') || operations.includes(operation as OperationId);
      return isNamed && part.every(([name, value]) => (of as KeyScope)[name as keyof KeyScope] === value);
    });
}

/** Brings the cache up to date with a mutation that has happened, or that may have happened. */
export function applyEffects(
  queryClient: CacheClient,
  { invalidates = [], removes = [] }: MutationEffects,
  call: OperationCallState,
  reach: InvalidationReach,
): Promise<void> {
  const select = (selector: QuerySelector): CachedQuery[] =>
    queriesOf(queryClient, selector, call.scope, reach).filter((query) => mayConcern(query, selector, call));
  const stale = new Set(invalidates.flatMap(select));
  for (const removed of removes) {
    for (const query of select(removed)) {
      const isGone = doesConcern(query, removed, call);
      if (isGone && removeQuery(queryClient, query, removed)) stale.delete(query);
      // A user who is not named may be anybody: that is no reason to fetch everything.
      else if (!removed.operations.includes('*')) stale.add(query);
    }
  }
  return refetchQueries(queryClient, stale);
}

/**
 * Removes a query whose subject is gone. One that is on screen shows the error that a request for it would return: taken
 * from the cache, it would be fetched when its component renders next. Returns false if only a request can show which.
 */
function removeQuery(queryClient: CacheClient, query: CachedQuery, { error }: RemovedQueries): boolean {
  if (query.getObserversCount() === 0) {
    queryClient.getQueryCache().remove(query);
    return true;
  }
  if (error === undefined) return false;
  void query.cancel({ silent: true });
  const gone = new LanyingApiError(error, String(query.queryKey[1]));
  query.setState({ data: undefined, error: gone, status: 'error', fetchStatus: 'idle', isInvalidated: true });
  return true;
}
