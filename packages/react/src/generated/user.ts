// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

'use client';

import {
  addPushTagsMutation,
  bindDeviceTokenMutation,
  bindPushAliasMutation,
  changePasswordMutation,
  deleteUserMutation,
  disableUsersMutation,
  enableUsersMutation,
  getOnlineStatusOptions,
  getProfileOptions,
  getSettingsOptions,
  kickDeviceMutation,
  listDevicesOptions,
  listPinnedConversationsOptions,
  listPushTagsOptions,
  listUsersOptions,
  pinConversationMutation,
  registerAnonymousUserMutation,
  registerPushUserMutation,
  registerUserMutation,
  registerUsersMutation,
  removeAllPushTagsMutation,
  removeDeviceMutation,
  removePushTagsMutation,
  setAuthModeMutation,
  setAutoDownloadMutation,
  setMobileMutation,
  setNicknameMutation,
  setPrivateInfoMutation,
  setPublicInfoMutation,
  setPushBadgeMutation,
  setPushDetailHiddenMutation,
  setPushDisabledMutation,
  setPushNicknameMutation,
  setPushQuietHoursMutation,
  setSoundDisabledMutation,
  setStrangerChatMutation,
  setUserAvatarMutation,
  setUserAvatarsMutation,
  setUserPasswordMutation,
  setUsernameMutation,
  setVibrationMutation,
  unbindDeviceTokenMutation,
  unpinConversationMutation,
  updateProfileMutation,
  updateProfilesMutation,
  updateSettingsMutation,
} from '@lanying-im/query';
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
import {
  mutationHook,
  queryHook,
} from '../hooks.ts';
import type {
  MutationHook,
  OptionalQueryHook,
} from '../hook-types.ts';

/**
 * Add push tags.
 *
 * Adds tags to the acting user; existing tags stay. `sendPushNotification` can push to all users who have a tag, which is not limited to the 500 targets of a list. With an admin token, the `user_id` header names the acting user.
 *
 * {@link addPushTagsMutation} with the client of the nearest `LanyingProvider`. Refetches `listPushTags` before it settles.
 *
 * `POST /user/push/tag`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useAddPushTags: MutationHook<AddPushTagsInput, AddPushTagsResult> =
  /* @__PURE__ */ mutationHook<AddPushTagsInput, AddPushTagsResult>(addPushTagsMutation);

/**
 * Bind a device token.
 *
 * Registers the device token that a push service, such as APNs or Huawei, assigned to a device of the acting user, so that pushes arrive while the app is closed. `notifier_name` is the name of a push certificate in the console. With an admin token, the `user_id` header names the acting user.
 *
 * {@link bindDeviceTokenMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/token/bind`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
 */
export const useBindDeviceToken: MutationHook<BindDeviceTokenInput, BindDeviceTokenResult> =
  /* @__PURE__ */ mutationHook<BindDeviceTokenInput, BindDeviceTokenResult>(bindDeviceTokenMutation);

/**
 * Bind a push alias.
 *
 * Binds an alias to the acting user: a name of your choice by which `sendPushNotification` can select the user. Returns error 10011 if the alias is already bound. With an admin token, the `user_id` header names the acting user.
 *
 * {@link bindPushAliasMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/alias`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
 */
export const useBindPushAlias: MutationHook<BindPushAliasInput, BindPushAliasResult> =
  /* @__PURE__ */ mutationHook<BindPushAliasInput, BindPushAliasResult>(bindPushAliasMutation);

/**
 * Change your password.
 *
 * Replaces the password of the acting user, given the old one. Without the old password, use `setUserPassword`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link changePasswordMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/change_password`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useChangePassword: MutationHook<ChangePasswordInput, ChangePasswordResult> =
  /* @__PURE__ */ mutationHook<ChangePasswordInput, ChangePasswordResult>(changePasswordMutation);

