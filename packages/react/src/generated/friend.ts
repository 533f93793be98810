// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { addFriends, listFriends } from '@lanying-im/client/operations';
import type { AddFriendsInput, AddFriendsResult, ListFriendsInput, ListFriendsResult } from '@lanying-im/types';
import type { SkipToken, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { type MutationHookOptions, type QueryHookOptions, useRead, useWrite } from '../hooks.ts';
import { type LanyingMutationOptions, type LanyingQueryOptions, readOptions, writeOptions } from '../options.ts';
import { queryKey, type ScopedCaller, type TaggedQueryKey } from '../query-key.ts';
import * as invalidates from './invalidates.ts';

/**
 * Add friends.
 *
 * Makes each user of the list a friend of the acting user. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has newer ones under `/roster`.
 *
 * Options for `useMutation`. Refetches `listFriends` before it settles.
 *
 * `POST /user/add_roster`
 */
export function addFriendsMutation(im: ScopedCaller): LanyingMutationOptions<AddFriendsResult, AddFriendsInput> {
  return writeOptions(addFriends, im, invalidates.addFriends);
}

/**
 * Add friends.
 *
 * Makes each user of the list a friend of the acting user. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has newer ones under `/roster`.
 *
 * {@link addFriendsMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriends` before it settles.
 *
 * `POST /user/add_roster`
 */
export function useAddFriends<OnMutateResult = unknown>(
  options?: MutationHookOptions<AddFriendsResult, AddFriendsInput, OnMutateResult>,
): UseMutationResult<AddFriendsResult, LanyingError, AddFriendsInput, OnMutateResult> {
  return useWrite(addFriendsMutation, options);
}

/** Key of {@link listFriendsOptions}. */
export function listFriendsQueryKey(im: ScopedCaller, input?: ListFriendsInput): TaggedQueryKey<ListFriendsResult> {
  return queryKey("listFriends", im, input);
}

/**
 * List friends.
 *
 * Answers with all friends of the acting user at once. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has newer ones under `/roster`.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /user/rosters`
 */
export function listFriendsOptions(im: ScopedCaller, input?: ListFriendsInput): LanyingQueryOptions<ListFriendsResult> {
  return readOptions(listFriends, im, input);
}

/**
 * List friends.
 *
 * Answers with all friends of the acting user at once. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has newer ones under `/roster`.
 *
 * {@link listFriendsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/rosters`
 */
export function useListFriends<Data = ListFriendsResult>(
  input?: ListFriendsInput | SkipToken,
  options?: QueryHookOptions<ListFriendsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listFriendsOptions, input, options);
}
