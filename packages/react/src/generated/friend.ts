// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { acceptFriendRequest, addFriends, blockUser, checkMessagePermission, declineFriendRequest, findUserByMobile, findUserByUsername, getUser, listBlockedUsers, listFriendDetails, listFriendIds, listFriendRequests, listFriends, removeFriend, requestFriend, requestFriends, unblockUser, updateFriend } from '@lanying-im/client/operations';
import type { AcceptFriendRequestInput, AcceptFriendRequestResult, AddFriendsInput, AddFriendsResult, BlockUserInput, BlockUserResult, CheckMessagePermissionInput, CheckMessagePermissionResult, DeclineFriendRequestInput, DeclineFriendRequestResult, FindUserByMobileInput, FindUserByMobileResult, FindUserByUsernameInput, FindUserByUsernameResult, GetUserInput, GetUserResult, ListBlockedUsersInput, ListBlockedUsersResult, ListFriendDetailsInput, ListFriendDetailsResult, ListFriendIdsInput, ListFriendIdsResult, ListFriendRequestsInput, ListFriendRequestsResult, ListFriendsInput, ListFriendsResult, RemoveFriendInput, RemoveFriendResult, RequestFriendInput, RequestFriendResult, RequestFriendsInput, RequestFriendsResult, UnblockUserInput, UnblockUserResult, UpdateFriendInput, UpdateFriendResult } from '@lanying-im/types';
import type { InfiniteData, SkipToken, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { type InfiniteHookOptions, type MutationHookOptions, type QueryHookOptions, useInfinite, useRead, useWrite } from '../hooks.ts';
import { infiniteOptions, type LanyingInfiniteQueryOptions, type LanyingMutationOptions, type LanyingQueryOptions, readOptions, writeOptions } from '../options.ts';
import { queryKey, type ScopedCaller, type TaggedQueryKey } from '../query-key.ts';
import * as invalidates from './invalidates.ts';

/**
 * Accept a friend request.
 *
 * Accepts the request of another user, after which the two are friends. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired; `listFriendRequests` shows which ones are.
 *
 * Options for `useMutation`. Refetches `listFriendRequests`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/accept`
 */
export function acceptFriendRequestMutation(im: ScopedCaller): LanyingMutationOptions<AcceptFriendRequestResult, AcceptFriendRequestInput> {
  return writeOptions(acceptFriendRequest, im, invalidates.acceptFriendRequest);
}

/**
 * Accept a friend request.
 *
 * Accepts the request of another user, after which the two are friends. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired; `listFriendRequests` shows which ones are.
 *
 * {@link acceptFriendRequestMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriendRequests`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/accept`
 */
export function useAcceptFriendRequest<OnMutateResult = unknown>(
  options?: MutationHookOptions<AcceptFriendRequestResult, AcceptFriendRequestInput, OnMutateResult>,
): UseMutationResult<AcceptFriendRequestResult, LanyingError, AcceptFriendRequestInput, OnMutateResult> {
  return useWrite(acceptFriendRequestMutation, options);
}

/**
 * Add friends.
 *
 * Makes each user of the list a friend of the acting user. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `requestFriend` and `requestFriends` instead, which ask the other side first where its settings say so.
 *
 * Options for `useMutation`. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /user/add_roster`
 */
export function addFriendsMutation(im: ScopedCaller): LanyingMutationOptions<AddFriendsResult, AddFriendsInput> {
  return writeOptions(addFriends, im, invalidates.addFriends);
}

/**
 * Add friends.
 *
 * Makes each user of the list a friend of the acting user. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `requestFriend` and `requestFriends` instead, which ask the other side first where its settings say so.
 *
 * {@link addFriendsMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /user/add_roster`
 */
export function useAddFriends<OnMutateResult = unknown>(
  options?: MutationHookOptions<AddFriendsResult, AddFriendsInput, OnMutateResult>,
): UseMutationResult<AddFriendsResult, LanyingError, AddFriendsInput, OnMutateResult> {
  return useWrite(addFriendsMutation, options);
}

/**
 * Block a user.
 *
 * Puts a user on the blacklist of the acting user; the two cannot become friends then. An admin token names the acting user in the `user_id` header. Blocking somebody twice is an error. This is about two people; `blockGroupMembers` keeps somebody out of a group.
 *
 * Options for `useMutation`. Refetches `listBlockedUsers`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/block`
 */
export function blockUserMutation(im: ScopedCaller): LanyingMutationOptions<BlockUserResult, BlockUserInput> {
  return writeOptions(blockUser, im, invalidates.blockUser);
}

/**
 * Block a user.
 *
 * Puts a user on the blacklist of the acting user; the two cannot become friends then. An admin token names the acting user in the `user_id` header. Blocking somebody twice is an error. This is about two people; `blockGroupMembers` keeps somebody out of a group.
 *
 * {@link blockUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listBlockedUsers`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/block`
 */
export function useBlockUser<OnMutateResult = unknown>(
  options?: MutationHookOptions<BlockUserResult, BlockUserInput, OnMutateResult>,
): UseMutationResult<BlockUserResult, LanyingError, BlockUserInput, OnMutateResult> {
  return useWrite(blockUserMutation, options);
}

/** Key of {@link checkMessagePermissionOptions}. */
export function checkMessagePermissionQueryKey(im: ScopedCaller, input: CheckMessagePermissionInput): TaggedQueryKey<CheckMessagePermissionResult> {
  return queryKey("checkMessagePermission", im, input);
}

/**
 * Check whether a user may message another.
 *
 * Tells whether one user may send messages to another. The query names both of them, sender and receiver; the caller needs the right to ask for the sender, as that user or with an admin token. The answer holds for the moment only, so sending may still fail.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /roster/may_message`
 */
export function checkMessagePermissionOptions(im: ScopedCaller, input: CheckMessagePermissionInput): LanyingQueryOptions<CheckMessagePermissionResult> {
  return readOptions(checkMessagePermission, im, input);
}

/**
 * Check whether a user may message another.
 *
 * Tells whether one user may send messages to another. The query names both of them, sender and receiver; the caller needs the right to ask for the sender, as that user or with an admin token. The answer holds for the moment only, so sending may still fail.
 *
 * {@link checkMessagePermissionOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/may_message`
 */
export function useCheckMessagePermission<Data = CheckMessagePermissionResult>(
  input: CheckMessagePermissionInput | SkipToken,
  options?: QueryHookOptions<CheckMessagePermissionResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(checkMessagePermissionOptions, input, options);
}

/**
 * Decline a friend request.
 *
 * Declines the request of another user. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired. To refuse whatever this user may ask later, use `blockUser`.
 *
 * Options for `useMutation`. Refetches `listFriendRequests` before it settles.
 *
 * `POST /roster/decline`
 */
export function declineFriendRequestMutation(im: ScopedCaller): LanyingMutationOptions<DeclineFriendRequestResult, DeclineFriendRequestInput> {
  return writeOptions(declineFriendRequest, im, invalidates.declineFriendRequest);
}

/**
 * Decline a friend request.
 *
 * Declines the request of another user. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired. To refuse whatever this user may ask later, use `blockUser`.
 *
 * {@link declineFriendRequestMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriendRequests` before it settles.
 *
 * `POST /roster/decline`
 */
export function useDeclineFriendRequest<OnMutateResult = unknown>(
  options?: MutationHookOptions<DeclineFriendRequestResult, DeclineFriendRequestInput, OnMutateResult>,
): UseMutationResult<DeclineFriendRequestResult, LanyingError, DeclineFriendRequestInput, OnMutateResult> {
  return useWrite(declineFriendRequestMutation, options);
}

/** Key of {@link findUserByMobileOptions}. */
export function findUserByMobileQueryKey(im: ScopedCaller, input: FindUserByMobileInput): TaggedQueryKey<FindUserByMobileResult> {
  return queryKey("findUserByMobile", im, input);
}

/**
 * Find a user by mobile number.
 *
 * Answers with the user to whom this mobile number belongs, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. Nobody found is an error. The number is that of the profile; `setMobile` changes it.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /roster/mobile`
 */
export function findUserByMobileOptions(im: ScopedCaller, input: FindUserByMobileInput): LanyingQueryOptions<FindUserByMobileResult> {
  return readOptions(findUserByMobile, im, input);
}

/**
 * Find a user by mobile number.
 *
 * Answers with the user to whom this mobile number belongs, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. Nobody found is an error. The number is that of the profile; `setMobile` changes it.
 *
 * {@link findUserByMobileOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/mobile`
 */
export function useFindUserByMobile<Data = FindUserByMobileResult>(
  input: FindUserByMobileInput | SkipToken,
  options?: QueryHookOptions<FindUserByMobileResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(findUserByMobileOptions, input, options);
}

/** Key of {@link findUserByUsernameOptions}. */
export function findUserByUsernameQueryKey(im: ScopedCaller, input: FindUserByUsernameInput): TaggedQueryKey<FindUserByUsernameResult> {
  return queryKey("findUserByUsername", im, input);
}

/**
 * Find a user by username.
 *
 * Answers with the user who has exactly this username, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. It is no search: parts of names find nothing, and nobody found is an error.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /roster/name`
 */
export function findUserByUsernameOptions(im: ScopedCaller, input: FindUserByUsernameInput): LanyingQueryOptions<FindUserByUsernameResult> {
  return readOptions(findUserByUsername, im, input);
}

/**
 * Find a user by username.
 *
 * Answers with the user who has exactly this username, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. It is no search: parts of names find nothing, and nobody found is an error.
 *
 * {@link findUserByUsernameOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/name`
 */
export function useFindUserByUsername<Data = FindUserByUsernameResult>(
  input: FindUserByUsernameInput | SkipToken,
  options?: QueryHookOptions<FindUserByUsernameResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(findUserByUsernameOptions, input, options);
}

/** Key of {@link getUserOptions}. */
export function getUserQueryKey(im: ScopedCaller, input: GetUserInput): TaggedQueryKey<GetUserResult> {
  return queryKey("getUser", im, input);
}

/**
 * Get a user.
 *
 * Answers with the public profile of any user of the app, and with what the user is to the acting user: friend, stranger, blocked. An admin token names the acting user in the `user_id` header. A user who does not exist is an error; one who has deleted the account may be answered with code 10021, which no document lists. For one's own profile use `getProfile`.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /roster/id`
 */
export function getUserOptions(im: ScopedCaller, input: GetUserInput): LanyingQueryOptions<GetUserResult> {
  return readOptions(getUser, im, input);
}

/**
 * Get a user.
 *
 * Answers with the public profile of any user of the app, and with what the user is to the acting user: friend, stranger, blocked. An admin token names the acting user in the `user_id` header. A user who does not exist is an error; one who has deleted the account may be answered with code 10021, which no document lists. For one's own profile use `getProfile`.
 *
 * {@link getUserOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/id`
 */
export function useGetUser<Data = GetUserResult>(
  input: GetUserInput | SkipToken,
  options?: QueryHookOptions<GetUserResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getUserOptions, input, options);
}

