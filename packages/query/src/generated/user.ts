// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import {
  addPushTags,
  bindDeviceToken,
  bindPushAlias,
  changePassword,
  deleteUser,
  disableUsers,
  enableUsers,
  getOnlineStatus,
  getProfile,
  getSettings,
  kickDevice,
  listDevices,
  listPinnedConversations,
  listPushTags,
  listUsers,
  pinConversation,
  registerPushUser,
  registerUser,
  registerUsers,
  removeAllPushTags,
  removeDevice,
  removePushTags,
  setAuthMode,
  setAutoDownload,
  setMobile,
  setNickname,
  setPrivateInfo,
  setPublicInfo,
  setPushBadge,
  setPushDetailHidden,
  setPushDisabled,
  setPushNickname,
  setPushQuietHours,
  setSoundDisabled,
  setUserAvatar,
  setUserAvatars,
  setUserPassword,
  setUsername,
  setVibration,
  unbindDeviceToken,
  unpinConversation,
  updateProfile,
  updateProfiles,
  updateSettings,
} from '@lanying-im/client/operations';
import type {
  AddPushTagsInput,
  AddPushTagsResult,
  BindDeviceTokenInput,
  BindDeviceTokenResult,
  BindPushAliasInput,
  BindPushAliasResult,
  ChangePasswordInput,
  ChangePasswordResult,
  DeleteUserInput,
  DeleteUserResult,
  DisableUsersInput,
  DisableUsersResult,
  EnableUsersInput,
  EnableUsersResult,
  GetOnlineStatusInput,
  GetOnlineStatusResult,
  GetProfileInput,
  GetProfileResult,
  GetSettingsInput,
  GetSettingsResult,
  KickDeviceInput,
  KickDeviceResult,
  ListDevicesInput,
  ListDevicesResult,
  ListPinnedConversationsInput,
  ListPinnedConversationsResult,
  ListPushTagsInput,
  ListPushTagsResult,
  ListUsersInput,
  ListUsersResult,
  PinConversationInput,
  PinConversationResult,
  RegisterPushUserInput,
  RegisterPushUserResult,
  RegisterUserInput,
  RegisterUserResult,
  RegisterUsersInput,
  RegisterUsersResult,
  RemoveAllPushTagsInput,
  RemoveAllPushTagsResult,
  RemoveDeviceInput,
  RemoveDeviceResult,
  RemovePushTagsInput,
  RemovePushTagsResult,
  SetAuthModeInput,
  SetAuthModeResult,
  SetAutoDownloadInput,
  SetAutoDownloadResult,
  SetMobileInput,
  SetMobileResult,
  SetNicknameInput,
  SetNicknameResult,
  SetPrivateInfoInput,
  SetPrivateInfoResult,
  SetPublicInfoInput,
  SetPublicInfoResult,
  SetPushBadgeInput,
  SetPushBadgeResult,
  SetPushDetailHiddenInput,
  SetPushDetailHiddenResult,
  SetPushDisabledInput,
  SetPushDisabledResult,
  SetPushNicknameInput,
  SetPushNicknameResult,
  SetPushQuietHoursInput,
  SetPushQuietHoursResult,
  SetSoundDisabledInput,
  SetSoundDisabledResult,
  SetUserAvatarInput,
  SetUserAvatarResult,
  SetUserAvatarsInput,
  SetUserAvatarsResult,
  SetUserPasswordInput,
  SetUserPasswordResult,
  SetUsernameInput,
  SetUsernameResult,
  SetVibrationInput,
  SetVibrationResult,
  UnbindDeviceTokenInput,
  UnbindDeviceTokenResult,
  UnpinConversationInput,
  UnpinConversationResult,
  UpdateProfileInput,
  UpdateProfileResult,
  UpdateProfilesInput,
  UpdateProfilesResult,
  UpdateSettingsInput,
  UpdateSettingsResult,
} from '@lanying-im/types';
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
} from '../query-options.ts';
import {
  queryFactory,
} from '../query-options.ts';
import * as effects from './effects.ts';

