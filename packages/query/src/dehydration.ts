import type { CacheClient } from './query-cache.ts';

/** The part of a query or mutation that decides whether it may be dehydrated. */
interface Dehydratable {
  readonly state: { readonly status: string; readonly isPaused?: boolean };
  readonly meta: Record<string, unknown> | undefined;
}

/** Default options of TanStack's `QueryClient`, as far as they are about dehydration. */
interface DefaultOptions {
  dehydrate?: { shouldDehydrateQuery?: (query: never) => boolean };
}

interface ClientWithDefaults extends CacheClient {
  getDefaultOptions(): DefaultOptions;
  setDefaultOptions(options: DefaultOptions): void;
}

const isPublic = ({ meta }: Dehydratable): boolean => meta?.['notDehydrated'] !== true;

/**
 * Returns whether a query may be part of a dehydrated state: it has data, which contains no secret and is no file. For
 * those who set `shouldDehydrateQuery` themselves.
 */
export function shouldDehydrateQuery(query: Dehydratable): boolean {
  return query.state.status === 'success' && isPublic(query);
}

/**
 * Returns whether a mutation may be part of a dehydrated state: it is paused, and its input contains no secret. For
 * those who set `shouldDehydrateMutation` themselves.
 */
export function shouldDehydrateMutation(mutation: Dehydratable): boolean {
  return mutation.state.isPaused === true && isPublic(mutation);
}

const isProtected = new WeakSet<CacheClient>();

/**
 * Excludes what is marked `notDehydrated` from `dehydrate(queryClient)` by default. It runs before the first secret or
 * file reaches the cache, since TanStack lets no query decide for itself.
 */
export function protectFromDehydration(queryClient: CacheClient): void {
  if (isProtected.has(queryClient)) return;
  isProtected.add(queryClient);
  const client = queryClient as ClientWithDefaults; // Every QueryClient has these methods.
  const options = client.getDefaultOptions();
  const isWanted = options.dehydrate?.shouldDehydrateQuery as ((query: Dehydratable) => boolean) | undefined;
  client.setDefaultOptions({
    ...options,
    dehydrate: {
      ...options.dehydrate,
      shouldDehydrateQuery: (query: Dehydratable) => isPublic(query) && (isWanted ?? shouldDehydrateQuery)(query),
    },
  });
}
