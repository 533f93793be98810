// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { addPushTags, bindDeviceToken, bindPushAlias, changePassword, deleteUser, disableUsers, enableUsers, getOnlineStatus, getProfile, getSettings, kickDevice, listDevices, listPinnedConversations, listPushTags, listUsers, pinConversation, registerPushUser, registerUser, registerUsers, removeAllPushTags, removeDevice, removePushTags, setAuthMode, setAutoDownload, setMobile, setNickname, setPrivateInfo, setPublicInfo, setPushBadge, setPushDetailHidden, setPushDisabled, setPushNickname, setPushQuietHours, setSoundDisabled, setUserAvatar, setUserAvatars, setUserPassword, setUsername, setVibration, unbindDeviceToken, unpinConversation, updateProfile, updateProfiles, updateSettings } from '@lanying-im/client/operations';
import type { AddPushTagsInput, AddPushTagsResult, BindDeviceTokenInput, BindDeviceTokenResult, BindPushAliasInput, BindPushAliasResult, ChangePasswordInput, ChangePasswordResult, DeleteUserInput, DeleteUserResult, DisableUsersInput, DisableUsersResult, EnableUsersInput, EnableUsersResult, GetOnlineStatusInput, GetOnlineStatusResult, GetProfileInput, GetProfileResult, GetSettingsInput, GetSettingsResult, KickDeviceInput, KickDeviceResult, ListDevicesInput, ListDevicesResult, ListPinnedConversationsInput, ListPinnedConversationsResult, ListPushTagsInput, ListPushTagsResult, ListUsersInput, ListUsersResult, PinConversationInput, PinConversationResult, RegisterPushUserInput, RegisterPushUserResult, RegisterUserInput, RegisterUserResult, RegisterUsersInput, RegisterUsersResult, RemoveAllPushTagsInput, RemoveAllPushTagsResult, RemoveDeviceInput, RemoveDeviceResult, RemovePushTagsInput, RemovePushTagsResult, SetAuthModeInput, SetAuthModeResult, SetAutoDownloadInput, SetAutoDownloadResult, SetMobileInput, SetMobileResult, SetNicknameInput, SetNicknameResult, SetPrivateInfoInput, SetPrivateInfoResult, SetPublicInfoInput, SetPublicInfoResult, SetPushBadgeInput, SetPushBadgeResult, SetPushDetailHiddenInput, SetPushDetailHiddenResult, SetPushDisabledInput, SetPushDisabledResult, SetPushNicknameInput, SetPushNicknameResult, SetPushQuietHoursInput, SetPushQuietHoursResult, SetSoundDisabledInput, SetSoundDisabledResult, SetUserAvatarInput, SetUserAvatarResult, SetUserAvatarsInput, SetUserAvatarsResult, SetUserPasswordInput, SetUserPasswordResult, SetUsernameInput, SetUsernameResult, SetVibrationInput, SetVibrationResult, UnbindDeviceTokenInput, UnbindDeviceTokenResult, UnpinConversationInput, UnpinConversationResult, UpdateProfileInput, UpdateProfileResult, UpdateProfilesInput, UpdateProfilesResult, UpdateSettingsInput, UpdateSettingsResult } from '@lanying-im/types';
import type { SkipToken, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { type MutationHookOptions, type QueryHookOptions, useRead, useWrite } from '../hooks.ts';
import { type LanyingMutationOptions, type LanyingQueryOptions, readOptions, writeOptions } from '../options.ts';
import { queryKey, type ScopedCaller, type TaggedQueryKey } from '../query-key.ts';
import * as invalidates from './invalidates.ts';

/**
 * Add push tags to a user.
 *
 * Puts tags on the acting user. Those that the user has already stay, as far as the reference tells. `sendPushNotification` can push to everybody who has a tag, which reaches more than the 500 targets of a list. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `listPushTags` before it settles.
 *
 * `POST /user/push/tag`
 */
export function addPushTagsMutation(im: ScopedCaller): LanyingMutationOptions<AddPushTagsResult, AddPushTagsInput> {
  return writeOptions(addPushTags, im, invalidates.addPushTags);
}

/**
 * Add push tags to a user.
 *
 * Puts tags on the acting user. Those that the user has already stay, as far as the reference tells. `sendPushNotification` can push to everybody who has a tag, which reaches more than the 500 targets of a list. An admin token names the acting user in the `user_id` header.
 *
 * {@link addPushTagsMutation} with the client of the nearest `LanyingProvider`. Refetches `listPushTags` before it settles.
 *
 * `POST /user/push/tag`
 */
export function useAddPushTags<OnMutateResult = unknown>(
  options?: MutationHookOptions<AddPushTagsResult, AddPushTagsInput, OnMutateResult>,
): UseMutationResult<AddPushTagsResult, LanyingError, AddPushTagsInput, OnMutateResult> {
  return useWrite(addPushTagsMutation, options);
}

/**
 * Bind the push token of a device.
 *
 * Tells the service the token under which a phone vendor, such as Apple or Huawei, reaches a device of the acting user, so that pushes get through while the app is closed. `notifier_name` is the name of a push certificate in the console. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`.
 *
 * `POST /user/token/bind`
 */
export function bindDeviceTokenMutation(im: ScopedCaller): LanyingMutationOptions<BindDeviceTokenResult, BindDeviceTokenInput> {
  return writeOptions(bindDeviceToken, im);
}

/**
 * Bind the push token of a device.
 *
 * Tells the service the token under which a phone vendor, such as Apple or Huawei, reaches a device of the acting user, so that pushes get through while the app is closed. `notifier_name` is the name of a push certificate in the console. An admin token names the acting user in the `user_id` header.
 *
 * {@link bindDeviceTokenMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/token/bind`
 */
export function useBindDeviceToken<OnMutateResult = unknown>(
  options?: MutationHookOptions<BindDeviceTokenResult, BindDeviceTokenInput, OnMutateResult>,
): UseMutationResult<BindDeviceTokenResult, LanyingError, BindDeviceTokenInput, OnMutateResult> {
  return useWrite(bindDeviceTokenMutation, options);
}

/**
 * Bind a push alias.
 *
 * Gives the acting user an alias, a name of your own under which `sendPushNotification` finds the user in its audience. The error for a binding that exists already may mean that somebody else has the alias; no document explains it. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/alias`
 */
export function bindPushAliasMutation(im: ScopedCaller): LanyingMutationOptions<BindPushAliasResult, BindPushAliasInput> {
  return writeOptions(bindPushAlias, im, invalidates.bindPushAlias);
}

/**
 * Bind a push alias.
 *
 * Gives the acting user an alias, a name of your own under which `sendPushNotification` finds the user in its audience. The error for a binding that exists already may mean that somebody else has the alias; no document explains it. An admin token names the acting user in the `user_id` header.
 *
 * {@link bindPushAliasMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/alias`
 */
export function useBindPushAlias<OnMutateResult = unknown>(
  options?: MutationHookOptions<BindPushAliasResult, BindPushAliasInput, OnMutateResult>,
): UseMutationResult<BindPushAliasResult, LanyingError, BindPushAliasInput, OnMutateResult> {
  return useWrite(bindPushAliasMutation, options);
}

/**
 * Change a password, given the old one.
 *
 * Replaces the password of the acting user, who must know the old one. No document says which error a wrong old password gives, nor whether tokens issued before stay valid. An administrator who does not know the old password uses `setUserPassword`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`.
 *
 * `POST /user/change_password`
 */
export function changePasswordMutation(im: ScopedCaller): LanyingMutationOptions<ChangePasswordResult, ChangePasswordInput> {
  return writeOptions(changePassword, im);
}

/**
 * Change a password, given the old one.
 *
 * Replaces the password of the acting user, who must know the old one. No document says which error a wrong old password gives, nor whether tokens issued before stay valid. An administrator who does not know the old password uses `setUserPassword`. An admin token names the acting user in the `user_id` header.
 *
 * {@link changePasswordMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/change_password`
 */
export function useChangePassword<OnMutateResult = unknown>(
  options?: MutationHookOptions<ChangePasswordResult, ChangePasswordInput, OnMutateResult>,
): UseMutationResult<ChangePasswordResult, LanyingError, ChangePasswordInput, OnMutateResult> {
  return useWrite(changePasswordMutation, options);
}

/**
 * Delete a user.
 *
 * Deletes the account of the acting user. No operation brings it back; to keep somebody out for a while, use `disableUsers`. With a user token the password is needed as well. With an admin token the `user_id` header names the user, and the body is `{}`.
 *
 * Options for `useMutation`. Refetches `listUsers`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends`, `listFriendIds`, `listBlockedUsers`, `listGroupMembers`, `listGroupAdmins`, `getGroup`, `getUser`, `getProfile`, `getSettings`, `getOnlineStatus`, `listDevices`, `listPushTags`, `listPinnedConversations`, `listJoinedGroups`, `listConversations`, `listFriendRequests`, `listGroupInvitations` before it settles.
 *
 * `POST /user/delete`
 */
export function deleteUserMutation(im: ScopedCaller): LanyingMutationOptions<DeleteUserResult, DeleteUserInput | void> {
  return writeOptions(deleteUser, im, invalidates.deleteUser);
}

/**
 * Delete a user.
 *
 * Deletes the account of the acting user. No operation brings it back; to keep somebody out for a while, use `disableUsers`. With a user token the password is needed as well. With an admin token the `user_id` header names the user, and the body is `{}`.
 *
 * {@link deleteUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends`, `listFriendIds`, `listBlockedUsers`, `listGroupMembers`, `listGroupAdmins`, `getGroup`, `getUser`, `getProfile`, `getSettings`, `getOnlineStatus`, `listDevices`, `listPushTags`, `listPinnedConversations`, `listJoinedGroups`, `listConversations`, `listFriendRequests`, `listGroupInvitations` before it settles.
 *
 * `POST /user/delete`
 */
export function useDeleteUser<OnMutateResult = unknown>(
  options?: MutationHookOptions<DeleteUserResult, DeleteUserInput | void, OnMutateResult>,
): UseMutationResult<DeleteUserResult, LanyingError, DeleteUserInput | void, OnMutateResult> {
  return useWrite(deleteUserMutation, options);
}

/**
 * Disable users.
 *
 * Takes from users the right to sign in, until `enableUsers` gives it back. It takes an admin token. No document says whether devices that are signed in are signed out at once; `kickDevice` makes sure. Muting somebody in a group is something else: `muteGroupMembers`.
 *
 * Options for `useMutation`. Refetches `listUsers`, `getOnlineStatus` before it settles.
 *
 * `PUT /user/disable`
 */
export function disableUsersMutation(im: ScopedCaller): LanyingMutationOptions<DisableUsersResult, DisableUsersInput> {
  return writeOptions(disableUsers, im, invalidates.disableUsers);
}

/**
 * Disable users.
 *
 * Takes from users the right to sign in, until `enableUsers` gives it back. It takes an admin token. No document says whether devices that are signed in are signed out at once; `kickDevice` makes sure. Muting somebody in a group is something else: `muteGroupMembers`.
 *
 * {@link disableUsersMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `getOnlineStatus` before it settles.
 *
 * `PUT /user/disable`
 */
export function useDisableUsers<OnMutateResult = unknown>(
  options?: MutationHookOptions<DisableUsersResult, DisableUsersInput, OnMutateResult>,
): UseMutationResult<DisableUsersResult, LanyingError, DisableUsersInput, OnMutateResult> {
  return useWrite(disableUsersMutation, options);
}

/**
 * Enable users again.
 *
 * Gives back the right to sign in that `disableUsers` took. It takes an admin token.
 *
 * Options for `useMutation`. Refetches `listUsers` before it settles.
 *
 * `PUT /user/enable`
 */
export function enableUsersMutation(im: ScopedCaller): LanyingMutationOptions<EnableUsersResult, EnableUsersInput> {
  return writeOptions(enableUsers, im, invalidates.enableUsers);
}

/**
 * Enable users again.
 *
 * Gives back the right to sign in that `disableUsers` took. It takes an admin token.
 *
 * {@link enableUsersMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers` before it settles.
 *
 * `PUT /user/enable`
 */
export function useEnableUsers<OnMutateResult = unknown>(
  options?: MutationHookOptions<EnableUsersResult, EnableUsersInput, OnMutateResult>,
): UseMutationResult<EnableUsersResult, LanyingError, EnableUsersInput, OnMutateResult> {
  return useWrite(enableUsersMutation, options);
}

/** Key of {@link getOnlineStatusOptions}. */
export function getOnlineStatusQueryKey(im: ScopedCaller, input?: GetOnlineStatusInput): TaggedQueryKey<GetOnlineStatusResult> {
  return queryKey("getOnlineStatus", im, input);
}

/**
 * Get whether a user is online.
 *
 * Tells whether the acting user is connected. It answers for one user only, not for those of a list. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /user/online_status`
 */
export function getOnlineStatusOptions(im: ScopedCaller, input?: GetOnlineStatusInput): LanyingQueryOptions<GetOnlineStatusResult> {
  return readOptions(getOnlineStatus, im, input);
}

/**
 * Get whether a user is online.
 *
 * Tells whether the acting user is connected. It answers for one user only, not for those of a list. An admin token names the acting user in the `user_id` header.
 *
 * {@link getOnlineStatusOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/online_status`
 */
export function useGetOnlineStatus<Data = GetOnlineStatusResult>(
  input?: GetOnlineStatusInput | SkipToken,
  options?: QueryHookOptions<GetOnlineStatusResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getOnlineStatusOptions, input, options);
}

