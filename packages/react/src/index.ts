export * from '@lanying-im/query';
export * from './generated/index.ts';
export type {
  InfiniteHookOptions,
  InfiniteQueryHook,
  MutationHook,
  MutationHookOptions,
  OptionalInfiniteQueryHook,
  OptionalQueryHook,
  QueryHook,
  QueryHookOptions,
} from './hook-types.ts';
export { useListConversationMessagesInfinite, useListUsersInfinite } from './page-hooks.ts';
export { LanyingProvider, type LanyingProviderProps, useLanyingClient } from './provider.tsx';