/**
 * Delete a user.
 *
 * Deletes the account of the acting user permanently. To block sign-in temporarily, use `disableUsers`. A user token also requires the password. With an admin token, the `user_id` header names the user, and the body is `{}`.
 *
 * {@link deleteUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends`, `listGroupAdmins`, `listFriendIds`, `listBlockedUsers`, `listFriendRequests`, `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listConversationMessages`, `checkMessagePermission` before it settles. Removes all others of the user.
 *
 * `POST /user/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useDeleteUser: MutationHook<DeleteUserInput | void, DeleteUserResult> =
  /* @__PURE__ */ mutationHook<DeleteUserInput | void, DeleteUserResult>(deleteUserMutation);

/**
 * Disable users.
 *
 * Disables the accounts of users: they cannot sign in until `enableUsers` enables them again. Requires an admin token. To sign out their devices as well, use `kickDevice`. To mute users in a group, use `muteGroupMembers`.
 *
 * {@link disableUsersMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `getOnlineStatus` before it settles.
 *
 * `PUT /user/disable`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useDisableUsers: MutationHook<DisableUsersInput, DisableUsersResult> =
  /* @__PURE__ */ mutationHook<DisableUsersInput, DisableUsersResult>(disableUsersMutation);

/**
 * Enable users.
 *
 * Enables accounts that `disableUsers` disabled. Requires an admin token.
 *
 * {@link enableUsersMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers` before it settles.
 *
 * `PUT /user/enable`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useEnableUsers: MutationHook<EnableUsersInput, EnableUsersResult> =
  /* @__PURE__ */ mutationHook<EnableUsersInput, EnableUsersResult>(enableUsersMutation);

/**
 * Get the online status of a user.
 *
 * Returns whether the acting user is online. Each call is for one user. With an admin token, the `user_id` header names the acting user.
 *
 * {@link getOnlineStatusOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/online_status`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useGetOnlineStatus: OptionalQueryHook<GetOnlineStatusInput, GetOnlineStatusResult> =
  /* @__PURE__ */ queryHook<GetOnlineStatusInput, GetOnlineStatusResult>(getOnlineStatusOptions);

/**
 * Get a user profile.
 *
 * Returns the profile of the acting user, including private information, mobile number and email address. For the public profile, use `getUser`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link getProfileOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/profile`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useGetProfile: OptionalQueryHook<GetProfileInput, GetProfileResult> =
  /* @__PURE__ */ queryHook<GetProfileInput, GetProfileResult>(getProfileOptions);

/**
 * Get user settings.
 *
 * Returns all settings of the acting user: pushes, sound and vibration, friend requests, group invitations. With an admin token, the `user_id` header names the acting user.
 *
 * {@link getSettingsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useGetSettings: OptionalQueryHook<GetSettingsInput, GetSettingsResult> =
  /* @__PURE__ */ queryHook<GetSettingsInput, GetSettingsResult>(getSettingsOptions);

/**
 * Sign out a device.
 *
 * Signs out one device of the acting user, or all devices if `device_sn` is absent. Send `device_sn` in the query: in a body it is ignored, and all devices are signed out. With an admin token, the `user_id` header names the acting user.
 *
 * {@link kickDeviceMutation} with the client of the nearest `LanyingProvider`. Refetches `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /user/kick`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useKickDevice: MutationHook<KickDeviceInput | void, KickDeviceResult> =
  /* @__PURE__ */ mutationHook<KickDeviceInput | void, KickDeviceResult>(kickDeviceMutation);

/**
 * List devices.
 *
 * Returns the devices on which the acting user has signed in. The response contains `cursor` and `version`, but the operation has no parameter for them: treat it as a single page. With an admin token, the `user_id` header names the acting user.
 *
 * {@link listDevicesOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/device/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListDevices: OptionalQueryHook<ListDevicesInput, ListDevicesResult> =
  /* @__PURE__ */ queryHook<ListDevicesInput, ListDevicesResult>(listDevicesOptions);

/**
 * List pinned conversations.
 *
 * Returns all conversations that the acting user has pinned. An id alone does not indicate whether it is a user or a group. With an admin token, the `user_id` header names the acting user.
 *
 * {@link listPinnedConversationsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/conversation/pin_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListPinnedConversations: OptionalQueryHook<ListPinnedConversationsInput, ListPinnedConversationsResult> =
  /* @__PURE__ */ queryHook<ListPinnedConversationsInput, ListPinnedConversationsResult>(listPinnedConversationsOptions);

