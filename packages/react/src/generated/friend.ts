// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

'use client';

import {
  acceptFriendRequestMutation,
  addFriendsDirectlyMutation,
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
 * Accepts the request of another user, after which the two are friends. With an admin token, the `user_id` header names the acting user. The request must still be pending and not have expired; `listFriendRequests` shows which ones are.
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
 * Makes each user of the list a friend of the acting user. With an admin token, the `user_id` header names the acting user. To respect the settings of the other users, use `requestFriend` or `requestFriends` instead.
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
 * Add friends without a request.
 *
 * Makes each user of the list a friend of the acting user without anybody's consent, whatever `auth_mode` they have set. It is idempotent: a user who is a friend already stays one. Requires an admin token, with the acting user in the `user_id` header.
 *
 * {@link addFriendsDirectlyMutation} with the client of the nearest `LanyingProvider`. Refetches `listFriends`, `listFriendIds`, `listFriendRequests`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `checkMessagePermission` before it settles.
 *
 * `POST /roster/admin/add_direct`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserBlacklisted, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useAddFriendsDirectly: MutationHook<AddFriendsDirectlyInput, AddFriendsDirectlyResult> =
  /* @__PURE__ */ mutationHook<AddFriendsDirectlyInput, AddFriendsDirectlyResult>(addFriendsDirectlyMutation);

/**
 * Block a user.
 *
 * Adds a user to the blacklist of the acting user. The two cannot become friends while one has blocked the other. With an admin token, the `user_id` header names the acting user. Blocking a user twice is an error. To keep a user out of a group, use `blockGroupMembers`.
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
 * Check whether a user can message another.
 *
 * Returns whether one user may send messages to another. The query names sender and receiver; call it as the sender or with an admin token. The result reflects the current state, so sending can still fail.
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
 * Declines the request of another user. With an admin token, the `user_id` header names the acting user. The request must still be pending and not have expired. To reject all later requests of this user, use `blockUser`.
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
 * Returns the user who has this mobile number, and the relation between that user and the acting user. With an admin token, the `user_id` header names the acting user. Returns error 10000 if there is no such user. The number is the one in the profile, which `setMobile` changes.
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
 * Returns the user with exactly this username, and the relation between that user and the acting user. With an admin token, the `user_id` header names the acting user. Partial names do not match. Returns error 10000 if there is no such user.
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
 * Returns the public profile of any user of the app, and the relation between that user and the acting user, such as friend, not a friend or blocked. With an admin token, the `user_id` header names the acting user. Returns error 10000 if the user does not exist; a deleted user may also return 10021. For the complete profile of the acting user, use `getProfile`.
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
 * Returns the ids of all users on the blacklist of the acting user at once. With an admin token, the `user_id` header names the acting user. For names and avatars, pass the ids to `listFriendDetails`.
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
 * List friend details.
 *
 * Returns names, avatars and other details of several users. With an admin token, the `user_id` header names the acting user. A read, despite the POST: the users are in the body. A user who does not exist may be missing from the response, so match the entries by `user_id`, not by position.
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
 * List friend IDs.
 *
 * Returns the ids of the friends of the acting user, page by page. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have. For names and avatars, pass the ids to `listFriendDetails`.
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
 * List friend IDs.
 *
 * Returns the ids of the friends of the acting user, page by page. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have. For names and avatars, pass the ids to `listFriendDetails`.
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
 * Returns the requests that other users have sent to the acting user, page by page, handled ones included. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have, by `user_id`.
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
 * Returns the requests that other users have sent to the acting user, page by page, handled ones included. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have, by `user_id`.
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
 * Returns all friends of the acting user at once. With an admin token, the `user_id` header names the acting user. For long lists, use `listFriendIds` and `listFriendDetails`, which return pages and details.
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
 * Ends the friendship between the acting user and another user. Afterwards `getUser` returns 1 as their `relation`. With an admin token, the `user_id` header names the acting user. To prevent further requests of that user, use `blockUser`.
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
 * Send a friend request.
 *
 * Sends a friend request from the acting user to another user. With an admin token, the `user_id` header names the acting user. The result depends on the `auth_mode` of the other user: the two become friends at once, the request waits for approval, `auth_answer` must be the correct answer to a question, or the request is rejected. Success therefore does not imply friendship: check the `relation` that `getUser` returns.
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
 * Send friend requests.
 *
 * Sends friend requests from the acting user to several users. With an admin token, the `user_id` header names the acting user. Code 200 does not mean that all requests were sent: `fails` lists the failures with their reasons. To answer the question of a user whose `auth_mode` is 2, use `requestFriend`. The body is an array.
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
 * Removes a user from the blacklist of the acting user. With an admin token, the `user_id` header names the acting user. Check the `relation` that `getUser` returns to see whether former friends are friends again.
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
 * Update a friend.
 *
 * Updates the alias, the custom data and the notification setting that the acting user keeps for a friend. The friend cannot see them. With an admin token, the `user_id` header names the acting user. Absent fields are unchanged.
 *
 * {@link updateFriendMutation} with the client of the nearest `LanyingProvider`. Refetches `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /roster/ext`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useUpdateFriend: MutationHook<UpdateFriendInput, UpdateFriendResult> =
  /* @__PURE__ */ mutationHook<UpdateFriendInput, UpdateFriendResult>(updateFriendMutation);
