// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

'use client';

import {
  acceptFriendRequestMutation,
  addFriendsMutation,
  blockUserMutation,
  checkMessagePermissionOptions,
  declineFriendRequestMutation,
  findUserByMobileOptions,
  findUserByUsernameOptions,
  getUserOptions,
  listBlockedUsersOptions,
  listFriendDetailsOptions,
  listFriendIdsInfiniteOptions,
  listFriendIdsOptions,
  listFriendRequestsInfiniteOptions,
  listFriendRequestsOptions,
  listFriendsOptions,
  removeFriendMutation,
  requestFriendMutation,
  requestFriendsMutation,
  unblockUserMutation,
  updateFriendMutation,
} from '@lanying-im/query';
import type {
  PageCursor,
} from '@lanying-im/query';
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
import {
  infiniteQueryHook,
  mutationHook,
  queryHook,
} from '../hooks.ts';
import type {
  MutationHook,
  OptionalInfiniteQueryHook,
  OptionalQueryHook,
  QueryHook,
} from '../hook-types.ts';

/**
 * Accept a friend request.
 *
 * Accepts the request of another user, after which the two are friends. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired; `listFriendRequests` shows which ones are.
 *
 * {@link acceptFriendRequestMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriendRequests`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/accept`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, FriendRequestNotFound, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useAcceptFriendRequest: MutationHook<AcceptFriendRequestInput, AcceptFriendRequestResult> =
  /* @__PURE__ */ mutationHook<AcceptFriendRequestInput, AcceptFriendRequestResult>(acceptFriendRequestMutation);

/**
 * Add friends.
 *
 * Makes each user of the list a friend of the acting user. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `requestFriend` and `requestFriends` instead, which ask the other side first where its settings say so.
 *
 * {@link addFriendsMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /user/add_roster`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
 */
export const useAddFriends: MutationHook<AddFriendsInput, AddFriendsResult> =
  /* @__PURE__ */ mutationHook<AddFriendsInput, AddFriendsResult>(addFriendsMutation);

/**
 * Block a user.
 *
 * Puts a user on the blacklist of the acting user; the two cannot become friends then. An admin token names the acting user in the `user_id` header. Blocking somebody twice is an error. This is about two people; `blockGroupMembers` keeps somebody out of a group.
 *
 * {@link blockUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listBlockedUsers`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/block`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserBlacklisted, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useBlockUser: MutationHook<BlockUserInput, BlockUserResult> =
  /* @__PURE__ */ mutationHook<BlockUserInput, BlockUserResult>(blockUserMutation);

/**
 * Check whether a user may message another.
 *
 * Tells whether one user may send messages to another. The query names both of them, sender and receiver; the caller needs the right to ask for the sender, as that user or with an admin token. The answer holds for the moment only, so sending may still fail.
 *
 * {@link checkMessagePermissionOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/may_message`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useCheckMessagePermission: QueryHook<CheckMessagePermissionInput, CheckMessagePermissionResult> =
  /* @__PURE__ */ queryHook<CheckMessagePermissionInput, CheckMessagePermissionResult>(checkMessagePermissionOptions);

/**
 * Decline a friend request.
 *
 * Declines the request of another user. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired. To refuse whatever this user may ask later, use `blockUser`.
 *
 * {@link declineFriendRequestMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriendRequests` before it settles.
 *
 * `POST /roster/decline`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, FriendRequestNotFound, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useDeclineFriendRequest: MutationHook<DeclineFriendRequestInput, DeclineFriendRequestResult> =
  /* @__PURE__ */ mutationHook<DeclineFriendRequestInput, DeclineFriendRequestResult>(declineFriendRequestMutation);

/**
 * Find a user by mobile number.
 *
 * Answers with the user to whom this mobile number belongs, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. Nobody found is an error. The number is that of the profile; `setMobile` changes it.
 *
 * {@link findUserByMobileOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/mobile`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useFindUserByMobile: QueryHook<FindUserByMobileInput, FindUserByMobileResult> =
  /* @__PURE__ */ queryHook<FindUserByMobileInput, FindUserByMobileResult>(findUserByMobileOptions);

/**
 * Find a user by username.
 *
 * Answers with the user who has exactly this username, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. It is no search: parts of names find nothing, and nobody found is an error.
 *
 * {@link findUserByUsernameOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useFindUserByUsername: QueryHook<FindUserByUsernameInput, FindUserByUsernameResult> =
  /* @__PURE__ */ queryHook<FindUserByUsernameInput, FindUserByUsernameResult>(findUserByUsernameOptions);

/**
 * Get a user.
 *
 * Answers with the public profile of any user of the app, and with what the user is to the acting user: friend, stranger, blocked. An admin token names the acting user in the `user_id` header. A user who does not exist is an error; one who has deleted the account may be answered with code 10021, which no document lists. For one's own profile use `getProfile`.
 *
 * {@link getUserOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/id`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useGetUser: QueryHook<GetUserInput, GetUserResult> =
  /* @__PURE__ */ queryHook<GetUserInput, GetUserResult>(getUserOptions);

/**
 * List blocked users.
 *
 * Answers with the ids of all users on the blacklist of the acting user at once. An admin token names the acting user in the `user_id` header. For names and pictures pass the ids to `listFriendDetails`.
 *
 * {@link listBlockedUsersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/blocked_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListBlockedUsers: OptionalQueryHook<ListBlockedUsersInput, ListBlockedUsersResult> =
  /* @__PURE__ */ queryHook<ListBlockedUsersInput, ListBlockedUsersResult>(listBlockedUsersOptions);