/**
 * List push tags.
 *
 * Returns all push tags of the acting user at once. With an admin token, the `user_id` header names the acting user.
 *
 * {@link listPushTagsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/push/tag`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListPushTags: OptionalQueryHook<ListPushTagsInput, ListPushTagsResult> =
  /* @__PURE__ */ queryHook<ListPushTagsInput, ListPushTagsResult>(listPushTagsOptions);

/**
 * List users.
 *
 * Returns the users of the app by page number. Requires an admin token. There is no total: a page with fewer users than `page_size` is the last one.
 *
 * {@link listUsersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListUsers: OptionalQueryHook<ListUsersInput, ListUsersResult> =
  /* @__PURE__ */ queryHook<ListUsersInput, ListUsersResult>(listUsersOptions);

/**
 * Pin a conversation.
 *
 * Keeps a conversation with a user or a group at the top of the list of the acting user. With an admin token, the `user_id` header names the acting user.
 *
 * {@link pinConversationMutation} with the client of the nearest `LanyingProvider`. Refetches `listPinnedConversations` before it settles.
 *
 * `POST /user/conversation/pin`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const usePinConversation: MutationHook<PinConversationInput, PinConversationResult> =
  /* @__PURE__ */ mutationHook<PinConversationInput, PinConversationResult>(pinConversationMutation);

/**
 * Register an anonymous user.
 *
 * Creates a user account whose username the service completes: `username` is only its beginning, so the same value can be used again and again. The result contains the complete username, which the user signs in with. It requires no access token. Used to represent guests and contacts of other channels.
 *
 * {@link registerAnonymousUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers` before it settles.
 *
 * `POST /user/register/anonymous`
 *
 * Errors: InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const useRegisterAnonymousUser: MutationHook<RegisterAnonymousUserInput, RegisterAnonymousUserResult> =
  /* @__PURE__ */ mutationHook<RegisterAnonymousUserInput, RegisterAnonymousUserResult>(registerAnonymousUserMutation);

/**
 * Register a push user.
 *
 * Creates a user account for receiving pushes, optionally with an alias and the push token of a device. Returns its id and initial settings. Requires no access token, but push must be enabled for the app in the console. For users who also chat, use `registerUser`.
 *
 * {@link registerPushUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/push`
 *
 * Errors: InvalidParameter, UserAlreadyExists, PushNotEnabled, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const useRegisterPushUser: MutationHook<RegisterPushUserInput, RegisterPushUserResult> =
  /* @__PURE__ */ mutationHook<RegisterPushUserInput, RegisterPushUserResult>(registerPushUserMutation);

/**
 * Register a user.
 *
 * Creates a user account in the app, and returns its id and initial settings. Requires no access token. Usernames are unique, and the license of the app can limit the number of users.
 *
 * {@link registerUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/v2`
 *
 * Errors: InvalidParameter, UserAlreadyExists, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const useRegisterUser: MutationHook<RegisterUserInput, RegisterUserResult> =
  /* @__PURE__ */ mutationHook<RegisterUserInput, RegisterUserResult>(registerUserMutation);

/**
 * Register users.
 *
 * Creates several user accounts with one call. Requires an admin token. Code 200 does not mean that all of them were created: check `success` of every entry in the response, where a username that is already taken fails alone.
 *
 * {@link registerUsersMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserAlreadyExists, InvalidAccessToken, PermissionDenied, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const useRegisterUsers: MutationHook<RegisterUsersInput, RegisterUsersResult> =
  /* @__PURE__ */ mutationHook<RegisterUsersInput, RegisterUsersResult>(registerUsersMutation);