/** Key of {@link getProfileOptions}. */
export function getProfileQueryKey(im: ScopedCaller, input?: GetProfileInput): TaggedQueryKey<GetProfileResult> {
  return queryKey("getProfile", im, input);
}

/**
 * Get the profile of a user.
 *
 * Answers with the profile of the acting user, with what only that user may see: private information, mobile number and e-mail address. Use `getUser` for what others see. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /user/profile`
 */
export function getProfileOptions(im: ScopedCaller, input?: GetProfileInput): LanyingQueryOptions<GetProfileResult> {
  return readOptions(getProfile, im, input);
}

/**
 * Get the profile of a user.
 *
 * Answers with the profile of the acting user, with what only that user may see: private information, mobile number and e-mail address. Use `getUser` for what others see. An admin token names the acting user in the `user_id` header.
 *
 * {@link getProfileOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/profile`
 */
export function useGetProfile<Data = GetProfileResult>(
  input?: GetProfileInput | SkipToken,
  options?: QueryHookOptions<GetProfileResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getProfileOptions, input, options);
}

/** Key of {@link getSettingsOptions}. */
export function getSettingsQueryKey(im: ScopedCaller, input?: GetSettingsInput): TaggedQueryKey<GetSettingsResult> {
  return queryKey("getSettings", im, input);
}