/** Key of {@link listBlockedUsersOptions}. */
export function listBlockedUsersQueryKey(im: ScopedCaller, input?: ListBlockedUsersInput): TaggedQueryKey<ListBlockedUsersResult> {
  return queryKey("listBlockedUsers", im, input);
}

/**
 * List blocked users.
 *
 * Answers with the ids of all users on the blacklist of the acting user at once. An admin token names the acting user in the `user_id` header. For names and pictures pass the ids to `listFriendDetails`.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /roster/blocked_list`
 */
export function listBlockedUsersOptions(im: ScopedCaller, input?: ListBlockedUsersInput): LanyingQueryOptions<ListBlockedUsersResult> {
  return readOptions(listBlockedUsers, im, input);
}

/**
 * List blocked users.
 *
 * Answers with the ids of all users on the blacklist of the acting user at once. An admin token names the acting user in the `user_id` header. For names and pictures pass the ids to `listFriendDetails`.
 *
 * {@link listBlockedUsersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/blocked_list`
 */
export function useListBlockedUsers<Data = ListBlockedUsersResult>(
  input?: ListBlockedUsersInput | SkipToken,
  options?: QueryHookOptions<ListBlockedUsersResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listBlockedUsersOptions, input, options);
}

/** Key of {@link listFriendDetailsOptions}. */
export function listFriendDetailsQueryKey(im: ScopedCaller, input: ListFriendDetailsInput): TaggedQueryKey<ListFriendDetailsResult> {
  return queryKey("listFriendDetails", im, input);
}