/**
 * Remove all push tags.
 *
 * Removes all push tags from the acting user. With an admin token, the `user_id` header names the acting user.
 *
 * {@link removeAllPushTagsMutation} with the client of the nearest `LanyingProvider`. Refetches `listPushTags` before it settles.
 *
 * `DELETE /user/push/tag/all`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useRemoveAllPushTags: MutationHook<RemoveAllPushTagsInput | void, RemoveAllPushTagsResult> =
  /* @__PURE__ */ mutationHook<RemoveAllPushTagsInput | void, RemoveAllPushTagsResult>(removeAllPushTagsMutation);

/**
 * Remove a device.
 *
 * Removes a device from the device list of the acting user. To sign it out, use `kickDevice`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link removeDeviceMutation} with the client of the nearest `LanyingProvider`. Refetches `listDevices` before it settles.
 *
 * `POST /user/device/remove`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useRemoveDevice: MutationHook<RemoveDeviceInput, RemoveDeviceResult> =
  /* @__PURE__ */ mutationHook<RemoveDeviceInput, RemoveDeviceResult>(removeDeviceMutation);

/**
 * Remove push tags.
 *
 * Removes tags from the acting user. The request is a DELETE with a body, which some proxies drop; in that case, use `removeAllPushTags` and add the remaining tags again. With an admin token, the `user_id` header names the acting user.
 *
 * {@link removePushTagsMutation} with the client of the nearest `LanyingProvider`. Refetches `listPushTags` before it settles.
 *
 * `DELETE /user/push/tag`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useRemovePushTags: MutationHook<RemovePushTagsInput, RemovePushTagsResult> =
  /* @__PURE__ */ mutationHook<RemovePushTagsInput, RemovePushTagsResult>(removePushTagsMutation);

/**
 * Set the friend request policy.
 *
 * Sets how friend requests to the acting user are handled: accepted at once, after approval, with the correct answer to a question, or rejected. Set the question and its answer with `updateSettings`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setAuthModeMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/authmode`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetAuthMode: MutationHook<SetAuthModeInput, SetAuthModeResult> =
  /* @__PURE__ */ mutationHook<SetAuthModeInput, SetAuthModeResult>(setAuthModeMutation);

/**
 * Turn automatic downloads on or off.
 *
 * Sets whether thumbnails and files that the acting user receives are downloaded automatically. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setAutoDownloadMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/download`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetAutoDownload: MutationHook<SetAutoDownloadInput, SetAutoDownloadResult> =
  /* @__PURE__ */ mutationHook<SetAutoDownloadInput, SetAutoDownloadResult>(setAutoDownloadMutation);

/**
 * Set the mobile number.
 *
 * Sets the mobile phone number of the acting user, by which `findUserByMobile` finds the user. The request has no verification code: verify the number before you set it. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setMobileMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `findUserByMobile` before it settles.
 *
 * `POST /user/mobile`
 *
 * Errors: UserNotFound, WrongVerificationCode, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
 */
export const useSetMobile: MutationHook<SetMobileInput, SetMobileResult> =
  /* @__PURE__ */ mutationHook<SetMobileInput, SetMobileResult>(setMobileMutation);

/**
 * Set the nickname.
 *
 * Sets the nickname of the acting user. The push nickname (`setPushNickname`) and group nicknames are unchanged. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setNicknameMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/nickname`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetNickname: MutationHook<SetNicknameInput, SetNicknameResult> =
  /* @__PURE__ */ mutationHook<SetNicknameInput, SetNicknameResult>(setNicknameMutation);

/**
 * Set the private info.
 *
 * Replaces the custom data of the acting user that only that user can read. The body is a JSON string, quotes included, not an object. Prefer `private_info` of `updateProfile`, which has the same effect. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setPrivateInfoMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile` before it settles.
 *
 * `POST /user/private`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetPrivateInfo: MutationHook<SetPrivateInfoInput, SetPrivateInfoResult> =
  /* @__PURE__ */ mutationHook<SetPrivateInfoInput, SetPrivateInfoResult>(setPrivateInfoMutation);

/**
 * Set the public info.
 *
 * Replaces the custom data of the acting user that every user can read. The body is a JSON string, quotes included, not an object. Prefer `public_info` of `updateProfile`, which has the same effect. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setPublicInfoMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/public`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetPublicInfo: MutationHook<SetPublicInfoInput, SetPublicInfoResult> =
  /* @__PURE__ */ mutationHook<SetPublicInfoInput, SetPublicInfoResult>(setPublicInfoMutation);