/**
 * Get the settings of a user.
 *
 * Answers with all settings of the acting user: pushes, sound and vibration, friend requests, group invitations. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /user/settings`
 */
export function getSettingsOptions(im: ScopedCaller, input?: GetSettingsInput): LanyingQueryOptions<GetSettingsResult> {
  return readOptions(getSettings, im, input);
}

/**
 * Get the settings of a user.
 *
 * Answers with all settings of the acting user: pushes, sound and vibration, friend requests, group invitations. An admin token names the acting user in the `user_id` header.
 *
 * {@link getSettingsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/settings`
 */
export function useGetSettings<Data = GetSettingsResult>(
  input?: GetSettingsInput | SkipToken,
  options?: QueryHookOptions<GetSettingsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getSettingsOptions, input, options);
}

/**
 * Sign a device out.
 *
 * Signs one device of the acting user out, or all of them when `device_sn` is absent. The parameter belongs in the query: in a body it would be overlooked, and every device would be signed out. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /user/kick`
 */
export function kickDeviceMutation(im: ScopedCaller): LanyingMutationOptions<KickDeviceResult, KickDeviceInput | void> {
  return writeOptions(kickDevice, im, invalidates.kickDevice);
}

/**
 * Sign a device out.
 *
 * Signs one device of the acting user out, or all of them when `device_sn` is absent. The parameter belongs in the query: in a body it would be overlooked, and every device would be signed out. An admin token names the acting user in the `user_id` header.
 *
 * {@link kickDeviceMutation} with the client of the nearest `LanyingProvider`. Refetches `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /user/kick`
 */
export function useKickDevice<OnMutateResult = unknown>(
  options?: MutationHookOptions<KickDeviceResult, KickDeviceInput | void, OnMutateResult>,
): UseMutationResult<KickDeviceResult, LanyingError, KickDeviceInput | void, OnMutateResult> {
  return useWrite(kickDeviceMutation, options);
}

/** Key of {@link listDevicesOptions}. */
export function listDevicesQueryKey(im: ScopedCaller, input?: ListDevicesInput): TaggedQueryKey<ListDevicesResult> {
  return queryKey("listDevices", im, input);
}

/**
 * List the devices of a user.
 *
 * Answers with the devices on which the acting user has signed in. `cursor` and `version` come back, but the operation takes no parameter to send them in, so treat the answer as the only page. The vendor's schema calls the data incremental, to be merged by `device_sn`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /user/device/list`
 */
export function listDevicesOptions(im: ScopedCaller, input?: ListDevicesInput): LanyingQueryOptions<ListDevicesResult> {
  return readOptions(listDevices, im, input);
}

/**
 * List the devices of a user.
 *
 * Answers with the devices on which the acting user has signed in. `cursor` and `version` come back, but the operation takes no parameter to send them in, so treat the answer as the only page. The vendor's schema calls the data incremental, to be merged by `device_sn`. An admin token names the acting user in the `user_id` header.
 *
 * {@link listDevicesOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/device/list`
 */
export function useListDevices<Data = ListDevicesResult>(
  input?: ListDevicesInput | SkipToken,
  options?: QueryHookOptions<ListDevicesResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listDevicesOptions, input, options);
}

/** Key of {@link listPinnedConversationsOptions}. */
export function listPinnedConversationsQueryKey(im: ScopedCaller, input?: ListPinnedConversationsInput): TaggedQueryKey<ListPinnedConversationsResult> {
  return queryKey("listPinnedConversations", im, input);
}

/**
 * List pinned conversations.
 *
 * Answers with all conversations that the acting user has pinned. An id does not say by itself whether it is a user or a group. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /user/conversation/pin_list`
 */
export function listPinnedConversationsOptions(im: ScopedCaller, input?: ListPinnedConversationsInput): LanyingQueryOptions<ListPinnedConversationsResult> {
  return readOptions(listPinnedConversations, im, input);
}

/**
 * List pinned conversations.
 *
 * Answers with all conversations that the acting user has pinned. An id does not say by itself whether it is a user or a group. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
 *
 * {@link listPinnedConversationsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/conversation/pin_list`
 */
export function useListPinnedConversations<Data = ListPinnedConversationsResult>(
  input?: ListPinnedConversationsInput | SkipToken,
  options?: QueryHookOptions<ListPinnedConversationsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listPinnedConversationsOptions, input, options);
}

/** Key of {@link listPushTagsOptions}. */
export function listPushTagsQueryKey(im: ScopedCaller, input?: ListPushTagsInput): TaggedQueryKey<ListPushTagsResult> {
  return queryKey("listPushTags", im, input);
}