/**
 * Add push tags to a user.
 *
 * Puts tags on the acting user. Those that the user has already stay, as far as the reference tells. `sendPushNotification` can push to everybody who has a tag, which reaches more than the 500 targets of a list. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listPushTags` before it settles.
 *
 * `POST /user/push/tag`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const addPushTagsMutation: MutationFactory<AddPushTagsInput, AddPushTagsResult> =
  /* @__PURE__ */ mutationFactory<AddPushTagsInput, AddPushTagsResult, AddPushTagsInput>(addPushTags, effects.addPushTags);

/**
 * Bind the push token of a device.
 *
 * Tells the service the token under which a phone vendor, such as Apple or Huawei, reaches a device of the acting user, so that pushes get through while the app is closed. `notifier_name` is the name of a push certificate in the console. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like.
 *
 * `POST /user/token/bind`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
 */
export const bindDeviceTokenMutation: MutationFactory<BindDeviceTokenInput, BindDeviceTokenResult> =
  /* @__PURE__ */ privateMutationFactory<BindDeviceTokenInput, BindDeviceTokenResult, BindDeviceTokenInput>(bindDeviceToken);

/**
 * Bind a push alias.
 *
 * Gives the acting user an alias, a name of your own under which `sendPushNotification` finds the user in its audience. The error for a binding that exists already may mean that somebody else has the alias; no document explains it. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/alias`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
 */
export const bindPushAliasMutation: MutationFactory<BindPushAliasInput, BindPushAliasResult> =
  /* @__PURE__ */ privateMutationFactory<BindPushAliasInput, BindPushAliasResult, BindPushAliasInput>(bindPushAlias, effects.bindPushAlias);

/**
 * Change a password, given the old one.
 *
 * Replaces the password of the acting user, who must know the old one. No document says which error a wrong old password gives, nor whether tokens issued before stay valid. An administrator who does not know the old password uses `setUserPassword`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like.
 *
 * `POST /user/change_password`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const changePasswordMutation: MutationFactory<ChangePasswordInput, ChangePasswordResult> =
  /* @__PURE__ */ privateMutationFactory<ChangePasswordInput, ChangePasswordResult, ChangePasswordInput>(changePassword);

/**
 * Delete a user.
 *
 * Deletes the account of the acting user. No operation brings it back; to keep somebody out for a while, use `disableUsers`. With a user token the password is needed as well. With an admin token the `user_id` header names the user, and the body is `{}`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listUsers`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends`, `listGroupAdmins`, `listFriendIds`, `listBlockedUsers`, `listFriendRequests`, `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listConversationMessages`, `checkMessagePermission` before it settles. Removes all others of the user.
 *
 * `POST /user/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const deleteUserMutation: MutationFactory<DeleteUserInput | void, DeleteUserResult> =
  /* @__PURE__ */ privateMutationFactory<DeleteUserInput, DeleteUserResult, DeleteUserInput | void>(deleteUser, effects.deleteUser);

/**
 * Disable users.
 *
 * Takes from users the right to sign in, until `enableUsers` gives it back. It takes an admin token. No document says whether devices that are signed in are signed out at once; `kickDevice` makes sure. Muting somebody in a group is something else: `muteGroupMembers`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listUsers`, `getOnlineStatus` before it settles.
 *
 * `PUT /user/disable`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const disableUsersMutation: MutationFactory<DisableUsersInput, DisableUsersResult> =
  /* @__PURE__ */ mutationFactory<DisableUsersInput, DisableUsersResult, DisableUsersInput>(disableUsers, effects.disableUsers);

/**
 * Enable users again.
 *
 * Gives back the right to sign in that `disableUsers` took. It takes an admin token.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listUsers` before it settles.
 *
 * `PUT /user/enable`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const enableUsersMutation: MutationFactory<EnableUsersInput, EnableUsersResult> =
  /* @__PURE__ */ mutationFactory<EnableUsersInput, EnableUsersResult, EnableUsersInput>(enableUsers, effects.enableUsers);

