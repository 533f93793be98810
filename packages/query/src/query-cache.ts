/**
 * The part of TanStack's `Query` that this package uses. The types here are structural: Vue Query, Svelte Query and
 * others install copies of query-core of their own, whose classes TypeScript would take for different ones.
 */
export interface CachedQuery {
  readonly queryKey: readonly unknown[];
  readonly state: {
    readonly data: unknown;
    readonly status: 'pending' | 'error' | 'success';
    readonly fetchStatus: 'fetching' | 'paused' | 'idle';
    readonly fetchFailureCount: number;
  };
  readonly options: { readonly queryFn?: unknown };
  getObserversCount(): number;
  isActive(): boolean;
  isStatic(): boolean;
  invalidate(): void;
  cancel(options: { silent: boolean }): Promise<void>;
  fetch(): Promise<unknown>;
  setState(state: StateChange): void;
}

/** The fields of a query's state that this package sets. */
interface StateChange {
  data?: unknown;
  error?: Error;
  status?: 'error';
  fetchStatus?: 'idle';
  isInvalidated?: boolean;
}

/** What TanStack reports about a cached query; `action` is part of `updated` events. */
export interface CacheEvent {
  readonly type: string;
  readonly query: CachedQuery;
  readonly action?: { readonly type: string };
}

/** The part of TanStack's `QueryCache` that this package uses. */
export interface CacheOfQueries {
  findAll(filters: { queryKey: readonly unknown[] }): CachedQuery[];
  remove(query: CachedQuery): void;
  subscribe(listener: (event: CacheEvent) => void): () => void;
}

/** TanStack's `QueryClient`, of any copy of query-core. */
export interface CacheClient {
  getQueryCache(): CacheOfQueries;
}
