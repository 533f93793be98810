export { applyCallback, type ConversationCallback } from './apply-callback.ts';
export type { InvalidationReach } from './apply-effects.ts';
export { shouldDehydrateMutation, shouldDehydrateQuery } from './dehydration.ts';
export { flatItems } from './flat-items.ts';
export * from './generated/index.ts';
export type {
  InfiniteQueryFactory,
  LanyingInfiniteQueryOptions,
  OptionalInfiniteQueryFactory,
  PageContext,
  PageCursor,
  SkippableInfiniteQueryOptions,
} from './infinite-options.ts';
export { invalidateOperations } from './invalidate-operations.ts';
export {
  type ConversationPagesInput,
  listConversationMessagesInfiniteOptions,
  type MessagePosition,
} from './message-pages.ts';
export type { LanyingMutationOptions, MutationBehavior, MutationFactory } from './mutation-options.ts';
export type { OperationMeta } from './operation-call.ts';
export { prefetchQueries } from './prefetch.ts';
export type { CacheClient } from './query-cache.ts';
export type {
  KeyScope,
  LanyingQueryKey,
  OperationKey,
  ScopedCaller,
  TaggedQueryKey,
} from './query-key.ts';
export type {
  LanyingQueryOptions,
  OptionalQueryFactory,
  QueryContext,
  QueryFactory,
  SkippableQueryOptions,
} from './query-options.ts';
export type { Skip } from './skip.ts';
export { listUsersInfiniteOptions } from './user-pages.ts';