/** Returns the key of {@link getOnlineStatusOptions}. */
export function getOnlineStatusQueryKey(im: ScopedCaller, input?: GetOnlineStatusInput): TaggedQueryKey<GetOnlineStatusResult> {
  return queryKey("getOnlineStatus", im, input);
}

/**
 * Get whether a user is online.
 *
 * Tells whether the acting user is connected. It answers for one user only, not for those of a list. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /user/online_status`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getOnlineStatusOptions: OptionalQueryFactory<GetOnlineStatusInput, GetOnlineStatusResult> =
  /* @__PURE__ */ queryFactory<GetOnlineStatusInput, GetOnlineStatusResult>(getOnlineStatus);

/** Returns the key of {@link getProfileOptions}. */
export function getProfileQueryKey(im: ScopedCaller, input?: GetProfileInput): TaggedQueryKey<GetProfileResult> {
  return queryKey("getProfile", im, input);
}

/**
 * Get the profile of a user.
 *
 * Answers with the profile of the acting user, with what only that user may see: private information, mobile number and e-mail address. Use `getUser` for what others see. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /user/profile`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getProfileOptions: OptionalQueryFactory<GetProfileInput, GetProfileResult> =
  /* @__PURE__ */ queryFactory<GetProfileInput, GetProfileResult>(getProfile);

/** Returns the key of {@link getSettingsOptions}. */
export function getSettingsQueryKey(im: ScopedCaller, input?: GetSettingsInput): TaggedQueryKey<GetSettingsResult> {
  return queryKey("getSettings", im, input);
}

/**
 * Get the settings of a user.
 *
 * Answers with all settings of the acting user: pushes, sound and vibration, friend requests, group invitations. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /user/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getSettingsOptions: OptionalQueryFactory<GetSettingsInput, GetSettingsResult> =
  /* @__PURE__ */ queryFactory<GetSettingsInput, GetSettingsResult>(getSettings, { isPrivate: true });

/**
 * Sign a device out.
 *
 * Signs one device of the acting user out, or all of them when `device_sn` is absent. The parameter belongs in the query: in a body it would be overlooked, and every device would be signed out. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /user/kick`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const kickDeviceMutation: MutationFactory<KickDeviceInput | void, KickDeviceResult> =
  /* @__PURE__ */ mutationFactory<KickDeviceInput, KickDeviceResult, KickDeviceInput | void>(kickDevice, effects.kickDevice);

/** Returns the key of {@link listDevicesOptions}. */
export function listDevicesQueryKey(im: ScopedCaller, input?: ListDevicesInput): TaggedQueryKey<ListDevicesResult> {
  return queryKey("listDevices", im, input);
}

/**
 * List the devices of a user.
 *
 * Answers with the devices on which the acting user has signed in. `cursor` and `version` come back, but the operation takes no parameter to send them in, so treat the answer as the only page. The vendor's schema calls the data incremental, to be merged by `device_sn`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /user/device/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listDevicesOptions: OptionalQueryFactory<ListDevicesInput, ListDevicesResult> =
  /* @__PURE__ */ queryFactory<ListDevicesInput, ListDevicesResult>(listDevices);

/** Returns the key of {@link listPinnedConversationsOptions}. */
export function listPinnedConversationsQueryKey(im: ScopedCaller, input?: ListPinnedConversationsInput): TaggedQueryKey<ListPinnedConversationsResult> {
  return queryKey("listPinnedConversations", im, input);
}

/**
 * List pinned conversations.
 *
 * Answers with all conversations that the acting user has pinned. An id does not say by itself whether it is a user or a group. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /user/conversation/pin_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listPinnedConversationsOptions: OptionalQueryFactory<ListPinnedConversationsInput, ListPinnedConversationsResult> =
  /* @__PURE__ */ queryFactory<ListPinnedConversationsInput, ListPinnedConversationsResult>(listPinnedConversations);

