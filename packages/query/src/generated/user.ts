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
  registerAnonymousUser,
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
  setStrangerChat,
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
  RegisterAnonymousUserInput,
  RegisterAnonymousUserResult,
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
  SetStrangerChatInput,
  SetStrangerChatResult,
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
  privateQueryFactory,
  queryFactory,
} from '../query-options.ts';
import * as effects from './effects.ts';

/**
 * Add push tags.
 *
 * Adds tags to the acting user; existing tags stay. `sendPushNotification` can push to all users who have a tag, which is not limited to the 500 targets of a list. With an admin token, the `user_id` header names the acting user.
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
 * Bind a device token.
 *
 * Registers the device token that a push service, such as APNs or Huawei, assigned to a device of the acting user, so that pushes arrive while the app is closed. `notifier_name` is the name of a push certificate in the console. With an admin token, the `user_id` header names the acting user.
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
 * Binds an alias to the acting user: a name of your choice by which `sendPushNotification` can select the user. Returns error 10011 if the alias is already bound. With an admin token, the `user_id` header names the acting user.
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
 * Change your password.
 *
 * Replaces the password of the acting user, given the old one. Without the old password, use `setUserPassword`. With an admin token, the `user_id` header names the acting user.
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
 * Deletes the account of the acting user permanently. To block sign-in temporarily, use `disableUsers`. A user token also requires the password. With an admin token, the `user_id` header names the user, and the body is `{}`.
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
 * Disables the accounts of users: they cannot sign in until `enableUsers` enables them again. Requires an admin token. To sign out their devices as well, use `kickDevice`. To mute users in a group, use `muteGroupMembers`.
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
 * Enable users.
 *
 * Enables accounts that `disableUsers` disabled. Requires an admin token.
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
 * Get the online status of a user.
 *
 * Returns whether the acting user is online. Each call is for one user. With an admin token, the `user_id` header names the acting user.
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
 * Get a user profile.
 *
 * Returns the profile of the acting user, including private information, mobile number and email address. For the public profile, use `getUser`. With an admin token, the `user_id` header names the acting user.
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
 * Get user settings.
 *
 * Returns all settings of the acting user: pushes, sound and vibration, friend requests, group invitations. With an admin token, the `user_id` header names the acting user.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /user/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getSettingsOptions: OptionalQueryFactory<GetSettingsInput, GetSettingsResult> =
  /* @__PURE__ */ privateQueryFactory<GetSettingsInput, GetSettingsResult>(getSettings);

/**
 * Sign out a device.
 *
 * Signs out one device of the acting user, or all devices if `device_sn` is absent. Send `device_sn` in the query: in a body it is ignored, and all devices are signed out. With an admin token, the `user_id` header names the acting user.
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
 * List devices.
 *
 * Returns the devices on which the acting user has signed in. The response contains `cursor` and `version`, but the operation has no parameter for them: treat it as a single page. With an admin token, the `user_id` header names the acting user.
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
 * Returns all conversations that the acting user has pinned. An id alone does not indicate whether it is a user or a group. With an admin token, the `user_id` header names the acting user.
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
 * List push tags.
 *
 * Returns all push tags of the acting user at once. With an admin token, the `user_id` header names the acting user.
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
 * List users.
 *
 * Returns the users of the app by page number. Requires an admin token. There is no total: a page with fewer users than `page_size` is the last one.
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
 * Keeps a conversation with a user or a group at the top of the list of the acting user. With an admin token, the `user_id` header names the acting user.
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
 * Register an anonymous user.
 *
 * Creates a user account whose username the service completes: `username` is only its beginning, so the same value can be used again and again. The result contains the complete username, which the user signs in with. It requires no access token. Used to represent guests and contacts of other channels.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listUsers` before it settles.
 *
 * `POST /user/register/anonymous`
 *
 * Errors: InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const registerAnonymousUserMutation: MutationFactory<RegisterAnonymousUserInput, RegisterAnonymousUserResult> =
  /* @__PURE__ */ privateMutationFactory<RegisterAnonymousUserInput, RegisterAnonymousUserResult, RegisterAnonymousUserInput>(registerAnonymousUser, effects.registerAnonymousUser);

