// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { createGroup, destroyGroup, inviteGroupMembers, listGroupMembers } from '@lanying-im/client/operations';
import type { CreateGroupInput, CreateGroupResult, DestroyGroupInput, DestroyGroupResult, InviteGroupMembersInput, InviteGroupMembersResult, ListGroupMembersInput, ListGroupMembersResult } from '@lanying-im/types';
import type { InfiniteData, SkipToken, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { type InfiniteHookOptions, type MutationHookOptions, type QueryHookOptions, useInfinite, useRead, useWrite } from '../hooks.ts';
import { infiniteOptions, type LanyingInfiniteQueryOptions, type LanyingMutationOptions, type LanyingQueryOptions, readOptions, writeOptions } from '../options.ts';
import { queryKey, type ScopedCaller, type TaggedQueryKey } from '../query-key.ts';
import * as invalidates from './invalidates.ts';

/**
 * Create a group.
 *
 * Creates a group that the acting user owns, and invites the users of `user_list`, if any. An admin token names the owner in the `user_id` header. The app limits the number of groups, and each user the number they may create or join.
 *
 * Options for `useMutation`.
 *
 * `POST /group/create`
 */
export function createGroupMutation(im: ScopedCaller): LanyingMutationOptions<CreateGroupResult, CreateGroupInput> {
  return writeOptions(createGroup, im);
}

/**
 * Create a group.
 *
 * Creates a group that the acting user owns, and invites the users of `user_list`, if any. An admin token names the owner in the `user_id` header. The app limits the number of groups, and each user the number they may create or join.
 *
 * {@link createGroupMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /group/create`
 */
export function useCreateGroup<OnMutateResult = unknown>(
  options?: MutationHookOptions<CreateGroupResult, CreateGroupInput, OnMutateResult>,
): UseMutationResult<CreateGroupResult, LanyingError, CreateGroupInput, OnMutateResult> {
  return useWrite(createGroupMutation, options);
}

/**
 * Disband a group.
 *
 * Disbands a group for all of its members. Only the owner may do so; an admin token names the owner in the `user_id` header. It cannot be undone.
 *
 * Options for `useMutation`. Refetches `listGroupMembers` before it settles.
 *
 * `DELETE /group/destroy`
 */
export function destroyGroupMutation(im: ScopedCaller): LanyingMutationOptions<DestroyGroupResult, DestroyGroupInput> {
  return writeOptions(destroyGroup, im, invalidates.destroyGroup);
}

/**
 * Disband a group.
 *
 * Disbands a group for all of its members. Only the owner may do so; an admin token names the owner in the `user_id` header. It cannot be undone.
 *
 * {@link destroyGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers` before it settles.
 *
 * `DELETE /group/destroy`
 */
export function useDestroyGroup<OnMutateResult = unknown>(
  options?: MutationHookOptions<DestroyGroupResult, DestroyGroupInput, OnMutateResult>,
): UseMutationResult<DestroyGroupResult, LanyingError, DestroyGroupInput, OnMutateResult> {
  return useWrite(destroyGroupMutation, options);
}

/**
 * Invite users to a group.
 *
 * Invites users to a group. Ordinary members may do so only while the group's `member_invite` is true. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
 *
 * Options for `useMutation`. Refetches `listGroupMembers` before it settles.
 *
 * `POST /group/invite`
 */
export function inviteGroupMembersMutation(im: ScopedCaller): LanyingMutationOptions<InviteGroupMembersResult, InviteGroupMembersInput> {
  return writeOptions(inviteGroupMembers, im, invalidates.inviteGroupMembers);
}

/**
 * Invite users to a group.
 *
 * Invites users to a group. Ordinary members may do so only while the group's `member_invite` is true. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
 *
 * {@link inviteGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers` before it settles.
 *
 * `POST /group/invite`
 */
export function useInviteGroupMembers<OnMutateResult = unknown>(
  options?: MutationHookOptions<InviteGroupMembersResult, InviteGroupMembersInput, OnMutateResult>,
): UseMutationResult<InviteGroupMembersResult, LanyingError, InviteGroupMembersInput, OnMutateResult> {
  return useWrite(inviteGroupMembersMutation, options);
}

/** Key of {@link listGroupMembersOptions}. */
export function listGroupMembersQueryKey(im: ScopedCaller, input: ListGroupMembersInput): TaggedQueryKey<ListGroupMembersResult> {
  return queryKey("listGroupMembers", im, input);
}

/**
 * List group members.
 *
 * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/member_list`
 */
export function listGroupMembersOptions(im: ScopedCaller, input: ListGroupMembersInput): LanyingQueryOptions<ListGroupMembersResult> {
  return readOptions(listGroupMembers, im, input);
}

/**
 * List group members.
 *
 * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link listGroupMembersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/member_list`
 */
export function useListGroupMembers<Data = ListGroupMembersResult>(
  input: ListGroupMembersInput | SkipToken,
  options?: QueryHookOptions<ListGroupMembersResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listGroupMembersOptions, input, options);
}

/**
 * List group members.
 *
 * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and their like. The first page is asked for without a cursor.
 *
 * `GET /group/member_list`
 */
export function listGroupMembersInfiniteOptions(
  im: ScopedCaller,
  input: Omit<ListGroupMembersInput, "cursor">,
): LanyingInfiniteQueryOptions<ListGroupMembersResult> {
  return infiniteOptions(listGroupMembers, im, input);
}

/**
 * List group members.
 *
 * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link listGroupMembersInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/member_list`
 */
export function useListGroupMembersInfinite<Data = InfiniteData<ListGroupMembersResult>>(
  input: Omit<ListGroupMembersInput, "cursor"> | SkipToken,
  options?: InfiniteHookOptions<ListGroupMembersResult, Data>,
): UseInfiniteQueryResult<Data, LanyingError> {
  return useInfinite(listGroupMembersInfiniteOptions, input, options);
}
