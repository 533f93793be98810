// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import {
  acceptFriendRequest,
  addFriends,
  addFriendsDirectly,
  blockUser,
  checkMessagePermission,
  declineFriendRequest,
  findUserByMobile,
  findUserByUsername,
  getUser,
  listBlockedUsers,
  listFriendDetails,
  listFriendIds,
  listFriendRequests,
  listFriends,
  removeFriend,
  requestFriend,
  requestFriends,
  unblockUser,
  updateFriend,
} from '@lanying-im/client/operations';
import type {
  AcceptFriendRequestInput,
  AcceptFriendRequestResult,
  AddFriendsDirectlyInput,
  AddFriendsDirectlyResult,
  AddFriendsInput,
  AddFriendsResult,
  BlockUserInput,
  BlockUserResult,
  CheckMessagePermissionInput,
  CheckMessagePermissionResult,
  DeclineFriendRequestInput,
  DeclineFriendRequestResult,
  FindUserByMobileInput,
  FindUserByMobileResult,
  FindUserByUsernameInput,
  FindUserByUsernameResult,
  GetUserInput,
  GetUserResult,
  ListBlockedUsersInput,
  ListBlockedUsersResult,
  ListFriendDetailsInput,
  ListFriendDetailsResult,
  ListFriendIdsInput,
  ListFriendIdsResult,
  ListFriendRequestsInput,
  ListFriendRequestsResult,
  ListFriendsInput,
  ListFriendsResult,
  RemoveFriendInput,
  RemoveFriendResult,
  RequestFriendInput,
  RequestFriendResult,
  RequestFriendsInput,
  RequestFriendsResult,
  UnblockUserInput,
  UnblockUserResult,
  UpdateFriendInput,
  UpdateFriendResult,
} from '@lanying-im/types';
import type {
  OptionalInfiniteQueryFactory,
} from '../infinite-options.ts';
import {
  cursorFactory,
} from '../infinite-options.ts';
import type {
  MutationFactory,
} from '../mutation-options.ts';
import {
  mutationFactory,
  privateMutationFactory,
} from '../mutation-options.ts';
import type {
  ScopedCaller,
  TaggedQueryKey,
} from '../query-key.ts';
import {
  queryKey,
} from '../query-key.ts';
import type {
  OptionalQueryFactory,
  QueryFactory,
} from '../query-options.ts';
import {
  queryFactory,
} from '../query-options.ts';
import * as effects from './effects.ts';

/**
 * Accept a friend request.
 *
 * Accepts the request of another user, after which the two are friends. With an admin token, the `user_id` header names the acting user. The request must still be pending and not have expired; `listFriendRequests` shows which ones are.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listFriendRequests`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/accept`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, FriendRequestNotFound, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const acceptFriendRequestMutation: MutationFactory<AcceptFriendRequestInput, AcceptFriendRequestResult> =
  /* @__PURE__ */ mutationFactory<AcceptFriendRequestInput, AcceptFriendRequestResult, AcceptFriendRequestInput>(acceptFriendRequest, effects.acceptFriendRequest);

/**
 * Add friends.
 *
 * Makes each user of the list a friend of the acting user. With an admin token, the `user_id` header names the acting user. To respect the settings of the other users, use `requestFriend` or `requestFriends` instead.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /user/add_roster`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
 */
export const addFriendsMutation: MutationFactory<AddFriendsInput, AddFriendsResult> =
  /* @__PURE__ */ mutationFactory<AddFriendsInput, AddFriendsResult, AddFriendsInput>(addFriends, effects.addFriends);

/**
 * Add friends without a request.
 *
 * Makes each user of the list a friend of the acting user without anybody's consent, whatever `auth_mode` they have set. It is idempotent: a user who is a friend already stays one. Requires an admin token, with the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listFriends`, `listFriendIds`, `listFriendRequests`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/admin/add_direct`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserBlacklisted, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const addFriendsDirectlyMutation: MutationFactory<AddFriendsDirectlyInput, AddFriendsDirectlyResult> =
  /* @__PURE__ */ mutationFactory<AddFriendsDirectlyInput, AddFriendsDirectlyResult, AddFriendsDirectlyInput>(addFriendsDirectly, effects.addFriendsDirectly);