/**
 * List the push tags of a user.
 *
 * Answers with all push tags of the acting user at once. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /user/push/tag`
 */
export function listPushTagsOptions(im: ScopedCaller, input?: ListPushTagsInput): LanyingQueryOptions<ListPushTagsResult> {
  return readOptions(listPushTags, im, input);
}

/**
 * List the push tags of a user.
 *
 * Answers with all push tags of the acting user at once. An admin token names the acting user in the `user_id` header.
 *
 * {@link listPushTagsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/push/tag`
 */
export function useListPushTags<Data = ListPushTagsResult>(
  input?: ListPushTagsInput | SkipToken,
  options?: QueryHookOptions<ListPushTagsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listPushTagsOptions, input, options);
}

/** Key of {@link listUsersOptions}. */
export function listUsersQueryKey(im: ScopedCaller, input?: ListUsersInput): TaggedQueryKey<ListUsersResult> {
  return queryKey("listUsers", im, input);
}

/**
 * List the users of the app.
 *
 * Answers with the users of the app, page by page, by number of the page instead of a cursor. It takes an admin token. There is no total: a page with fewer users than `page_size` is the last one.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /user/list`
 */
export function listUsersOptions(im: ScopedCaller, input?: ListUsersInput): LanyingQueryOptions<ListUsersResult> {
  return readOptions(listUsers, im, input);
}

/**
 * List the users of the app.
 *
 * Answers with the users of the app, page by page, by number of the page instead of a cursor. It takes an admin token. There is no total: a page with fewer users than `page_size` is the last one.
 *
 * {@link listUsersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /user/list`
 */
export function useListUsers<Data = ListUsersResult>(
  input?: ListUsersInput | SkipToken,
  options?: QueryHookOptions<ListUsersResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listUsersOptions, input, options);
}

/**
 * Pin a conversation.
 *
 * Keeps a conversation with a user or a group at the top of the list of the acting user. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `listPinnedConversations` before it settles.
 *
 * `POST /user/conversation/pin`
 */
export function pinConversationMutation(im: ScopedCaller): LanyingMutationOptions<PinConversationResult, PinConversationInput> {
  return writeOptions(pinConversation, im, invalidates.pinConversation);
}

/**
 * Pin a conversation.
 *
 * Keeps a conversation with a user or a group at the top of the list of the acting user. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
 *
 * {@link pinConversationMutation} with the client of the nearest `LanyingProvider`. Refetches `listPinnedConversations` before it settles.
 *
 * `POST /user/conversation/pin`
 */
export function usePinConversation<OnMutateResult = unknown>(
  options?: MutationHookOptions<PinConversationResult, PinConversationInput, OnMutateResult>,
): UseMutationResult<PinConversationResult, LanyingError, PinConversationInput, OnMutateResult> {
  return useWrite(pinConversationMutation, options);
}

/**
 * Register a user for pushes.
 *
 * Creates a user account that is meant for pushes, and can give it an alias and the push token of a device at once. Answers with its id and initial settings. It needs no access token, but push must be switched on for the app in the console. For a user who also chats, see `registerUser`.
 *
 * Options for `useMutation`. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/push`
 */
export function registerPushUserMutation(im: ScopedCaller): LanyingMutationOptions<RegisterPushUserResult, RegisterPushUserInput> {
  return writeOptions(registerPushUser, im, invalidates.registerPushUser);
}

/**
 * Register a user for pushes.
 *
 * Creates a user account that is meant for pushes, and can give it an alias and the push token of a device at once. Answers with its id and initial settings. It needs no access token, but push must be switched on for the app in the console. For a user who also chats, see `registerUser`.
 *
 * {@link registerPushUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/push`
 */
export function useRegisterPushUser<OnMutateResult = unknown>(
  options?: MutationHookOptions<RegisterPushUserResult, RegisterPushUserInput, OnMutateResult>,
): UseMutationResult<RegisterPushUserResult, LanyingError, RegisterPushUserInput, OnMutateResult> {
  return useWrite(registerPushUserMutation, options);
}

/**
 * Register a user.
 *
 * Creates a user account in the app and answers with its id and initial settings. It needs no access token. A username can be taken only once, and the licence of the app may limit how many users it has.
 *
 * Options for `useMutation`. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/v2`
 */
export function registerUserMutation(im: ScopedCaller): LanyingMutationOptions<RegisterUserResult, RegisterUserInput> {
  return writeOptions(registerUser, im, invalidates.registerUser);
}

/**
 * Register a user.
 *
 * Creates a user account in the app and answers with its id and initial settings. It needs no access token. A username can be taken only once, and the licence of the app may limit how many users it has.
 *
 * {@link registerUserMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/v2`
 */
export function useRegisterUser<OnMutateResult = unknown>(
  options?: MutationHookOptions<RegisterUserResult, RegisterUserInput, OnMutateResult>,
): UseMutationResult<RegisterUserResult, LanyingError, RegisterUserInput, OnMutateResult> {
  return useWrite(registerUserMutation, options);
}

/**
 * Register several users.
 *
 * Creates several user accounts with one call. It takes an admin token. Code 200 does not mean that all of them were created: look at `success` of every entry of the answer, where a name that is taken fails alone. No document says how many fit in one call.
 *
 * Options for `useMutation`. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/batch`
 */
export function registerUsersMutation(im: ScopedCaller): LanyingMutationOptions<RegisterUsersResult, RegisterUsersInput> {
  return writeOptions(registerUsers, im, invalidates.registerUsers);
}

/**
 * Register several users.
 *
 * Creates several user accounts with one call. It takes an admin token. Code 200 does not mean that all of them were created: look at `success` of every entry of the answer, where a name that is taken fails alone. No document says how many fit in one call.
 *
 * {@link registerUsersMutation} with the client of the nearest `LanyingProvider`. Refetches `listUsers`, `findUserByUsername` before it settles.
 *
 * `POST /user/register/batch`
 */
export function useRegisterUsers<OnMutateResult = unknown>(
  options?: MutationHookOptions<RegisterUsersResult, RegisterUsersInput, OnMutateResult>,
): UseMutationResult<RegisterUsersResult, LanyingError, RegisterUsersInput, OnMutateResult> {
  return useWrite(registerUsersMutation, options);
}

/**
 * Remove all push tags from a user.
 *
 * Takes every push tag off the acting user. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `listPushTags` before it settles.
 *
 * `DELETE /user/push/tag/all`
 */
export function removeAllPushTagsMutation(im: ScopedCaller): LanyingMutationOptions<RemoveAllPushTagsResult, RemoveAllPushTagsInput | void> {
  return writeOptions(removeAllPushTags, im, invalidates.removeAllPushTags);
}