/**
 * List details of friends.
 *
 * Answers with name, picture and more of the users in the list. An admin token names the acting user in the `user_id` header. The list comes in the body of a POST, but nothing changes. A user who does not exist may be left out of the answer, so match the entries by `user_id`, not by position.
 *
 * {@link listFriendDetailsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /roster/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListFriendDetails: QueryHook<ListFriendDetailsInput, ListFriendDetailsResult> =
  /* @__PURE__ */ queryHook<ListFriendDetailsInput, ListFriendDetailsResult>(listFriendDetailsOptions);

/**
 * List friend ids.
 *
 * Answers with the ids of the friends of the acting user, page by page. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have. For names and pictures pass the ids to `listFriendDetails`.
 *
 * {@link listFriendIdsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListFriendIds: OptionalQueryHook<ListFriendIdsInput, ListFriendIdsResult> =
  /* @__PURE__ */ queryHook<ListFriendIdsInput, ListFriendIdsResult>(listFriendIdsOptions);

/**
 * List friend ids.
 *
 * Answers with the ids of the friends of the acting user, page by page. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have. For names and pictures pass the ids to `listFriendDetails`.
 *
 * {@link listFriendIdsInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListFriendIdsInfinite: OptionalInfiniteQueryHook<Omit<ListFriendIdsInput, "cursor">, ListFriendIdsResult> =
  /* @__PURE__ */ infiniteQueryHook<Omit<ListFriendIdsInput, "cursor">, ListFriendIdsResult, PageCursor>(listFriendIdsInfiniteOptions);

/**
 * List friend requests.
 *
 * Answers with the requests that other users have sent to the acting user, page by page, answered ones included. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have, by `user_id`.
 *
 * {@link listFriendRequestsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/apply/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListFriendRequests: OptionalQueryHook<ListFriendRequestsInput, ListFriendRequestsResult> =
  /* @__PURE__ */ queryHook<ListFriendRequestsInput, ListFriendRequestsResult>(listFriendRequestsOptions);

/**
 * List friend requests.
 *
 * Answers with the requests that other users have sent to the acting user, page by page, answered ones included. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have, by `user_id`.
 *
 * {@link listFriendRequestsInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /roster/apply/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListFriendRequestsInfinite: OptionalInfiniteQueryHook<Omit<ListFriendRequestsInput, "cursor">, ListFriendRequestsResult> =
  /* @__PURE__ */ infiniteQueryHook<Omit<ListFriendRequestsInput, "cursor">, ListFriendRequestsResult, PageCursor>(listFriendRequestsInfiniteOptions);

/**
 * List friends.
 *
 * Answers with all friends of the acting user at once. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `listFriendIds` and `listFriendDetails` instead.
 *
 * {@link listFriendsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/rosters`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListFriends: OptionalQueryHook<ListFriendsInput, ListFriendsResult> =
  /* @__PURE__ */ queryHook<ListFriendsInput, ListFriendsResult>(listFriendsOptions);

/**
 * Remove a friend.
 *
 * Ends the friendship of the acting user and another user; `getUser` answers 1 as their `relation` afterwards. An admin token names the acting user in the `user_id` header. To keep the other user from asking again, use `blockUser`.
 *
 * {@link removeFriendMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useRemoveFriend: MutationHook<RemoveFriendInput, RemoveFriendResult> =
  /* @__PURE__ */ mutationHook<RemoveFriendInput, RemoveFriendResult>(removeFriendMutation);

/**
 * Request a friend.
 *
 * Asks another user to become a friend of the acting user. An admin token names the acting user in the `user_id` header. What happens depends on the `auth_mode` of the other user: friends at once, a request to be answered, a question that `auth_answer` must answer, or a refusal. So a success does not yet mean friendship: look at the `relation` that `getUser` answers.
 *
 * {@link requestFriendMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriendRequests`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/apply`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
 */
export const useRequestFriend: MutationHook<RequestFriendInput, RequestFriendResult> =
  /* @__PURE__ */ mutationHook<RequestFriendInput, RequestFriendResult>(requestFriendMutation);

/**
 * Request several friends.
 *
 * Asks several users to become friends of the acting user. An admin token names the acting user in the `user_id` header. Code 200 does not mean that all of them were asked: `fails` lists the others, with reasons. A question that a user asks cannot be answered here; use `requestFriend` for such a user. The body is an array, not an object.
 *
 * {@link requestFriendsMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriendRequests`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/apply/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
 */
export const useRequestFriends: MutationHook<RequestFriendsInput, RequestFriendsResult> =
  /* @__PURE__ */ mutationHook<RequestFriendsInput, RequestFriendsResult>(requestFriendsMutation);

/**
 * Unblock a user.
 *
 * Takes a user from the blacklist of the acting user. An admin token names the acting user in the `user_id` header. Whether two former friends are friends again is not documented; the `relation` that `getUser` answers tells.
 *
 * {@link unblockUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listBlockedUsers`, `listFriends`, `listFriendIds`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/unblock`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useUnblockUser: MutationHook<UnblockUserInput, UnblockUserResult> =
  /* @__PURE__ */ mutationHook<UnblockUserInput, UnblockUserResult>(unblockUserMutation);

/**
 * Update what is kept about a friend.
 *
 * Sets the alias, the custom data and the muting that the acting user keeps about a friend; the friend sees none of it. An admin token names the acting user in the `user_id` header. A field that is absent is not touched.
 *
 * {@link updateFriendMutation} with the client of the nearest `LanyingProvider`. Refetches `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /roster/ext`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useUpdateFriend: MutationHook<UpdateFriendInput, UpdateFriendResult> =
  /* @__PURE__ */ mutationHook<UpdateFriendInput, UpdateFriendResult>(updateFriendMutation);