/**
 * List details of friends.
 *
 * Answers with name, picture and more of the users in the list. An admin token names the acting user in the `user_id` header. The list comes in the body of a POST, but nothing changes. A user who does not exist may be left out of the answer, so match the entries by `user_id`, not by position.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `POST /roster/list`
 */
export function listFriendDetailsOptions(im: ScopedCaller, input: ListFriendDetailsInput): LanyingQueryOptions<ListFriendDetailsResult> {
  return readOptions(listFriendDetails, im, input);
}

/**
 * List details of friends.
 *
 * Answers with name, picture and more of the users in the list. An admin token names the acting user in the `user_id` header. The list comes in the body of a POST, but nothing changes. A user who does not exist may be left out of the answer, so match the entries by `user_id`, not by position.
 *
 * {@link listFriendDetailsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /roster/list`
 */
export function useListFriendDetails<Data = ListFriendDetailsResult>(
  input: ListFriendDetailsInput | SkipToken,
  options?: QueryHookOptions<ListFriendDetailsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listFriendDetailsOptions, input, options);
}

/** Key of {@link listFriendIdsOptions}. */
export function listFriendIdsQueryKey(im: ScopedCaller, input?: ListFriendIdsInput): TaggedQueryKey<ListFriendIdsResult> {
  return queryKey("listFriendIds", im, input);
}