/**
 * Remove all push tags from a user.
 *
 * Takes every push tag off the acting user. An admin token names the acting user in the `user_id` header.
 *
 * {@link removeAllPushTagsMutation} with the client of the nearest `LanyingProvider`. Refetches `listPushTags` before it settles.
 *
 * `DELETE /user/push/tag/all`
 */
export function useRemoveAllPushTags<OnMutateResult = unknown>(
  options?: MutationHookOptions<RemoveAllPushTagsResult, RemoveAllPushTagsInput | void, OnMutateResult>,
): UseMutationResult<RemoveAllPushTagsResult, LanyingError, RemoveAllPushTagsInput | void, OnMutateResult> {
  return useWrite(removeAllPushTagsMutation, options);
}

/**
 * Remove a device of a user.
 *
 * Takes a device off the list of the acting user. To sign the device out, use `kickDevice`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `listDevices` before it settles.
 *
 * `POST /user/device/remove`
 */
export function removeDeviceMutation(im: ScopedCaller): LanyingMutationOptions<RemoveDeviceResult, RemoveDeviceInput> {
  return writeOptions(removeDevice, im, invalidates.removeDevice);
}

/**
 * Remove a device of a user.
 *
 * Takes a device off the list of the acting user. To sign the device out, use `kickDevice`. An admin token names the acting user in the `user_id` header.
 *
 * {@link removeDeviceMutation} with the client of the nearest `LanyingProvider`. Refetches `listDevices` before it settles.
 *
 * `POST /user/device/remove`
 */
export function useRemoveDevice<OnMutateResult = unknown>(
  options?: MutationHookOptions<RemoveDeviceResult, RemoveDeviceInput, OnMutateResult>,
): UseMutationResult<RemoveDeviceResult, LanyingError, RemoveDeviceInput, OnMutateResult> {
  return useWrite(removeDeviceMutation, options);
}

/**
 * Remove push tags from a user.
 *
 * Takes tags off the acting user. The request is a DELETE with a body, which some proxies drop; where that happens, use `removeAllPushTags` and add the others again. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `listPushTags` before it settles.
 *
 * `DELETE /user/push/tag`
 */
export function removePushTagsMutation(im: ScopedCaller): LanyingMutationOptions<RemovePushTagsResult, RemovePushTagsInput> {
  return writeOptions(removePushTags, im, invalidates.removePushTags);
}

/**
 * Remove push tags from a user.
 *
 * Takes tags off the acting user. The request is a DELETE with a body, which some proxies drop; where that happens, use `removeAllPushTags` and add the others again. An admin token names the acting user in the `user_id` header.
 *
 * {@link removePushTagsMutation} with the client of the nearest `LanyingProvider`. Refetches `listPushTags` before it settles.
 *
 * `DELETE /user/push/tag`
 */
export function useRemovePushTags<OnMutateResult = unknown>(
  options?: MutationHookOptions<RemovePushTagsResult, RemovePushTagsInput, OnMutateResult>,
): UseMutationResult<RemovePushTagsResult, LanyingError, RemovePushTagsInput, OnMutateResult> {
  return useWrite(removePushTagsMutation, options);
}

/**
 * Set who may become a friend.
 *
 * Sets what happens to friend requests to the acting user: anyone becomes a friend, or only after approval, or with the right answer to a question, or nobody. The question and its answer are set with `updateSettings`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getSettings`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/authmode`
 */
export function setAuthModeMutation(im: ScopedCaller): LanyingMutationOptions<SetAuthModeResult, SetAuthModeInput> {
  return writeOptions(setAuthMode, im, invalidates.setAuthMode);
}

/**
 * Set who may become a friend.
 *
 * Sets what happens to friend requests to the acting user: anyone becomes a friend, or only after approval, or with the right answer to a question, or nobody. The question and its answer are set with `updateSettings`. An admin token names the acting user in the `user_id` header.
 *
 * {@link setAuthModeMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/authmode`
 */
export function useSetAuthMode<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetAuthModeResult, SetAuthModeInput, OnMutateResult>,
): UseMutationResult<SetAuthModeResult, LanyingError, SetAuthModeInput, OnMutateResult> {
  return useWrite(setAuthModeMutation, options);
}

/**
 * Switch automatic downloads on or off.
 *
 * Sets whether thumbnails and files that the acting user receives are downloaded automatically. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getSettings` before it settles.
 *
 * `POST /user/download`
 */
export function setAutoDownloadMutation(im: ScopedCaller): LanyingMutationOptions<SetAutoDownloadResult, SetAutoDownloadInput> {
  return writeOptions(setAutoDownload, im, invalidates.setAutoDownload);
}

/**
 * Switch automatic downloads on or off.
 *
 * Sets whether thumbnails and files that the acting user receives are downloaded automatically. An admin token names the acting user in the `user_id` header.
 *
 * {@link setAutoDownloadMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/download`
 */
export function useSetAutoDownload<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetAutoDownloadResult, SetAutoDownloadInput, OnMutateResult>,
): UseMutationResult<SetAutoDownloadResult, LanyingError, SetAutoDownloadInput, OnMutateResult> {
  return useWrite(setAutoDownloadMutation, options);
}

/**
 * Set the mobile number of a user.
 *
 * Sets the mobile phone number of the acting user, by which `findUserByMobile` finds the user. The request has no place for a verification code, although the service knows an error for a wrong one: verify the number yourself before you set it. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getProfile`, `findUserByMobile` before it settles.
 *
 * `POST /user/mobile`
 */
export function setMobileMutation(im: ScopedCaller): LanyingMutationOptions<SetMobileResult, SetMobileInput> {
  return writeOptions(setMobile, im, invalidates.setMobile);
}

/**
 * Set the mobile number of a user.
 *
 * Sets the mobile phone number of the acting user, by which `findUserByMobile` finds the user. The request has no place for a verification code, although the service knows an error for a wrong one: verify the number yourself before you set it. An admin token names the acting user in the `user_id` header.
 *
 * {@link setMobileMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `findUserByMobile` before it settles.
 *
 * `POST /user/mobile`
 */
export function useSetMobile<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetMobileResult, SetMobileInput, OnMutateResult>,
): UseMutationResult<SetMobileResult, LanyingError, SetMobileInput, OnMutateResult> {
  return useWrite(setMobileMutation, options);
}

/**
 * Set the nickname of a user.
 *
 * Sets the name that the acting user goes by. It does not change the name shown in pushes, see `setPushNickname`, nor name cards in groups. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/nickname`
 */
