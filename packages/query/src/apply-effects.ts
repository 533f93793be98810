import { LanyingApiError } from '@lanying-im/client';
import {
  type MutationCall,
  type MutationEffects,
  mayConcern,
  type QuerySelector,
  type RemovedQueries,
} from './effects.ts';
import type { CacheClient, CachedQuery } from './query-cache.ts';
import type { KeyScope } from './query-key.ts';
import { refetchQueries } from './refetch.ts';

/** Whose queries a mutation refetches: those of all users of the app, or only those of the client's own scope. */
export type InvalidationReach = 'app' | 'scope';

/** Returns the cached queries of one operation in the call's app. */
export function queriesOf(
  queryClient: CacheClient,
  operation: string,
  scope: KeyScope,
  reach: InvalidationReach,
): CachedQuery[] {
  const part = reach === 'scope' ? scope : { appId: scope.appId };
  return queryClient.getQueryCache().findAll({ queryKey: ['lanying', operation, part] });
}

/** Brings the cache up to date with a mutation that has happened, or that may have happened. */
export function applyEffects(
  queryClient: CacheClient,
  { invalidates = [], removes = [] }: MutationEffects,
  call: MutationCall,
  reach: InvalidationReach,
): Promise<void> {
  const select = (selector: QuerySelector): CachedQuery[] =>
    queriesOf(queryClient, selector.operation, call.scope, reach).filter((query) => mayConcern(query, selector, call));
  const stale = new Set(invalidates.flatMap(select));
  for (const removed of removes) {
    for (const query of select(removed)) {
      if (removeQuery(queryClient, query, removed)) stale.delete(query);
      else stale.add(query);
    }
  }
  return refetchQueries(queryClient, stale);
}

/**
 * Removes a query whose subject is gone. One that is on screen shows the error that a request for it would return: taken
 * from the cache, it would be fetched when its component renders next. Returns false if it has to be fetched to know.
 */
function removeQuery(queryClient: CacheClient, query: CachedQuery, { error, operation }: RemovedQueries): boolean {
  if (query.getObserversCount() === 0) {
    queryClient.getQueryCache().remove(query);
    return true;
  }
  if (error === undefined) return false;
  void query.cancel({ silent: true });
  const gone = new LanyingApiError(error, operation);
  query.setState({ data: undefined, error: gone, status: 'error', fetchStatus: 'idle', isInvalidated: true });
  return true;
}