/**
 * List friend ids.
 *
 * Answers with the ids of the friends of the acting user, page by page. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have. For names and pictures pass the ids to `listFriendDetails`.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /roster/list`
 */
export function listFriendIdsOptions(im: ScopedCaller, input?: ListFriendIdsInput): LanyingQueryOptions<ListFriendIdsResult> {
  return readOptions(listFriendIds, im, input);
}

/**
 * List friend ids.
 *
 * Answers with the ids of the friends of the acting user, page by page. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have. For names and pictures pass the ids to `listFriendDetails`.
 *
 * {@link listFriendIdsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/list`
 */
export function useListFriendIds<Data = ListFriendIdsResult>(
  input?: ListFriendIdsInput | SkipToken,
  options?: QueryHookOptions<ListFriendIdsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listFriendIdsOptions, input, options);
}

/**
 * List friend ids.
 *
 * Answers with the ids of the friends of the acting user, page by page. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have. For names and pictures pass the ids to `listFriendDetails`.
 *
 * Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and their like. The first page is asked for without a cursor.
 *
 * `GET /roster/list`
 */
export function listFriendIdsInfiniteOptions(
  im: ScopedCaller,
  input?: Omit<ListFriendIdsInput, "cursor">,
): LanyingInfiniteQueryOptions<ListFriendIdsResult> {
  return infiniteOptions(listFriendIds, im, input);
}

/**
 * List friend ids.
 *
 * Answers with the ids of the friends of the acting user, page by page. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have. For names and pictures pass the ids to `listFriendDetails`.
 *
 * {@link listFriendIdsInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/list`
 */
export function useListFriendIdsInfinite<Data = InfiniteData<ListFriendIdsResult>>(
  input?: Omit<ListFriendIdsInput, "cursor"> | SkipToken,
  options?: InfiniteHookOptions<ListFriendIdsResult, Data>,
): UseInfiniteQueryResult<Data, LanyingError> {
  return useInfinite(listFriendIdsInfiniteOptions, input, options);
}

/** Key of {@link listFriendRequestsOptions}. */
export function listFriendRequestsQueryKey(im: ScopedCaller, input?: ListFriendRequestsInput): TaggedQueryKey<ListFriendRequestsResult> {
  return queryKey("listFriendRequests", im, input);
}

/**
 * List friend requests.
 *
 * Answers with the requests that other users have sent to the acting user, page by page, answered ones included. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have, by `user_id`.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /roster/apply/list`
 */
