import { isLanyingError, type LanyingError } from '@lanying-im/client';

/** The part of TanStack's `QueryClient` that prefetches. */
interface PrefetchClient {
  fetchQuery(options: never): Promise<unknown>;
  fetchInfiniteQuery(options: never): Promise<unknown>;
}

/** Generated options of a query or an infinite query. */
interface PrefetchOptions {
  readonly queryKey: readonly unknown[];
}

/**
 * Fetches queries into the cache of a server that renders a page. Unlike `queryClient.prefetchQuery` it returns the
 * errors, so that the server can log them; the page fetches those queries itself.
 *
 * @throws whatever is not a LanyingError, such as one of your own `queryFn`
 */
export async function prefetchQueries(
  queryClient: PrefetchClient,
  queries: readonly PrefetchOptions[],
): Promise<LanyingError[]> {
  const results = await Promise.allSettled(
    queries.map((options) => {
      const generated = options as never; // TanStack's own types differ between its copies.
      return 'initialPageParam' in options
        ? queryClient.fetchInfiniteQuery(generated)
        : queryClient.fetchQuery(generated);
    }),
  );
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  const other = errors.find((error) => !isLanyingError(error));
  if (other !== undefined) throw other;
  return errors.filter(isLanyingError);
}