/**
 * Block a user.
 *
 * Adds a user to the blacklist of the acting user. The two cannot become friends while one has blocked the other. With an admin token, the `user_id` header names the acting user. Blocking a user twice is an error. To keep a user out of a group, use `blockGroupMembers`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listBlockedUsers`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/block`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserBlacklisted, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const blockUserMutation: MutationFactory<BlockUserInput, BlockUserResult> =
  /* @__PURE__ */ mutationFactory<BlockUserInput, BlockUserResult, BlockUserInput>(blockUser, effects.blockUser);

/** Returns the key of {@link checkMessagePermissionOptions}. */
export function checkMessagePermissionQueryKey(im: ScopedCaller, input: CheckMessagePermissionInput): TaggedQueryKey<CheckMessagePermissionResult> {
  return queryKey("checkMessagePermission", im, input);
}

/**
 * Check whether a user can message another.
 *
 * Returns whether one user may send messages to another. The query names sender and receiver; call it as the sender or with an admin token. The result reflects the current state, so sending can still fail.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /roster/may_message`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const checkMessagePermissionOptions: QueryFactory<CheckMessagePermissionInput, CheckMessagePermissionResult> =
  /* @__PURE__ */ queryFactory<CheckMessagePermissionInput, CheckMessagePermissionResult>(checkMessagePermission);

/**
 * Decline a friend request.
 *
 * Declines the request of another user. With an admin token, the `user_id` header names the acting user. The request must still be pending and not have expired. To reject all later requests of this user, use `blockUser`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listFriendRequests` before it settles.
 *
 * `POST /roster/decline`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, FriendRequestNotFound, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const declineFriendRequestMutation: MutationFactory<DeclineFriendRequestInput, DeclineFriendRequestResult> =
  /* @__PURE__ */ mutationFactory<DeclineFriendRequestInput, DeclineFriendRequestResult, DeclineFriendRequestInput>(declineFriendRequest, effects.declineFriendRequest);

/** Returns the key of {@link findUserByMobileOptions}. */
export function findUserByMobileQueryKey(im: ScopedCaller, input: FindUserByMobileInput): TaggedQueryKey<FindUserByMobileResult> {
  return queryKey("findUserByMobile", im, input);
}

/**
 * Find a user by mobile number.
 *
 * Returns the user who has this mobile number, and the relation between that user and the acting user. With an admin token, the `user_id` header names the acting user. Returns error 10000 if there is no such user. The number is the one in the profile, which `setMobile` changes.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /roster/mobile`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const findUserByMobileOptions: QueryFactory<FindUserByMobileInput, FindUserByMobileResult> =
  /* @__PURE__ */ queryFactory<FindUserByMobileInput, FindUserByMobileResult>(findUserByMobile);

/** Returns the key of {@link findUserByUsernameOptions}. */
export function findUserByUsernameQueryKey(im: ScopedCaller, input: FindUserByUsernameInput): TaggedQueryKey<FindUserByUsernameResult> {
  return queryKey("findUserByUsername", im, input);
}

/**
 * Find a user by username.
 *
 * Returns the user with exactly this username, and the relation between that user and the acting user. With an admin token, the `user_id` header names the acting user. Partial names do not match. Returns error 10000 if there is no such user.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /roster/name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const findUserByUsernameOptions: QueryFactory<FindUserByUsernameInput, FindUserByUsernameResult> =
  /* @__PURE__ */ queryFactory<FindUserByUsernameInput, FindUserByUsernameResult>(findUserByUsername);

/** Returns the key of {@link getUserOptions}. */
export function getUserQueryKey(im: ScopedCaller, input: GetUserInput): TaggedQueryKey<GetUserResult> {
  return queryKey("getUser", im, input);
}