/** Returns the key of {@link listPushTagsOptions}. */
export function listPushTagsQueryKey(im: ScopedCaller, input?: ListPushTagsInput): TaggedQueryKey<ListPushTagsResult> {
  return queryKey("listPushTags", im, input);
}

/**
 * List the push tags of a user.
 *
 * Answers with all push tags of the acting user at once. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /user/push/tag`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listPushTagsOptions: OptionalQueryFactory<ListPushTagsInput, ListPushTagsResult> =
  /* @__PURE__ */ queryFactory<ListPushTagsInput, ListPushTagsResult>(listPushTags);

/** Returns the key of {@link listUsersOptions}. */
export function listUsersQueryKey(im: ScopedCaller, input?: ListUsersInput): TaggedQueryKey<ListUsersResult> {
  return queryKey("listUsers", im, input);
}

/**
 * List the users of the app.
 *
 * Answers with the users of the app, page by page, by number of the page instead of a cursor. It takes an admin token. There is no total: a page with fewer users than `page_size` is the last one.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /user/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listUsersOptions: OptionalQueryFactory<ListUsersInput, ListUsersResult> =
  /* @__PURE__ */ queryFactory<ListUsersInput, ListUsersResult>(listUsers);

/**
 * Pin a conversation.
 *
 * Keeps a conversation with a user or a group at the top of the list of the acting user. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listPinnedConversations` before it settles.
 *
 * `POST /user/conversation/pin`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const pinConversationMutation: MutationFactory<PinConversationInput, PinConversationResult> =
  /* @__PURE__ */ mutationFactory<PinConversationInput, PinConversationResult, PinConversationInput>(pinConversation, effects.pinConversation);

/**
 * Register a user for pushes.
 *
 * Creates a user account that is meant for pushes, and can give it an alias and the push token of a device at once. Answers with its id and initial settings. It needs no access token, but push must be switched on for the app in the console. For a user who also chats, see `registerUser`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/push`
 *
 * Errors: InvalidParameter, UserAlreadyExists, PushNotEnabled, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const registerPushUserMutation: MutationFactory<RegisterPushUserInput, RegisterPushUserResult> =
  /* @__PURE__ */ privateMutationFactory<RegisterPushUserInput, RegisterPushUserResult, RegisterPushUserInput>(registerPushUser, effects.registerPushUser);

/**
 * Register a user.
 *
 * Creates a user account in the app and answers with its id and initial settings. It needs no access token. A username can be taken only once, and the licence of the app may limit how many users it has.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/v2`
 *
 * Errors: InvalidParameter, UserAlreadyExists, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const registerUserMutation: MutationFactory<RegisterUserInput, RegisterUserResult> =
  /* @__PURE__ */ privateMutationFactory<RegisterUserInput, RegisterUserResult, RegisterUserInput>(registerUser, effects.registerUser);

/**
 * Register several users.
 *
 * Creates several user accounts with one call. It takes an admin token. Code 200 does not mean that all of them were created: look at `success` of every entry of the answer, where a name that is taken fails alone. No document says how many fit in one call.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserAlreadyExists, InvalidAccessToken, PermissionDenied, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const registerUsersMutation: MutationFactory<RegisterUsersInput, RegisterUsersResult> =
  /* @__PURE__ */ privateMutationFactory<RegisterUsersInput, RegisterUsersResult, RegisterUsersInput>(registerUsers, effects.registerUsers);

/**
 * Remove all push tags from a user.
 *
 * Takes every push tag off the acting user. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listPushTags` before it settles.
 *
 * `DELETE /user/push/tag/all`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const removeAllPushTagsMutation: MutationFactory<RemoveAllPushTagsInput | void, RemoveAllPushTagsResult> =
  /* @__PURE__ */ mutationFactory<RemoveAllPushTagsInput, RemoveAllPushTagsResult, RemoveAllPushTagsInput | void>(removeAllPushTags, effects.removeAllPushTags);