export function listFriendRequestsOptions(im: ScopedCaller, input?: ListFriendRequestsInput): LanyingQueryOptions<ListFriendRequestsResult> {
  return readOptions(listFriendRequests, im, input);
}

/**
 * List friend requests.
 *
 * Answers with the requests that other users have sent to the acting user, page by page, answered ones included. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have, by `user_id`.
 *
 * {@link listFriendRequestsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/apply/list`
 */
export function useListFriendRequests<Data = ListFriendRequestsResult>(
  input?: ListFriendRequestsInput | SkipToken,
  options?: QueryHookOptions<ListFriendRequestsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listFriendRequestsOptions, input, options);
}

/**
 * List friend requests.
 *
 * Answers with the requests that other users have sent to the acting user, page by page, answered ones included. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have, by `user_id`.
 *
 * Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and their like. The first page is asked for without a cursor.
 *
 * `GET /roster/apply/list`
 */
export function listFriendRequestsInfiniteOptions(
  im: ScopedCaller,
  input?: Omit<ListFriendRequestsInput, "cursor">,
): LanyingInfiniteQueryOptions<ListFriendRequestsResult> {
  return infiniteOptions(listFriendRequests, im, input);
}

/**
 * List friend requests.
 *
 * Answers with the requests that other users have sent to the acting user, page by page, answered ones included. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have, by `user_id`.
 *
 * {@link listFriendRequestsInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/apply/list`
 */
export function useListFriendRequestsInfinite<Data = InfiniteData<ListFriendRequestsResult>>(
  input?: Omit<ListFriendRequestsInput, "cursor"> | SkipToken,
  options?: InfiniteHookOptions<ListFriendRequestsResult, Data>,
): UseInfiniteQueryResult<Data, LanyingError> {
  return useInfinite(listFriendRequestsInfiniteOptions, input, options);
}

/** Key of {@link listFriendsOptions}. */
export function listFriendsQueryKey(im: ScopedCaller, input?: ListFriendsInput): TaggedQueryKey<ListFriendsResult> {
  return queryKey("listFriends", im, input);
}

/**
 * List friends.
 *
 * Answers with all friends of the acting user at once. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `listFriendIds` and `listFriendDetails` instead.
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
 * Answers with all friends of the acting user at once. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `listFriendIds` and `listFriendDetails` instead.
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

/**
 * Remove a friend.
 *
 * Ends the friendship of the acting user and another user; `getUser` answers 1 as their `relation` afterwards. An admin token names the acting user in the `user_id` header. To keep the other user from asking again, use `blockUser`.
 *
 * Options for `useMutation`. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/delete`
 */
export function removeFriendMutation(im: ScopedCaller): LanyingMutationOptions<RemoveFriendResult, RemoveFriendInput> {
  return writeOptions(removeFriend, im, invalidates.removeFriend);
}

/**
 * Remove a friend.
 *
 * Ends the friendship of the acting user and another user; `getUser` answers 1 as their `relation` afterwards. An admin token names the acting user in the `user_id` header. To keep the other user from asking again, use `blockUser`.
 *
 * {@link removeFriendMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/delete`
 */
export function useRemoveFriend<OnMutateResult = unknown>(
  options?: MutationHookOptions<RemoveFriendResult, RemoveFriendInput, OnMutateResult>,
): UseMutationResult<RemoveFriendResult, LanyingError, RemoveFriendInput, OnMutateResult> {
  return useWrite(removeFriendMutation, options);
}

/**
 * Request a friend.
 *
 * Asks another user to become a friend of the acting user. An admin token names the acting user in the `user_id` header. What happens depends on the `auth_mode` of the other user: friends at once, a request to be answered, a question that `auth_answer` must answer, or a refusal. So a success does not yet mean friendship: look at the `relation` that `getUser` answers.
 *
 * Options for `useMutation`. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/apply`
 */
export function requestFriendMutation(im: ScopedCaller): LanyingMutationOptions<RequestFriendResult, RequestFriendInput> {
  return writeOptions(requestFriend, im, invalidates.requestFriend);
}

/**
 * Request a friend.
 *
 * Asks another user to become a friend of the acting user. An admin token names the acting user in the `user_id` header. What happens depends on the `auth_mode` of the other user: friends at once, a request to be answered, a question that `auth_answer` must answer, or a refusal. So a success does not yet mean friendship: look at the `relation` that `getUser` answers.
 *
 * {@link requestFriendMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/apply`
 */