/**
 * Set the badge number.
 *
 * Sets the badge number on the app icon that the service stores for the acting user, for example after messages were read. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setPushBadgeMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/push/badge`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetPushBadge: MutationHook<SetPushBadgeInput, SetPushBadgeResult> =
  /* @__PURE__ */ mutationHook<SetPushBadgeInput, SetPushBadgeResult>(setPushBadgeMutation);

/**
 * Hide or show message content in pushes.
 *
 * Sets whether pushes to the acting user hide the content of the message, as the setting `no_push_detail`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setPushDetailHiddenMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/detail`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetPushDetailHidden: MutationHook<SetPushDetailHiddenInput, SetPushDetailHiddenResult> =
  /* @__PURE__ */ mutationHook<SetPushDetailHiddenInput, SetPushDetailHiddenResult>(setPushDetailHiddenMutation);

/**
 * Turn pushes off or on.
 *
 * Turns all pushes to the acting user off or on. `true` means no pushes, as in the setting `no_push`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setPushDisabledMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetPushDisabled: MutationHook<SetPushDisabledInput, SetPushDisabledResult> =
  /* @__PURE__ */ mutationHook<SetPushDisabledInput, SetPushDisabledResult>(setPushDisabledMutation);

/**
 * Set the push nickname.
 *
 * Sets the name of the acting user in pushes. It is independent of the nickname in the profile, which `setNickname` changes. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setPushNicknameMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/nickname`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetPushNickname: MutationHook<SetPushNicknameInput, SetPushNicknameResult> =
  /* @__PURE__ */ mutationHook<SetPushNicknameInput, SetPushNicknameResult>(setPushNicknameMutation);

/**
 * Set the quiet hours of pushes.
 *
 * Sets the hours of the day between which the acting user receives no pushes. For hours with pushes but without sound, set `silence_start_time` and `silence_end_time` with `updateSettings`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setPushQuietHoursMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/limit`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetPushQuietHours: MutationHook<SetPushQuietHoursInput, SetPushQuietHoursResult> =
  /* @__PURE__ */ mutationHook<SetPushQuietHoursInput, SetPushQuietHoursResult>(setPushQuietHoursMutation);

/**
 * Turn the message sound off or on.
 *
 * Turns the sound of new messages off or on for the acting user. `true` means no sound, as in the setting `no_sounds`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setSoundDisabledMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/sounds`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetSoundDisabled: MutationHook<SetSoundDisabledInput, SetSoundDisabledResult> =
  /* @__PURE__ */ mutationHook<SetSoundDisabledInput, SetSoundDisabledResult>(setSoundDisabledMutation);

/**
 * Allow or reject messages from non-friends.
 *
 * Sets whether users who are not friends of the acting user may send messages to the acting user. An admin token names the acting user in the `user_id` header. `checkMessagePermission` returns what applies between two users.
 *
 * {@link setStrangerChatMutation} with the client of the nearest `LanyingProvider`. Refetches `checkMessagePermission` before it settles.
 *
 * `POST /user/stranger_chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetStrangerChat: MutationHook<SetStrangerChatInput, SetStrangerChatResult> =
  /* @__PURE__ */ mutationHook<SetStrangerChatInput, SetStrangerChatResult>(setStrangerChatMutation);

/**
 * Set the user avatar.
 *
 * Sets the avatar of the acting user by its URL. To store the image on Lanying IM, upload it with `getUserAvatarUploadUrl` and send its `download_url` here. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setUserAvatarMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/avatar`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetUserAvatar: MutationHook<SetUserAvatarInput, SetUserAvatarResult> =
  /* @__PURE__ */ mutationHook<SetUserAvatarInput, SetUserAvatarResult>(setUserAvatarMutation);

