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
import {
  mutationHook,
  queryHook,
} from '../hooks.ts';
import type {
  MutationHook,
  OptionalQueryHook,
} from '../hook-types.ts';

/**
 * Add push tags to a user.
 *
 * Puts tags on the acting user. Those that the user has already stay, as far as the reference tells. `sendPushNotification` can push to everybody who has a tag, which reaches more than the 500 targets of a list. An admin token names the acting user in the `user_id` header.
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
 * Bind the push token of a device.
 *
 * Tells the service the token under which a phone vendor, such as Apple or Huawei, reaches a device of the acting user, so that pushes get through while the app is closed. `notifier_name` is the name of a push certificate in the console. An admin token names the acting user in the `user_id` header.
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
 * Gives the acting user an alias, a name of your own under which `sendPushNotification` finds the user in its audience. The error for a binding that exists already may mean that somebody else has the alias; no document explains it. An admin token names the acting user in the `user_id` header.
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
 * Change a password, given the old one.
 *
 * Replaces the password of the acting user, who must know the old one. No document says which error a wrong old password gives, nor whether tokens issued before stay valid. An administrator who does not know the old password uses `setUserPassword`. An admin token names the acting user in the `user_id` header.
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
 * Deletes the account of the acting user. No operation brings it back; to keep somebody out for a while, use `disableUsers`. With a user token the password is needed as well. With an admin token the `user_id` header names the user, and the body is `{}`.
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
 * Takes from users the right to sign in, until `enableUsers` gives it back. It takes an admin token. No document says whether devices that are signed in are signed out at once; `kickDevice` makes sure. Muting somebody in a group is something else: `muteGroupMembers`.
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
 * Enable users again.
 *
 * Gives back the right to sign in that `disableUsers` took. It takes an admin token.
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
 * Get whether a user is online.
 *
 * Tells whether the acting user is connected. It answers for one user only, not for those of a list. An admin token names the acting user in the `user_id` header.
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
 * Get the profile of a user.
 *
 * Answers with the profile of the acting user, with what only that user may see: private information, mobile number and e-mail address. Use `getUser` for what others see. An admin token names the acting user in the `user_id` header.
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
 * Get the settings of a user.
 *
 * Answers with all settings of the acting user: pushes, sound and vibration, friend requests, group invitations. An admin token names the acting user in the `user_id` header.
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
 * Sign a device out.
 *
 * Signs one device of the acting user out, or all of them when `device_sn` is absent. The parameter belongs in the query: in a body it would be overlooked, and every device would be signed out. An admin token names the acting user in the `user_id` header.
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
 * List the devices of a user.
 *
 * Answers with the devices on which the acting user has signed in. `cursor` and `version` come back, but the operation takes no parameter to send them in, so treat the answer as the only page. The vendor's schema calls the data incremental, to be merged by `device_sn`. An admin token names the acting user in the `user_id` header.
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
 * Answers with all conversations that the acting user has pinned. An id does not say by itself whether it is a user or a group. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
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
 * List the push tags of a user.
 *
 * Answers with all push tags of the acting user at once. An admin token names the acting user in the `user_id` header.
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
 * List the users of the app.
 *
 * Answers with the users of the app, page by page, by number of the page instead of a cursor. It takes an admin token. There is no total: a page with fewer users than `page_size` is the last one.
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
 * Keeps a conversation with a user or a group at the top of the list of the acting user. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
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
 * Register a user for pushes.
 *
 * Creates a user account that is meant for pushes, and can give it an alias and the push token of a device at once. Answers with its id and initial settings. It needs no access token, but push must be switched on for the app in the console. For a user who also chats, see `registerUser`.
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
 * Creates a user account in the app and answers with its id and initial settings. It needs no access token. A username can be taken only once, and the licence of the app may limit how many users it has.
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
 * Register several users.
 *
 * Creates several user accounts with one call. It takes an admin token. Code 200 does not mean that all of them were created: look at `success` of every entry of the answer, where a name that is taken fails alone. No document says how many fit in one call.
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
 * Remove all push tags from a user.
 *
 * Takes every push tag off the acting user. An admin token names the acting user in the `user_id` header.
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
 * Remove a device of a user.
 *
 * Takes a device off the list of the acting user. To sign the device out, use `kickDevice`. An admin token names the acting user in the `user_id` header.
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
 * Remove push tags from a user.
 *
 * Takes tags off the acting user. The request is a DELETE with a body, which some proxies drop; where that happens, use `removeAllPushTags` and add the others again. An admin token names the acting user in the `user_id` header.
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
 * Set who may become a friend.
 *
 * Sets what happens to friend requests to the acting user: anyone becomes a friend, or only after approval, or with the right answer to a question, or nobody. The question and its answer are set with `updateSettings`. An admin token names the acting user in the `user_id` header.
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
 * Switch automatic downloads on or off.
 *
 * Sets whether thumbnails and files that the acting user receives are downloaded automatically. An admin token names the acting user in the `user_id` header.
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
 * Set the mobile number of a user.
 *
 * Sets the mobile phone number of the acting user, by which `findUserByMobile` finds the user. The request has no place for a verification code, although the service knows an error for a wrong one: verify the number yourself before you set it. An admin token names the acting user in the `user_id` header.
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
 * Set the nickname of a user.
 *
 * Sets the name that the acting user goes by. It does not change the name shown in pushes, see `setPushNickname`, nor name cards in groups. An admin token names the acting user in the `user_id` header.
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
 * Set the private information of a user.
 *
 * Replaces the custom data of the acting user that only that user can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `private_info` without this doubt. An admin token names the acting user in the `user_id` header.
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
 * Set the public information of a user.
 *
 * Replaces the custom data of the acting user that friends and strangers can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `public_info` without this doubt. An admin token names the acting user in the `user_id` header.
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
 * Set the badge number of a user.
 *
 * Sets the number on the icon of the app that the service keeps for the acting user, for example after messages were read. An admin token names the acting user in the `user_id` header.
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
 * Hide or show message contents in pushes.
 *
 * Sets whether pushes to the acting user keep the content of the message to themselves. `true` hides it. The vendor's text on the setting `no_push_detail` says the opposite of the text on this operation; its name and this operation agree. An admin token names the acting user in the `user_id` header.
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
 * Switch pushes off or on.
 *
 * Switches all pushes to the acting user off or on again. Mind the direction: `true` means no pushes, as in the setting `no_push`. An admin token names the acting user in the `user_id` header.
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
 * Set the name shown in pushes.
 *
 * Sets the name of the acting user that pushes show. It is kept apart from the nickname of the profile, which `setNickname` changes. An admin token names the acting user in the `user_id` header.
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
 * Set the hours without pushes.
 *
 * Sets the hours of the day between which the acting user gets no pushes. The hours are whole ones, and no document says in which time zone. Hours with pushes but without sound are something else: `silence_start_time` and `silence_end_time` of `updateSettings`. An admin token names the acting user in the `user_id` header.
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
 * Switch the sound of new messages off or on.
 *
 * Switches the sound that announces a new message to the acting user. Mind the direction: `true` means no sound, as in the setting `no_sounds`. An admin token names the acting user in the `user_id` header.
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
 * Set the avatar of a user.
 *
 * Sets the picture of the acting user by its URL. To have Lanying keep the file, upload it to the address that `getUserAvatarUploadUrl` gives and send the `download_url` here. An admin token names the acting user in the `user_id` header.
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
 * Set the avatars of several users.
 *
 * Sets the pictures of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer.
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
 * Set the password of a user as an administrator.
 *
 * Gives a user a new password without the old one. It takes an admin token, and the `user_id` header names the user. No document says whether tokens issued before stay valid.
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
 * Change the username of a user.
 *
 * Changes the name under which the acting user signs in. The reference gives no rule for the new name, so the rules of registration are taken to apply. An admin token names the acting user in the `user_id` header.
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
 * Switch vibration on or off.
 *
 * Switches the vibration that announces a new message to the acting user. Unlike the setters of sound and pushes, `true` switches it on. An admin token names the acting user in the `user_id` header.
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
 * Unbind the push token of a device.
 *
 * Makes the service forget the vendor token of a device of the acting user, for example when the user signs out. The parameter is spelled `deviceSn` here and `device_sn` everywhere else. An admin token names the acting user in the `user_id` header.
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
 * Lets a pinned conversation of the acting user take its ordinary place again. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
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
 * Change the profile of a user.
 *
 * Changes the nickname, description, public and private information of the acting user. Send only what changes. Username, mobile number and avatar have operations of their own. An admin token names the acting user in the `user_id` header.
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
 * Change the profiles of several users.
 *
 * Changes the profiles of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer. Only the fields that an entry names are changed.
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
 * Change settings of a user.
 *
 * Changes several settings of a user at once. Send only those that change, and the `user_id`, which must be in the body even if the token says it already. Each of the more common settings also has an operation of its own, such as `setPushDisabled`. An admin token names the acting user in the `user_id` header.
 *
 * {@link updateSettingsMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useUpdateSettings: MutationHook<UpdateSettingsInput, UpdateSettingsResult> =
  /* @__PURE__ */ mutationHook<UpdateSettingsInput, UpdateSettingsResult>(updateSettingsMutation);
