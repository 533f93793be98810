'use client';

import {
  type ConversationPagesInput,
  listConversationMessagesInfiniteOptions,
  listUsersInfiniteOptions,
  type MessagePosition,
} from '@lanying-im/query';
import type { ListConversationMessagesResult, ListUsersInput, ListUsersResult } from '@lanying-im/types';
import type { InfiniteQueryHook, OptionalInfiniteQueryHook } from './hook-types.ts';
import { infiniteQueryHook } from './hooks.ts';

/**
 * {@link listUsersInfiniteOptions} with the client of the nearest `LanyingProvider`: the users of the app, by number of
 * the page.
 */
export const useListUsersInfinite: OptionalInfiniteQueryHook<
  Omit<ListUsersInput, 'page_num'>,
  ListUsersResult,
  number
> = /* @__PURE__ */ infiniteQueryHook(listUsersInfiniteOptions);

/**
 * {@link listConversationMessagesInfiniteOptions} with the client of the nearest `LanyingProvider`: a conversation's
 * messages, older ones with `fetchNextPage`, those that came since with `fetchPreviousPage`.
 */
export const useListConversationMessagesInfinite: InfiniteQueryHook<
  ConversationPagesInput,
  ListConversationMessagesResult,
  MessagePosition
> = /* @__PURE__ */ infiniteQueryHook<ConversationPagesInput, ListConversationMessagesResult, MessagePosition>(
  listConversationMessagesInfiniteOptions,
);
