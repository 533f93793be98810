// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import {
  acceptFriendRequest,
  addFriends,
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
 * Accepts the request of another user, after which the two are friends. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired; `listFriendRequests` shows which ones are.
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
 * Makes each user of the list a friend of the acting user. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `requestFriend` and `requestFriends` instead, which ask the other side first where its settings say so.
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
 * Block a user.
 *
 * Puts a user on the blacklist of the acting user; the two cannot become friends then. An admin token names the acting user in the `user_id` header. Blocking somebody twice is an error. This is about two people; `blockGroupMembers` keeps somebody out of a group.
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
 * Check whether a user may message another.
 *
 * Tells whether one user may send messages to another. The query names both of them, sender and receiver; the caller needs the right to ask for the sender, as that user or with an admin token. The answer holds for the moment only, so sending may still fail.
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
 * Declines the request of another user. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired. To refuse whatever this user may ask later, use `blockUser`.
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
 * Answers with the user to whom this mobile number belongs, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. Nobody found is an error. The number is that of the profile; `setMobile` changes it.
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
 * Answers with the user who has exactly this username, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. It is no search: parts of names find nothing, and nobody found is an error.
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
 * Answers with the public profile of any user of the app, and with what the user is to the acting user: friend, stranger, blocked. An admin token names the acting user in the `user_id` header. A user who does not exist is an error; one who has deleted the account may be answered with code 10021, which no document lists. For one's own profile use `getProfile`.
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
 * Answers with the ids of all users on the blacklist of the acting user at once. An admin token names the acting user in the `user_id` header. For names and pictures pass the ids to `listFriendDetails`.
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
 * List details of friends.
 *
 * Answers with name, picture and more of the users in the list. An admin token names the acting user in the `user_id` header. The list comes in the body of a POST, but nothing changes. A user who does not exist may be left out of the answer, so match the entries by `user_id`, not by position.
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
 * List friend ids.
 *
 * Answers with the ids of the friends of the acting user, page by page. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have. For names and pictures pass the ids to `listFriendDetails`.
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
 * List friend ids.
 *
 * Answers with the ids of the friends of the acting user, page by page. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have. For names and pictures pass the ids to `listFriendDetails`.
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
 * Answers with the requests that other users have sent to the acting user, page by page, answered ones included. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have, by `user_id`.
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
 * Answers with the requests that other users have sent to the acting user, page by page, answered ones included. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have, by `user_id`.
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
 * Answers with all friends of the acting user at once. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `listFriendIds` and `listFriendDetails` instead.
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
 * Ends the friendship of the acting user and another user; `getUser` answers 1 as their `relation` afterwards. An admin token names the acting user in the `user_id` header. To keep the other user from asking again, use `blockUser`.
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
 * Request a friend.
 *
 * Asks another user to become a friend of the acting user. An admin token names the acting user in the `user_id` header. What happens depends on the `auth_mode` of the other user: friends at once, a request to be answered, a question that `auth_answer` must answer, or a refusal. So a success does not yet mean friendship: look at the `relation` that `getUser` answers.
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
 * Request several friends.
 *
 * Asks several users to become friends of the acting user. An admin token names the acting user in the `user_id` header. Code 200 does not mean that all of them were asked: `fails` lists the others, with reasons. A question that a user asks cannot be answered here; use `requestFriend` for such a user. The body is an array, not an object.
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
 * Takes a user from the blacklist of the acting user. An admin token names the acting user in the `user_id` header. Whether two former friends are friends again is not documented; the `relation` that `getUser` answers tells.
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
 * Update what is kept about a friend.
 *
 * Sets the alias, the custom data and the muting that the acting user keeps about a friend; the friend sees none of it. An admin token names the acting user in the `user_id` header. A field that is absent is not touched.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /roster/ext`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const updateFriendMutation: MutationFactory<UpdateFriendInput, UpdateFriendResult> =
  /* @__PURE__ */ mutationFactory<UpdateFriendInput, UpdateFriendResult, UpdateFriendInput>(updateFriend, effects.updateFriend);