export function useRequestFriend<OnMutateResult = unknown>(
  options?: MutationHookOptions<RequestFriendResult, RequestFriendInput, OnMutateResult>,
): UseMutationResult<RequestFriendResult, LanyingError, RequestFriendInput, OnMutateResult> {
  return useWrite(requestFriendMutation, options);
}

/**
 * Request several friends.
 *
 * Asks several users to become friends of the acting user. An admin token names the acting user in the `user_id` header. Code 200 does not mean that all of them were asked: `fails` lists the others, with reasons. A question that a user asks cannot be answered here; use `requestFriend` for such a user. The body is an array, not an object.
 *
 * Options for `useMutation`. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/apply/batch`
 */
export function requestFriendsMutation(im: ScopedCaller): LanyingMutationOptions<RequestFriendsResult, RequestFriendsInput> {
  return writeOptions(requestFriends, im, invalidates.requestFriends);
}

/**
 * Request several friends.
 *
 * Asks several users to become friends of the acting user. An admin token names the acting user in the `user_id` header. Code 200 does not mean that all of them were asked: `fails` lists the others, with reasons. A question that a user asks cannot be answered here; use `requestFriend` for such a user. The body is an array, not an object.
 *
 * {@link requestFriendsMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/apply/batch`
 */
export function useRequestFriends<OnMutateResult = unknown>(
  options?: MutationHookOptions<RequestFriendsResult, RequestFriendsInput, OnMutateResult>,
): UseMutationResult<RequestFriendsResult, LanyingError, RequestFriendsInput, OnMutateResult> {
  return useWrite(requestFriendsMutation, options);
}

/**
 * Unblock a user.
 *
 * Takes a user from the blacklist of the acting user. An admin token names the acting user in the `user_id` header. Whether two former friends are friends again is not documented; the `relation` that `getUser` answers tells.
 *
 * Options for `useMutation`. Refetches `listBlockedUsers`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/unblock`
 */
export function unblockUserMutation(im: ScopedCaller): LanyingMutationOptions<UnblockUserResult, UnblockUserInput> {
  return writeOptions(unblockUser, im, invalidates.unblockUser);
}

/**
 * Unblock a user.
 *
 * Takes a user from the blacklist of the acting user. An admin token names the acting user in the `user_id` header. Whether two former friends are friends again is not documented; the `relation` that `getUser` answers tells.
 *
 * {@link unblockUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listBlockedUsers`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/unblock`
 */
export function useUnblockUser<OnMutateResult = unknown>(
  options?: MutationHookOptions<UnblockUserResult, UnblockUserInput, OnMutateResult>,
): UseMutationResult<UnblockUserResult, LanyingError, UnblockUserInput, OnMutateResult> {
  return useWrite(unblockUserMutation, options);
}

/**
 * Update what is kept about a friend.
 *
 * Sets the alias, the custom data and the muting that the acting user keeps about a friend; the friend sees none of it. An admin token names the acting user in the `user_id` header. A field that is absent is not touched.
 *
 * Options for `useMutation`. Refetches `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /roster/ext`
 */
export function updateFriendMutation(im: ScopedCaller): LanyingMutationOptions<UpdateFriendResult, UpdateFriendInput> {
  return writeOptions(updateFriend, im, invalidates.updateFriend);
}

/**
 * Update what is kept about a friend.
 *
 * Sets the alias, the custom data and the muting that the acting user keeps about a friend; the friend sees none of it. An admin token names the acting user in the `user_id` header. A field that is absent is not touched.
 *
 * {@link updateFriendMutation} with the client of the nearest `LanyingProvider`. Refetches `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /roster/ext`
 */
export function useUpdateFriend<OnMutateResult = unknown>(
  options?: MutationHookOptions<UpdateFriendResult, UpdateFriendInput, OnMutateResult>,
): UseMutationResult<UpdateFriendResult, LanyingError, UpdateFriendInput, OnMutateResult> {
  return useWrite(updateFriendMutation, options);
}