export function setNicknameMutation(im: ScopedCaller): LanyingMutationOptions<SetNicknameResult, SetNicknameInput> {
  return writeOptions(setNickname, im, invalidates.setNickname);
}

/**
 * Set the nickname of a user.
 *
 * Sets the name that the acting user goes by. It does not change the name shown in pushes, see `setPushNickname`, nor name cards in groups. An admin token names the acting user in the `user_id` header.
 *
 * {@link setNicknameMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/nickname`
 */
export function useSetNickname<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetNicknameResult, SetNicknameInput, OnMutateResult>,
): UseMutationResult<SetNicknameResult, LanyingError, SetNicknameInput, OnMutateResult> {
  return useWrite(setNicknameMutation, options);
}

/**
 * Set the private information of a user.
 *
 * Replaces the custom data of the acting user that only that user can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `private_info` without this doubt. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getProfile` before it settles.
 *
 * `POST /user/private`
 */
export function setPrivateInfoMutation(im: ScopedCaller): LanyingMutationOptions<SetPrivateInfoResult, SetPrivateInfoInput> {
  return writeOptions(setPrivateInfo, im, invalidates.setPrivateInfo);
}

/**
 * Set the private information of a user.
 *
 * Replaces the custom data of the acting user that only that user can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `private_info` without this doubt. An admin token names the acting user in the `user_id` header.
 *
 * {@link setPrivateInfoMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile` before it settles.
 *
 * `POST /user/private`
 */
export function useSetPrivateInfo<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetPrivateInfoResult, SetPrivateInfoInput, OnMutateResult>,
): UseMutationResult<SetPrivateInfoResult, LanyingError, SetPrivateInfoInput, OnMutateResult> {
  return useWrite(setPrivateInfoMutation, options);
}

/**
 * Set the public information of a user.
 *
 * Replaces the custom data of the acting user that friends and strangers can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `public_info` without this doubt. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/public`
 */
export function setPublicInfoMutation(im: ScopedCaller): LanyingMutationOptions<SetPublicInfoResult, SetPublicInfoInput> {
  return writeOptions(setPublicInfo, im, invalidates.setPublicInfo);
}

/**
 * Set the public information of a user.
 *
 * Replaces the custom data of the acting user that friends and strangers can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `public_info` without this doubt. An admin token names the acting user in the `user_id` header.
 *
 * {@link setPublicInfoMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/public`
 */
export function useSetPublicInfo<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetPublicInfoResult, SetPublicInfoInput, OnMutateResult>,
): UseMutationResult<SetPublicInfoResult, LanyingError, SetPublicInfoInput, OnMutateResult> {
  return useWrite(setPublicInfoMutation, options);
}

/**
 * Set the badge number of a user.
 *
 * Sets the number on the icon of the app that the service keeps for the acting user, for example after messages were read. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`.
 *
 * `POST /user/push/badge`
 */
export function setPushBadgeMutation(im: ScopedCaller): LanyingMutationOptions<SetPushBadgeResult, SetPushBadgeInput> {
  return writeOptions(setPushBadge, im);
}

/**
 * Set the badge number of a user.
 *
 * Sets the number on the icon of the app that the service keeps for the acting user, for example after messages were read. An admin token names the acting user in the `user_id` header.
 *
 * {@link setPushBadgeMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/push/badge`
 */
export function useSetPushBadge<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetPushBadgeResult, SetPushBadgeInput, OnMutateResult>,
): UseMutationResult<SetPushBadgeResult, LanyingError, SetPushBadgeInput, OnMutateResult> {
  return useWrite(setPushBadgeMutation, options);
}

/**
 * Hide or show message contents in pushes.
 *
 * Sets whether pushes to the acting user keep the content of the message to themselves. `true` hides it. The vendor's text on the setting `no_push_detail` says the opposite of the text on this operation; its name and this operation agree. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/detail`
 */
export function setPushDetailHiddenMutation(im: ScopedCaller): LanyingMutationOptions<SetPushDetailHiddenResult, SetPushDetailHiddenInput> {
  return writeOptions(setPushDetailHidden, im, invalidates.setPushDetailHidden);
}

/**
 * Hide or show message contents in pushes.
 *
 * Sets whether pushes to the acting user keep the content of the message to themselves. `true` hides it. The vendor's text on the setting `no_push_detail` says the opposite of the text on this operation; its name and this operation agree. An admin token names the acting user in the `user_id` header.
 *
 * {@link setPushDetailHiddenMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/detail`
 */
export function useSetPushDetailHidden<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetPushDetailHiddenResult, SetPushDetailHiddenInput, OnMutateResult>,
): UseMutationResult<SetPushDetailHiddenResult, LanyingError, SetPushDetailHiddenInput, OnMutateResult> {
  return useWrite(setPushDetailHiddenMutation, options);
}

/**
 * Switch pushes off or on.
 *
 * Switches all pushes to the acting user off or on again. Mind the direction: `true` means no pushes, as in the setting `no_push`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push`
 */
export function setPushDisabledMutation(im: ScopedCaller): LanyingMutationOptions<SetPushDisabledResult, SetPushDisabledInput> {
  return writeOptions(setPushDisabled, im, invalidates.setPushDisabled);
}

/**
 * Switch pushes off or on.
 *
 * Switches all pushes to the acting user off or on again. Mind the direction: `true` means no pushes, as in the setting `no_push`. An admin token names the acting user in the `user_id` header.
 *
 * {@link setPushDisabledMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push`
 */
export function useSetPushDisabled<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetPushDisabledResult, SetPushDisabledInput, OnMutateResult>,
): UseMutationResult<SetPushDisabledResult, LanyingError, SetPushDisabledInput, OnMutateResult> {
  return useWrite(setPushDisabledMutation, options);
}

/**
 * Set the name shown in pushes.
 *
 * Sets the name of the acting user that pushes show. It is kept apart from the nickname of the profile, which `setNickname` changes. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/nickname`
 */
export function setPushNicknameMutation(im: ScopedCaller): LanyingMutationOptions<SetPushNicknameResult, SetPushNicknameInput> {
  return writeOptions(setPushNickname, im, invalidates.setPushNickname);
}

/**
 * Set the name shown in pushes.
 *
 * Sets the name of the acting user that pushes show. It is kept apart from the nickname of the profile, which `setNickname` changes. An admin token names the acting user in the `user_id` header.
 *
 * {@link setPushNicknameMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/nickname`
 */
