export * from './generated/index.ts';
export type { InfiniteHookOptions, MutationHookOptions, QueryHookOptions } from './hooks.ts';
export { invalidateOperations } from './invalidate.ts';
export type {
  LanyingInfiniteQueryOptions,
  LanyingMutationOptions,
  LanyingQueryOptions,
  PageCursor,
} from './options.ts';
export { LanyingProvider, type LanyingProviderProps, useLanyingClient } from './provider.tsx';
export type {
  ClientScope,
  KeyScope,
  LanyingQueryKey,
  OperationKey,
  ScopedCaller,
  TaggedQueryKey,
} from './query-key.ts';