/**
 * Register a push user.
 *
 * Creates a user account for receiving pushes, optionally with an alias and the push token of a device. Returns its id and initial settings. Requires no access token, but push must be enabled for the app in the console. For users who also chat, use `registerUser`.
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
 * Creates a user account in the app, and returns its id and initial settings. Requires no access token. Usernames are unique, and the license of the app can limit the number of users.
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
 * Register users.
 *
 * Creates several user accounts with one call. Requires an admin token. Code 200 does not mean that all of them were created: check `success` of every entry in the response, where a username that is already taken fails alone.
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
 * Remove all push tags.
 *
 * Removes all push tags from the acting user. With an admin token, the `user_id` header names the acting user.
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
 * Remove a device.
 *
 * Removes a device from the device list of the acting user. To sign it out, use `kickDevice`. With an admin token, the `user_id` header names the acting user.
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
 * Remove push tags.
 *
 * Removes tags from the acting user. The request is a DELETE with a body, which some proxies drop; in that case, use `removeAllPushTags` and add the remaining tags again. With an admin token, the `user_id` header names the acting user.
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
 * Set the friend request policy.
 *
 * Sets how friend requests to the acting user are handled: accepted at once, after approval, with the correct answer to a question, or rejected. Set the question and its answer with `updateSettings`. With an admin token, the `user_id` header names the acting user.
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
 * Turn automatic downloads on or off.
 *
 * Sets whether thumbnails and files that the acting user receives are downloaded automatically. With an admin token, the `user_id` header names the acting user.
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
 * Set the mobile number.
 *
 * Sets the mobile phone number of the acting user, by which `findUserByMobile` finds the user. The request has no verification code: verify the number before you set it. With an admin token, the `user_id` header names the acting user.
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
 * Set the nickname.
 *
 * Sets the nickname of the acting user. The push nickname (`setPushNickname`) and group nicknames are unchanged. With an admin token, the `user_id` header names the acting user.
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
 * Set the private info.
 *
 * Replaces the custom data of the acting user that only that user can read. The body is a JSON string, quotes included, not an object. Prefer `private_info` of `updateProfile`, which has the same effect. With an admin token, the `user_id` header names the acting user.
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
 * Set the public info.
 *
 * Replaces the custom data of the acting user that every user can read. The body is a JSON string, quotes included, not an object. Prefer `public_info` of `updateProfile`, which has the same effect. With an admin token, the `user_id` header names the acting user.
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
 * Set the badge number.
 *
 * Sets the badge number on the app icon that the service stores for the acting user, for example after messages were read. With an admin token, the `user_id` header names the acting user.
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
 * Hide or show message content in pushes.
 *
 * Sets whether pushes to the acting user hide the content of the message, as the setting `no_push_detail`. With an admin token, the `user_id` header names the acting user.
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
 * Turn pushes off or on.
 *
 * Turns all pushes to the acting user off or on. `true` means no pushes, as in the setting `no_push`. With an admin token, the `user_id` header names the acting user.
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
 * Set the push nickname.
 *
 * Sets the name of the acting user in pushes. It is independent of the nickname in the profile, which `setNickname` changes. With an admin token, the `user_id` header names the acting user.
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
 * Set the quiet hours of pushes.
 *
 * Sets the hours of the day between which the acting user receives no pushes. For hours with pushes but without sound, set `silence_start_time` and `silence_end_time` with `updateSettings`. With an admin token, the `user_id` header names the acting user.
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
 * Turn the message sound off or on.
 *
 * Turns the sound of new messages off or on for the acting user. `true` means no sound, as in the setting `no_sounds`. With an admin token, the `user_id` header names the acting user.
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
 * Allow or reject messages from non-friends.
 *
 * Sets whether users who are not friends of the acting user may send messages to the acting user. An admin token names the acting user in the `user_id` header. `checkMessagePermission` returns what applies between two users.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `checkMessagePermission` before it settles.
 *
 * `POST /user/stranger_chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setStrangerChatMutation: MutationFactory<SetStrangerChatInput, SetStrangerChatResult> =
  /* @__PURE__ */ mutationFactory<SetStrangerChatInput, SetStrangerChatResult, SetStrangerChatInput>(setStrangerChat, effects.setStrangerChat);

/**
 * Set the user avatar.
 *
 * Sets the avatar of the acting user by its URL. To store the image on Lanying IM, upload it with `getUserAvatarUploadUrl` and send its `download_url` here. With an admin token, the `user_id` header names the acting user.
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
 * Set user avatars.
 *
 * Sets the avatars of several users with one call. Requires an admin token. Code 200 does not mean that all of them succeeded: check `success` of every entry in the response.
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
 * Reset the password of a user.
 *
 * Sets a new password for a user, without the old one. Requires an admin token, with the user in the `user_id` header.
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
 * Change the username.
 *
 * Changes the username of the acting user. The rules of registration apply. With an admin token, the `user_id` header names the acting user.
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
 * Turn vibration on or off.
 *
 * Turns vibration on new messages on or off for the acting user. Unlike the operations for sound and pushes, `true` turns it on. With an admin token, the `user_id` header names the acting user.
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
 * Unbind a device token.
 *
 * Removes the device token of a device of the acting user, for example when the user signs out. The parameter is spelled `deviceSn` here and `device_sn` everywhere else. With an admin token, the `user_id` header names the acting user.
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
 * Unpins a conversation of the acting user. With an admin token, the `user_id` header names the acting user.
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
 * Update a user profile.
 *
 * Changes the nickname, description, public and private information of the acting user. Absent fields are unchanged. For username, mobile number and avatar, use `setUsername`, `setMobile` and `setUserAvatar`. With an admin token, the `user_id` header names the acting user.
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
 * Update user profiles.
 *
 * Changes the profiles of several users with one call. Requires an admin token. Code 200 does not mean that all of them succeeded: check `success` of every entry in the response. Only the fields that an entry names are changed.
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
 * Update user settings.
 *
 * Changes several settings of a user at once. Absent settings are unchanged; `user_id` is required in the body, even with a user token. Common settings also have operations of their own, such as `setPushDisabled`. With an admin token, the `user_id` header names the acting user.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getSettings`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const updateSettingsMutation: MutationFactory<UpdateSettingsInput, UpdateSettingsResult> =
  /* @__PURE__ */ privateMutationFactory<UpdateSettingsInput, UpdateSettingsResult, UpdateSettingsInput>(updateSettings, effects.updateSettings);