/**
 * Remove a device of a user.
 *
 * Takes a device off the list of the acting user. To sign the device out, use `kickDevice`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listDevices` before it settles.
 *
 * `POST /user/device/remove`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const removeDeviceMutation: MutationFactory<RemoveDeviceInput, RemoveDeviceResult> =
  /* @__PURE__ */ mutationFactory<RemoveDeviceInput, RemoveDeviceResult, RemoveDeviceInput>(removeDevice, effects.removeDevice);

/**
 * Remove push tags from a user.
 *
 * Takes tags off the acting user. The request is a DELETE with a body, which some proxies drop; where that happens, use `removeAllPushTags` and add the others again. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listPushTags` before it settles.
 *
 * `DELETE /user/push/tag`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const removePushTagsMutation: MutationFactory<RemovePushTagsInput, RemovePushTagsResult> =
  /* @__PURE__ */ mutationFactory<RemovePushTagsInput, RemovePushTagsResult, RemovePushTagsInput>(removePushTags, effects.removePushTags);

/**
 * Set who may become a friend.
 *
 * Sets what happens to friend requests to the acting user: anyone becomes a friend, or only after approval, or with the right answer to a question, or nobody. The question and its answer are set with `updateSettings`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/authmode`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setAuthModeMutation: MutationFactory<SetAuthModeInput, SetAuthModeResult> =
  /* @__PURE__ */ mutationFactory<SetAuthModeInput, SetAuthModeResult, SetAuthModeInput>(setAuthMode, effects.setAuthMode);

/**
 * Switch automatic downloads on or off.
 *
 * Sets whether thumbnails and files that the acting user receives are downloaded automatically. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings` before it settles.
 *
 * `POST /user/download`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setAutoDownloadMutation: MutationFactory<SetAutoDownloadInput, SetAutoDownloadResult> =
  /* @__PURE__ */ mutationFactory<SetAutoDownloadInput, SetAutoDownloadResult, SetAutoDownloadInput>(setAutoDownload, effects.setAutoDownload);

/**
 * Set the mobile number of a user.
 *
 * Sets the mobile phone number of the acting user, by which `findUserByMobile` finds the user. The request has no place for a verification code, although the service knows an error for a wrong one: verify the number yourself before you set it. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getProfile`, `findUserByMobile` before it settles.
 *
 * `POST /user/mobile`
 *
 * Errors: UserNotFound, WrongVerificationCode, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
 */
export const setMobileMutation: MutationFactory<SetMobileInput, SetMobileResult> =
  /* @__PURE__ */ mutationFactory<SetMobileInput, SetMobileResult, SetMobileInput>(setMobile, effects.setMobile);

/**
 * Set the nickname of a user.
 *
 * Sets the name that the acting user goes by. It does not change the name shown in pushes, see `setPushNickname`, nor name cards in groups. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/nickname`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setNicknameMutation: MutationFactory<SetNicknameInput, SetNicknameResult> =
  /* @__PURE__ */ mutationFactory<SetNicknameInput, SetNicknameResult, SetNicknameInput>(setNickname, effects.setNickname);

/**
 * Set the private information of a user.
 *
 * Replaces the custom data of the acting user that only that user can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `private_info` without this doubt. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getProfile` before it settles.
 *
 * `POST /user/private`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPrivateInfoMutation: MutationFactory<SetPrivateInfoInput, SetPrivateInfoResult> =
  /* @__PURE__ */ mutationFactory<SetPrivateInfoInput, SetPrivateInfoResult, SetPrivateInfoInput>(setPrivateInfo, effects.setPrivateInfo);

/**
 * Set the public information of a user.
 *
 * Replaces the custom data of the acting user that friends and strangers can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `public_info` without this doubt. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/public`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPublicInfoMutation: MutationFactory<SetPublicInfoInput, SetPublicInfoResult> =
  /* @__PURE__ */ mutationFactory<SetPublicInfoInput, SetPublicInfoResult, SetPublicInfoInput>(setPublicInfo, effects.setPublicInfo);