export function useSetPushNickname<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetPushNicknameResult, SetPushNicknameInput, OnMutateResult>,
): UseMutationResult<SetPushNicknameResult, LanyingError, SetPushNicknameInput, OnMutateResult> {
  return useWrite(setPushNicknameMutation, options);
}

/**
 * Set the hours without pushes.
 *
 * Sets the hours of the day between which the acting user gets no pushes. The hours are whole ones, and no document says in which time zone. Hours with pushes but without sound are something else: `silence_start_time` and `silence_end_time` of `updateSettings`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/limit`
 */
export function setPushQuietHoursMutation(im: ScopedCaller): LanyingMutationOptions<SetPushQuietHoursResult, SetPushQuietHoursInput> {
  return writeOptions(setPushQuietHours, im, invalidates.setPushQuietHours);
}

/**
 * Set the hours without pushes.
 *
 * Sets the hours of the day between which the acting user gets no pushes. The hours are whole ones, and no document says in which time zone. Hours with pushes but without sound are something else: `silence_start_time` and `silence_end_time` of `updateSettings`. An admin token names the acting user in the `user_id` header.
 *
 * {@link setPushQuietHoursMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/push/limit`
 */
export function useSetPushQuietHours<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetPushQuietHoursResult, SetPushQuietHoursInput, OnMutateResult>,
): UseMutationResult<SetPushQuietHoursResult, LanyingError, SetPushQuietHoursInput, OnMutateResult> {
  return useWrite(setPushQuietHoursMutation, options);
}

/**
 * Switch the sound of new messages off or on.
 *
 * Switches the sound that announces a new message to the acting user. Mind the direction: `true` means no sound, as in the setting `no_sounds`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getSettings` before it settles.
 *
 * `POST /user/sounds`
 */
export function setSoundDisabledMutation(im: ScopedCaller): LanyingMutationOptions<SetSoundDisabledResult, SetSoundDisabledInput> {
  return writeOptions(setSoundDisabled, im, invalidates.setSoundDisabled);
}

/**
 * Switch the sound of new messages off or on.
 *
 * Switches the sound that announces a new message to the acting user. Mind the direction: `true` means no sound, as in the setting `no_sounds`. An admin token names the acting user in the `user_id` header.
 *
 * {@link setSoundDisabledMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/sounds`
 */
export function useSetSoundDisabled<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetSoundDisabledResult, SetSoundDisabledInput, OnMutateResult>,
): UseMutationResult<SetSoundDisabledResult, LanyingError, SetSoundDisabledInput, OnMutateResult> {
  return useWrite(setSoundDisabledMutation, options);
}

/**
 * Set the avatar of a user.
 *
 * Sets the picture of the acting user by its URL. To have Lanying keep the file, upload it to the address that `getUserAvatarUploadUrl` gives and send the `download_url` here. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/avatar`
 */
export function setUserAvatarMutation(im: ScopedCaller): LanyingMutationOptions<SetUserAvatarResult, SetUserAvatarInput> {
  return writeOptions(setUserAvatar, im, invalidates.setUserAvatar);
}

/**
 * Set the avatar of a user.
 *
 * Sets the picture of the acting user by its URL. To have Lanying keep the file, upload it to the address that `getUserAvatarUploadUrl` gives and send the `download_url` here. An admin token names the acting user in the `user_id` header.
 *
 * {@link setUserAvatarMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/avatar`
 */
export function useSetUserAvatar<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetUserAvatarResult, SetUserAvatarInput, OnMutateResult>,
): UseMutationResult<SetUserAvatarResult, LanyingError, SetUserAvatarInput, OnMutateResult> {
  return useWrite(setUserAvatarMutation, options);
}

/**
 * Set the avatars of several users.
 *
 * Sets the pictures of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer.
 *
 * Options for `useMutation`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/avatar/batch`
 */
export function setUserAvatarsMutation(im: ScopedCaller): LanyingMutationOptions<SetUserAvatarsResult, SetUserAvatarsInput> {
  return writeOptions(setUserAvatars, im, invalidates.setUserAvatars);
}

/**
 * Set the avatars of several users.
 *
 * Sets the pictures of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer.
 *
 * {@link setUserAvatarsMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/avatar/batch`
 */
export function useSetUserAvatars<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetUserAvatarsResult, SetUserAvatarsInput, OnMutateResult>,
): UseMutationResult<SetUserAvatarsResult, LanyingError, SetUserAvatarsInput, OnMutateResult> {
  return useWrite(setUserAvatarsMutation, options);
}

/**
 * Set the password of a user as an administrator.
 *
 * Gives a user a new password without the old one. It takes an admin token, and the `user_id` header names the user. No document says whether tokens issued before stay valid.
 *
 * Options for `useMutation`.
 *
 * `POST /user/change_password_admin`
 */
export function setUserPasswordMutation(im: ScopedCaller): LanyingMutationOptions<SetUserPasswordResult, SetUserPasswordInput> {
  return writeOptions(setUserPassword, im);
}

/**
 * Set the password of a user as an administrator.
 *
 * Gives a user a new password without the old one. It takes an admin token, and the `user_id` header names the user. No document says whether tokens issued before stay valid.
 *
 * {@link setUserPasswordMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/change_password_admin`
 */
export function useSetUserPassword<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetUserPasswordResult, SetUserPasswordInput, OnMutateResult>,
): UseMutationResult<SetUserPasswordResult, LanyingError, SetUserPasswordInput, OnMutateResult> {
  return useWrite(setUserPasswordMutation, options);
}

/**
 * Change the username of a user.
 *
 * Changes the name under which the acting user signs in. The reference gives no rule for the new name, so the rules of registration are taken to apply. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends`, `listUsers` before it settles.
 *
 * `POST /user/username`
 */
export function setUsernameMutation(im: ScopedCaller): LanyingMutationOptions<SetUsernameResult, SetUsernameInput> {
  return writeOptions(setUsername, im, invalidates.setUsername);
}

/**
 * Change the username of a user.
 *
 * Changes the name under which the acting user signs in. The reference gives no rule for the new name, so the rules of registration are taken to apply. An admin token names the acting user in the `user_id` header.
 *
 * {@link setUsernameMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends`, `listUsers` before it settles.
 *
 * `POST /user/username`
 */
export function useSetUsername<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetUsernameResult, SetUsernameInput, OnMutateResult>,
): UseMutationResult<SetUsernameResult, LanyingError, SetUsernameInput, OnMutateResult> {
  return useWrite(setUsernameMutation, options);
}