/**
 * Get a user.
 *
 * Returns the public profile of any user of the app, and the relation between that user and the acting user, such as friend, not a friend or blocked. With an admin token, the `user_id` header names the acting user. Returns error 10000 if the user does not exist; a deleted user may also return 10021. For the complete profile of the acting user, use `getProfile`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /roster/id`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getUserOptions: QueryFactory<GetUserInput, GetUserResult> =
  /* @__PURE__ */ queryFactory<GetUserInput, GetUserResult>(getUser);

/** Returns the key of {@link listBlockedUsersOptions}. */
export function listBlockedUsersQueryKey(im: ScopedCaller, input?: ListBlockedUsersInput): TaggedQueryKey<ListBlockedUsersResult> {
  return queryKey("listBlockedUsers", im, input);
}

/**
 * List blocked users.
 *
 * Returns the ids of all users on the blacklist of the acting user at once. With an admin token, the `user_id` header names the acting user. For names and avatars, pass the ids to `listFriendDetails`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /roster/blocked_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listBlockedUsersOptions: OptionalQueryFactory<ListBlockedUsersInput, ListBlockedUsersResult> =
  /* @__PURE__ */ queryFactory<ListBlockedUsersInput, ListBlockedUsersResult>(listBlockedUsers);

/** Returns the key of {@link listFriendDetailsOptions}. */
export function listFriendDetailsQueryKey(im: ScopedCaller, input: ListFriendDetailsInput): TaggedQueryKey<ListFriendDetailsResult> {
  return queryKey("listFriendDetails", im, input);
}

/**
 * List friend details.
 *
 * Returns names, avatars and other details of several users. With an admin token, the `user_id` header names the acting user. A read, despite the POST: the users are in the body. A user who does not exist may be missing from the response, so match the entries by `user_id`, not by position.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `POST /roster/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listFriendDetailsOptions: QueryFactory<ListFriendDetailsInput, ListFriendDetailsResult> =
  /* @__PURE__ */ queryFactory<ListFriendDetailsInput, ListFriendDetailsResult>(listFriendDetails);

/** Returns the key of {@link listFriendIdsOptions}. */
export function listFriendIdsQueryKey(im: ScopedCaller, input?: ListFriendIdsInput): TaggedQueryKey<ListFriendIdsResult> {
  return queryKey("listFriendIds", im, input);
}

/**
 * List friend IDs.
 *
 * Returns the ids of the friends of the acting user, page by page. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have. For names and avatars, pass the ids to `listFriendDetails`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /roster/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listFriendIdsOptions: OptionalQueryFactory<ListFriendIdsInput, ListFriendIdsResult> =
  /* @__PURE__ */ queryFactory<ListFriendIdsInput, ListFriendIdsResult>(listFriendIds);

/**
 * List friend IDs.
 *
 * Returns the ids of the friends of the acting user, page by page. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have. For names and avatars, pass the ids to `listFriendDetails`.
 *
 * Options for `useInfiniteQuery`, `createInfiniteQuery` and the like. The first page has no cursor.
 *
 * `GET /roster/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listFriendIdsInfiniteOptions: OptionalInfiniteQueryFactory<Omit<ListFriendIdsInput, "cursor">, ListFriendIdsResult> =
  /* @__PURE__ */ cursorFactory<Omit<ListFriendIdsInput, "cursor">, ListFriendIdsResult>(listFriendIds);

/** Returns the key of {@link listFriendRequestsOptions}. */
export function listFriendRequestsQueryKey(im: ScopedCaller, input?: ListFriendRequestsInput): TaggedQueryKey<ListFriendRequestsResult> {
  return queryKey("listFriendRequests", im, input);
}

/**
 * List friend requests.
 *
 * Returns the requests that other users have sent to the acting user, page by page, handled ones included. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have, by `user_id`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /roster/apply/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listFriendRequestsOptions: OptionalQueryFactory<ListFriendRequestsInput, ListFriendRequestsResult> =
  /* @__PURE__ */ queryFactory<ListFriendRequestsInput, ListFriendRequestsResult>(listFriendRequests);