/**
 * Set the badge number of a user.
 *
 * Sets the number on the icon of the app that the service keeps for the acting user, for example after messages were read. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like.
 *
 * `POST /user/push/badge`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPushBadgeMutation: MutationFactory<SetPushBadgeInput, SetPushBadgeResult> =
  /* @__PURE__ */ mutationFactory<SetPushBadgeInput, SetPushBadgeResult, SetPushBadgeInput>(setPushBadge);

/**
 * Hide or show message contents in pushes.
 *
 * Sets whether pushes to the acting user keep the content of the message to themselves. `true` hides it. The vendor's text on the setting `no_push_detail` says the opposite of the text on this operation; its name and this operation agree. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/detail`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPushDetailHiddenMutation: MutationFactory<SetPushDetailHiddenInput, SetPushDetailHiddenResult> =
  /* @__PURE__ */ mutationFactory<SetPushDetailHiddenInput, SetPushDetailHiddenResult, SetPushDetailHiddenInput>(setPushDetailHidden, effects.setPushDetailHidden);

/**
 * Switch pushes off or on.
 *
 * Switches all pushes to the acting user off or on again. Mind the direction: `true` means no pushes, as in the setting `no_push`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings` before it settles.
 *
 * `POST /user/push`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPushDisabledMutation: MutationFactory<SetPushDisabledInput, SetPushDisabledResult> =
  /* @__PURE__ */ mutationFactory<SetPushDisabledInput, SetPushDisabledResult, SetPushDisabledInput>(setPushDisabled, effects.setPushDisabled);

/**
 * Set the name shown in pushes.
 *
 * Sets the name of the acting user that pushes show. It is kept apart from the nickname of the profile, which `setNickname` changes. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/nickname`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPushNicknameMutation: MutationFactory<SetPushNicknameInput, SetPushNicknameResult> =
  /* @__PURE__ */ mutationFactory<SetPushNicknameInput, SetPushNicknameResult, SetPushNicknameInput>(setPushNickname, effects.setPushNickname);

/**
 * Set the hours without pushes.
 *
 * Sets the hours of the day between which the acting user gets no pushes. The hours are whole ones, and no document says in which time zone. Hours with pushes but without sound are something else: `silence_start_time` and `silence_end_time` of `updateSettings`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/limit`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPushQuietHoursMutation: MutationFactory<SetPushQuietHoursInput, SetPushQuietHoursResult> =
  /* @__PURE__ */ mutationFactory<SetPushQuietHoursInput, SetPushQuietHoursResult, SetPushQuietHoursInput>(setPushQuietHours, effects.setPushQuietHours);

/**
 * Switch the sound of new messages off or on.
 *
 * Switches the sound that announces a new message to the acting user. Mind the direction: `true` means no sound, as in the setting `no_sounds`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings` before it settles.
 *
 * `POST /user/sounds`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setSoundDisabledMutation: MutationFactory<SetSoundDisabledInput, SetSoundDisabledResult> =
  /* @__PURE__ */ mutationFactory<SetSoundDisabledInput, SetSoundDisabledResult, SetSoundDisabledInput>(setSoundDisabled, effects.setSoundDisabled);

/**
 * Set the avatar of a user.
 *
 * Sets the picture of the acting user by its URL. To have Lanying keep the file, upload it to the address that `getUserAvatarUploadUrl` gives and send the `download_url` here. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/avatar`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setUserAvatarMutation: MutationFactory<SetUserAvatarInput, SetUserAvatarResult> =
  /* @__PURE__ */ mutationFactory<SetUserAvatarInput, SetUserAvatarResult, SetUserAvatarInput>(setUserAvatar, effects.setUserAvatar);

/**
 * Set the avatars of several users.
 *
 * Sets the pictures of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/avatar/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setUserAvatarsMutation: MutationFactory<SetUserAvatarsInput, SetUserAvatarsResult> =
  /* @__PURE__ */ mutationFactory<SetUserAvatarsInput, SetUserAvatarsResult, SetUserAvatarsInput>(setUserAvatars, effects.setUserAvatars);

