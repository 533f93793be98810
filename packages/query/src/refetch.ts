import type { CacheClient, CachedQuery } from './query-cache.ts';

/**
 * Marks queries as stale and refetches those that are on screen or being fetched. Resolves once the first attempt of
 * each has ended: TanStack may retry for a while, and a mutation that has succeeded must not wait for it. Never rejects.
 */
export async function refetchQueries(queryClient: CacheClient, queries: Iterable<CachedQuery>): Promise<void> {
  const attempts: Promise<void>[] = [];
  for (const query of queries) {
    query.invalidate();
    if (isBeingFetched(query) || (query.isActive() && !query.isStatic())) attempts.push(attempt(queryClient, query));
  }
  await Promise.all(attempts);
}

/** Returns whether a fetch is running that can begin anew: one that a server streams has no function in the page. */
function isBeingFetched({ state, options }: CachedQuery): boolean {
  return state.fetchStatus === 'fetching' && options.queryFn !== undefined;
}

/** Fetches a query anew, in place of a fetch that began earlier, and resolves when its first attempt has ended. */
function attempt(queryClient: CacheClient, query: CachedQuery): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      unsubscribe();
      resolve();
    };
    const unsubscribe = queryClient.getQueryCache().subscribe(({ query: changed, action }) => {
      if (changed === query && (action?.type === 'failed' || action?.type === 'pause')) end();
    });
    // TanStack would go on with a first fetch, whose result may be older than the mutation. Whoever waits for the
    // cancelled fetch gets the result of the new one.
    void query.cancel({ silent: true });
    query.fetch().then(end, end);
    if (query.state.fetchStatus === 'paused') end();
  });
}