/**
 * List friend requests.
 *
 * Returns the requests that other users have sent to the acting user, page by page, handled ones included. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have, by `user_id`.
 *
 * Options for `useInfiniteQuery`, `createInfiniteQuery` and the like. The first page has no cursor.
 *
 * `GET /roster/apply/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listFriendRequestsInfiniteOptions: OptionalInfiniteQueryFactory<Omit<ListFriendRequestsInput, "cursor">, ListFriendRequestsResult> =
  /* @__PURE__ */ cursorFactory<Omit<ListFriendRequestsInput, "cursor">, ListFriendRequestsResult>(listFriendRequests);

/** Returns the key of {@link listFriendsOptions}. */
export function listFriendsQueryKey(im: ScopedCaller, input?: ListFriendsInput): TaggedQueryKey<ListFriendsResult> {
  return queryKey("listFriends", im, input);
}

/**
 * List friends.
 *
 * Returns all friends of the acting user at once. With an admin token, the `user_id` header names the acting user. For long lists, use `listFriendIds` and `listFriendDetails`, which return pages and details.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /user/rosters`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listFriendsOptions: OptionalQueryFactory<ListFriendsInput, ListFriendsResult> =
  /* @__PURE__ */ queryFactory<ListFriendsInput, ListFriendsResult>(listFriends);

/**
 * Remove a friend.
 *
 * Ends the friendship between the acting user and another user. Afterwards `getUser` returns 1 as their `relation`. With an admin token, the `user_id` header names the acting user. To prevent further requests of that user, use `blockUser`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const removeFriendMutation: MutationFactory<RemoveFriendInput, RemoveFriendResult> =
  /* @__PURE__ */ mutationFactory<RemoveFriendInput, RemoveFriendResult, RemoveFriendInput>(removeFriend, effects.removeFriend);

/**
 * Send a friend request.
 *
 * Sends a friend request from the acting user to another user. With an admin token, the `user_id` header names the acting user. The result depends on the `auth_mode` of the other user: the two become friends at once, the request waits for approval, `auth_answer` must be the correct answer to a question, or the request is rejected. Success therefore does not imply friendship: check the `relation` that `getUser` returns.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listFriendRequests`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/apply`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
 */
export const requestFriendMutation: MutationFactory<RequestFriendInput, RequestFriendResult> =
  /* @__PURE__ */ privateMutationFactory<RequestFriendInput, RequestFriendResult, RequestFriendInput>(requestFriend, effects.requestFriend);

/**
 * Send friend requests.
 *
 * Sends friend requests from the acting user to several users. With an admin token, the `user_id` header names the acting user. Code 200 does not mean that all requests were sent: `fails` lists the failures with their reasons. To answer the question of a user whose `auth_mode` is 2, use `requestFriend`. The body is an array.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listFriendRequests`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/apply/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
 */
export const requestFriendsMutation: MutationFactory<RequestFriendsInput, RequestFriendsResult> =
  /* @__PURE__ */ mutationFactory<RequestFriendsInput, RequestFriendsResult, RequestFriendsInput>(requestFriends, effects.requestFriends);

/**
 * Unblock a user.
 *
 * Removes a user from the blacklist of the acting user. With an admin token, the `user_id` header names the acting user. Check the `relation` that `getUser` returns to see whether former friends are friends again.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listBlockedUsers`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/unblock`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const unblockUserMutation: MutationFactory<UnblockUserInput, UnblockUserResult> =
  /* @__PURE__ */ mutationFactory<UnblockUserInput, UnblockUserResult, UnblockUserInput>(unblockUser, effects.unblockUser);

/**
 * Update a friend.
 *
 * Updates the alias, the custom data and the notification setting that the acting user keeps for a friend. The friend cannot see them. With an admin token, the `user_id` header names the acting user. Absent fields are unchanged.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /roster/ext`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const updateFriendMutation: MutationFactory<UpdateFriendInput, UpdateFriendResult> =
  /* @__PURE__ */ mutationFactory<UpdateFriendInput, UpdateFriendResult, UpdateFriendInput>(updateFriend, effects.updateFriend);