/**
 * Switch vibration on or off.
 *
 * Switches the vibration that announces a new message to the acting user. Unlike the setters of sound and pushes, `true` switches it on. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getSettings` before it settles.
 *
 * `POST /user/vibratory`
 */
export function setVibrationMutation(im: ScopedCaller): LanyingMutationOptions<SetVibrationResult, SetVibrationInput> {
  return writeOptions(setVibration, im, invalidates.setVibration);
}

/**
 * Switch vibration on or off.
 *
 * Switches the vibration that announces a new message to the acting user. Unlike the setters of sound and pushes, `true` switches it on. An admin token names the acting user in the `user_id` header.
 *
 * {@link setVibrationMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings` before it settles.
 *
 * `POST /user/vibratory`
 */
export function useSetVibration<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetVibrationResult, SetVibrationInput, OnMutateResult>,
): UseMutationResult<SetVibrationResult, LanyingError, SetVibrationInput, OnMutateResult> {
  return useWrite(setVibrationMutation, options);
}

/**
 * Unbind the push token of a device.
 *
 * Makes the service forget the vendor token of a device of the acting user, for example when the user signs out. The parameter is spelled `deviceSn` here and `device_sn` everywhere else. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`.
 *
 * `POST /user/token/unbind`
 */
export function unbindDeviceTokenMutation(im: ScopedCaller): LanyingMutationOptions<UnbindDeviceTokenResult, UnbindDeviceTokenInput> {
  return writeOptions(unbindDeviceToken, im);
}

/**
 * Unbind the push token of a device.
 *
 * Makes the service forget the vendor token of a device of the acting user, for example when the user signs out. The parameter is spelled `deviceSn` here and `device_sn` everywhere else. An admin token names the acting user in the `user_id` header.
 *
 * {@link unbindDeviceTokenMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/token/unbind`
 */
export function useUnbindDeviceToken<OnMutateResult = unknown>(
  options?: MutationHookOptions<UnbindDeviceTokenResult, UnbindDeviceTokenInput, OnMutateResult>,
): UseMutationResult<UnbindDeviceTokenResult, LanyingError, UnbindDeviceTokenInput, OnMutateResult> {
  return useWrite(unbindDeviceTokenMutation, options);
}

/**
 * Unpin a conversation.
 *
 * Lets a pinned conversation of the acting user take its ordinary place again. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `listPinnedConversations` before it settles.
 *
 * `POST /user/conversation/unpin`
 */
export function unpinConversationMutation(im: ScopedCaller): LanyingMutationOptions<UnpinConversationResult, UnpinConversationInput> {
  return writeOptions(unpinConversation, im, invalidates.unpinConversation);
}

/**
 * Unpin a conversation.
 *
 * Lets a pinned conversation of the acting user take its ordinary place again. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
 *
 * {@link unpinConversationMutation} with the client of the nearest `LanyingProvider`. Refetches `listPinnedConversations` before it settles.
 *
 * `POST /user/conversation/unpin`
 */
export function useUnpinConversation<OnMutateResult = unknown>(
  options?: MutationHookOptions<UnpinConversationResult, UnpinConversationInput, OnMutateResult>,
): UseMutationResult<UnpinConversationResult, LanyingError, UnpinConversationInput, OnMutateResult> {
  return useWrite(unpinConversationMutation, options);
}

/**
 * Change the profile of a user.
 *
 * Changes the nickname, description, public and private information of the acting user. Send only what changes. Username, mobile number and avatar have operations of their own. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/profile`
 */
export function updateProfileMutation(im: ScopedCaller): LanyingMutationOptions<UpdateProfileResult, UpdateProfileInput | void> {
  return writeOptions(updateProfile, im, invalidates.updateProfile);
}

/**
 * Change the profile of a user.
 *
 * Changes the nickname, description, public and private information of the acting user. Send only what changes. Username, mobile number and avatar have operations of their own. An admin token names the acting user in the `user_id` header.
 *
 * {@link updateProfileMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/profile`
 */
export function useUpdateProfile<OnMutateResult = unknown>(
  options?: MutationHookOptions<UpdateProfileResult, UpdateProfileInput | void, OnMutateResult>,
): UseMutationResult<UpdateProfileResult, LanyingError, UpdateProfileInput | void, OnMutateResult> {
  return useWrite(updateProfileMutation, options);
}

/**
 * Change the profiles of several users.
 *
 * Changes the profiles of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer. Only the fields that an entry names are changed.
 *
 * Options for `useMutation`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/profile/batch`
 */
export function updateProfilesMutation(im: ScopedCaller): LanyingMutationOptions<UpdateProfilesResult, UpdateProfilesInput> {
  return writeOptions(updateProfiles, im, invalidates.updateProfiles);
}

/**
 * Change the profiles of several users.
 *
 * Changes the profiles of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer. Only the fields that an entry names are changed.
 *
 * {@link updateProfilesMutation} with the client of the nearest `LanyingProvider`. Refetches `getProfile`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile`, `listFriends` before it settles.
 *
 * `POST /user/profile/batch`
 */
export function useUpdateProfiles<OnMutateResult = unknown>(
  options?: MutationHookOptions<UpdateProfilesResult, UpdateProfilesInput, OnMutateResult>,
): UseMutationResult<UpdateProfilesResult, LanyingError, UpdateProfilesInput, OnMutateResult> {
  return useWrite(updateProfilesMutation, options);
}

/**
 * Change settings of a user.
 *
 * Changes several settings of a user at once. Send only those that change, and the `user_id`, which must be in the body even if the token says it already. Each of the more common settings also has an operation of its own, such as `setPushDisabled`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getSettings`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/settings`
 */
export function updateSettingsMutation(im: ScopedCaller): LanyingMutationOptions<UpdateSettingsResult, UpdateSettingsInput> {
  return writeOptions(updateSettings, im, invalidates.updateSettings);
}

/**
 * Change settings of a user.
 *
 * Changes several settings of a user at once. Send only those that change, and the `user_id`, which must be in the body even if the token says it already. Each of the more common settings also has an operation of its own, such as `setPushDisabled`. An admin token names the acting user in the `user_id` header.
 *
 * {@link updateSettingsMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `getUser`, `listFriendDetails`, `findUserByUsername`, `findUserByMobile` before it settles.
 *
 * `POST /user/settings`
 */
export function useUpdateSettings<OnMutateResult = unknown>(
  options?: MutationHookOptions<UpdateSettingsResult, UpdateSettingsInput, OnMutateResult>,
): UseMutationResult<UpdateSettingsResult, LanyingError, UpdateSettingsInput, OnMutateResult> {
  return useWrite(updateSettingsMutation, options);
}