/**
 * Set the password of a user as an administrator.
 *
 * Gives a user a new password without the old one. It takes an admin token, and the `user_id` header names the user. No document says whether tokens issued before stay valid.
 *
 * Options for `useMutation`, `createMutation` and the like.
 *
 * `POST /user/change_password_admin`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setUserPasswordMutation: MutationFactory<SetUserPasswordInput, SetUserPasswordResult> =
  /* @__PURE__ */ privateMutationFactory<SetUserPasswordInput, SetUserPasswordResult, SetUserPasswordInput>(setUserPassword);

/**
 * Change the username of a user.
 *
 * Changes the name under which the acting user signs in. The reference gives no rule for the new name, so the rules of registration are taken to apply. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listUsers`, `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/username`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserAlreadyExists, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setUsernameMutation: MutationFactory<SetUsernameInput, SetUsernameResult> =
  /* @__PURE__ */ mutationFactory<SetUsernameInput, SetUsernameResult, SetUsernameInput>(setUsername, effects.setUsername);

/**
 * Switch vibration on or off.
 *
 * Switches the vibration that announces a new message to the acting user. Unlike the setters of sound and pushes, `true` switches it on. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings` before it settles.
 *
 * `POST /user/vibratory`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setVibrationMutation: MutationFactory<SetVibrationInput, SetVibrationResult> =
  /* @__PURE__ */ mutationFactory<SetVibrationInput, SetVibrationResult, SetVibrationInput>(setVibration, effects.setVibration);

/**
 * Unbind the push token of a device.
 *
 * Makes the service forget the vendor token of a device of the acting user, for example when the user signs out. The parameter is spelled `deviceSn` here and `device_sn` everywhere else. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like.
 *
 * `POST /user/token/unbind`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const unbindDeviceTokenMutation: MutationFactory<UnbindDeviceTokenInput, UnbindDeviceTokenResult> =
  /* @__PURE__ */ mutationFactory<UnbindDeviceTokenInput, UnbindDeviceTokenResult, UnbindDeviceTokenInput>(unbindDeviceToken);

/**
 * Unpin a conversation.
 *
 * Lets a pinned conversation of the acting user take its ordinary place again. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listPinnedConversations` before it settles.
 *
 * `POST /user/conversation/unpin`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const unpinConversationMutation: MutationFactory<UnpinConversationInput, UnpinConversationResult> =
  /* @__PURE__ */ mutationFactory<UnpinConversationInput, UnpinConversationResult, UnpinConversationInput>(unpinConversation, effects.unpinConversation);

/**
 * Change the profile of a user.
 *
 * Changes the nickname, description, public and private information of the acting user. Send only what changes. Username, mobile number and avatar have operations of their own. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/profile`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const updateProfileMutation: MutationFactory<UpdateProfileInput | void, UpdateProfileResult> =
  /* @__PURE__ */ mutationFactory<UpdateProfileInput, UpdateProfileResult, UpdateProfileInput | void>(updateProfile, effects.updateProfile);

/**
 * Change the profiles of several users.
 *
 * Changes the profiles of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer. Only the fields that an entry names are changed.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/profile/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const updateProfilesMutation: MutationFactory<UpdateProfilesInput, UpdateProfilesResult> =
  /* @__PURE__ */ mutationFactory<UpdateProfilesInput, UpdateProfilesResult, UpdateProfilesInput>(updateProfiles, effects.updateProfiles);

/**
 * Change settings of a user.
 *
 * Changes several settings of a user at once. Send only those that change, and the `user_id`, which must be in the body even if the token says it already. Each of the more common settings also has an operation of its own, such as `setPushDisabled`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const updateSettingsMutation: MutationFactory<UpdateSettingsInput, UpdateSettingsResult> =
  /* @__PURE__ */ privateMutationFactory<UpdateSettingsInput, UpdateSettingsResult, UpdateSettingsInput>(updateSettings, effects.updateSettings);