/**
 * Set user avatars.
 *
 * Sets the avatars of several users with one call. Requires an admin token. Code 200 does not mean that all of them succeeded: check `success` of every entry in the response.
 *
 * {@link setUserAvatarsMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/avatar/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetUserAvatars: MutationHook<SetUserAvatarsInput, SetUserAvatarsResult> =
  /* @__PURE__ */ mutationHook<SetUserAvatarsInput, SetUserAvatarsResult>(setUserAvatarsMutation);

/**
 * Reset the password of a user.
 *
 * Sets a new password for a user, without the old one. Requires an admin token, with the user in the `user_id` header.
 *
 * {@link setUserPasswordMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/change_password_admin`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetUserPassword: MutationHook<SetUserPasswordInput, SetUserPasswordResult> =
  /* @__PURE__ */ mutationHook<SetUserPasswordInput, SetUserPasswordResult>(setUserPasswordMutation);

/**
 * Change the username.
 *
 * Changes the username of the acting user. The rules of registration apply. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setUsernameMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/username`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserAlreadyExists, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetUsername: MutationHook<SetUsernameInput, SetUsernameResult> =
  /* @__PURE__ */ mutationHook<SetUsernameInput, SetUsernameResult>(setUsernameMutation);

/**
 * Turn vibration on or off.
 *
 * Turns vibration on new messages on or off for the acting user. Unlike the operations for sound and pushes, `true` turns it on. With an admin token, the `user_id` header names the acting user.
 *
 * {@link setVibrationMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/vibratory`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useSetVibration: MutationHook<SetVibrationInput, SetVibrationResult> =
  /* @__PURE__ */ mutationHook<SetVibrationInput, SetVibrationResult>(setVibrationMutation);

/**
 * Unbind a device token.
 *
 * Removes the device token of a device of the acting user, for example when the user signs out. The parameter is spelled `deviceSn` here and `device_sn` everywhere else. With an admin token, the `user_id` header names the acting user.
 *
 * {@link unbindDeviceTokenMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/token/unbind`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useUnbindDeviceToken: MutationHook<UnbindDeviceTokenInput, UnbindDeviceTokenResult> =
  /* @__PURE__ */ mutationHook<UnbindDeviceTokenInput, UnbindDeviceTokenResult>(unbindDeviceTokenMutation);

/**
 * Unpin a conversation.
 *
 * Unpins a conversation of the acting user. With an admin token, the `user_id` header names the acting user.
 *
 * {@link unpinConversationMutation} with the client of the nearest `LanyingProvider`. Refetches `listPinnedConversations` before it settles.
 *
 * `POST /user/conversation/unpin`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useUnpinConversation: MutationHook<UnpinConversationInput, UnpinConversationResult> =
  /* @__PURE__ */ mutationHook<UnpinConversationInput, UnpinConversationResult>(unpinConversationMutation);

/**
 * Update a user profile.
 *
 * Changes the nickname, description, public and private information of the acting user. Absent fields are unchanged. For username, mobile number and avatar, use `setUsername`, `setMobile` and `setUserAvatar`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link updateProfileMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/profile`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useUpdateProfile: MutationHook<UpdateProfileInput | void, UpdateProfileResult> =
  /* @__PURE__ */ mutationHook<UpdateProfileInput | void, UpdateProfileResult>(updateProfileMutation);

/**
 * Update user profiles.
 *
 * Changes the profiles of several users with one call. Requires an admin token. Code 200 does not mean that all of them succeeded: check `success` of every entry in the response. Only the fields that an entry names are changed.
 *
 * {@link updateProfilesMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/profile/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useUpdateProfiles: MutationHook<UpdateProfilesInput, UpdateProfilesResult> =
  /* @__PURE__ */ mutationHook<UpdateProfilesInput, UpdateProfilesResult>(updateProfilesMutation);

/**
 * Update user settings.
 *
 * Changes several settings of a user at once. Absent settings are unchanged; `user_id` is required in the body, even with a user token. Common settings also have operations of their own, such as `setPushDisabled`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link updateSettingsMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useUpdateSettings: MutationHook<UpdateSettingsInput, UpdateSettingsResult> =
  /* @__PURE__ */ mutationHook<UpdateSettingsInput, UpdateSettingsResult>(updateSettingsMutation);
