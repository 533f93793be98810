// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { downloadAvatar, downloadChatFile, getChatFileUploadUrl, getForwardedFileUrl, getGroupAvatarUploadUrl, getUserAvatarUploadUrl } from '@lanying-im/client/operations';
import type { DownloadAvatarInput, DownloadAvatarResult, DownloadChatFileInput, DownloadChatFileResult, GetChatFileUploadUrlInput, GetChatFileUploadUrlResult, GetForwardedFileUrlInput, GetForwardedFileUrlResult, GetGroupAvatarUploadUrlInput, GetGroupAvatarUploadUrlResult, GetUserAvatarUploadUrlInput, GetUserAvatarUploadUrlResult } from '@lanying-im/types';
import type { SkipToken, UseQueryResult } from '@tanstack/react-query';
import { type QueryHookOptions, useRead } from '../hooks.ts';
import { type LanyingQueryOptions, readOptions } from '../options.ts';
import { queryKey, type ScopedCaller, type TaggedQueryKey } from '../query-key.ts';

/** Key of {@link downloadAvatarOptions}. */
export function downloadAvatarQueryKey(im: ScopedCaller, input: DownloadAvatarInput): TaggedQueryKey<DownloadAvatarResult> {
  return queryKey("downloadAvatar", im, input);
}

/**
 * Download a picture.
 *
 * Leads to the picture of a user or a group, or answers with its bytes. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Use the `download_url` that the upload gave, or the `avatar` of a user or group, rather than composing this call yourself: they lead here.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /file/download/avatar`
 */
export function downloadAvatarOptions(im: ScopedCaller, input: DownloadAvatarInput): LanyingQueryOptions<DownloadAvatarResult> {
  return readOptions(downloadAvatar, im, input);
}

/**
 * Download a picture.
 *
 * Leads to the picture of a user or a group, or answers with its bytes. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Use the `download_url` that the upload gave, or the `avatar` of a user or group, rather than composing this call yourself: they lead here.
 *
 * {@link downloadAvatarOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/download/avatar`
 */
export function useDownloadAvatar<Data = DownloadAvatarResult>(
  input: DownloadAvatarInput | SkipToken,
  options?: QueryHookOptions<DownloadAvatarResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(downloadAvatarOptions, input, options);
}

/** Key of {@link downloadChatFileOptions}. */
export function downloadChatFileQueryKey(im: ScopedCaller, input: DownloadChatFileInput): TaggedQueryKey<DownloadChatFileResult> {
  return queryKey("downloadChatFile", im, input);
}

/**
 * Download a chat file.
 *
 * Leads to a file that came with a message, or answers with its bytes. The acting user must have access to it; an admin token names the acting user in the `user_id` header. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Voice messages come as AMR unless `format` asks for MP3.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /file/download/chat`
 */
export function downloadChatFileOptions(im: ScopedCaller, input: DownloadChatFileInput): LanyingQueryOptions<DownloadChatFileResult> {
  return readOptions(downloadChatFile, im, input);
}

/**
 * Download a chat file.
 *
 * Leads to a file that came with a message, or answers with its bytes. The acting user must have access to it; an admin token names the acting user in the `user_id` header. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Voice messages come as AMR unless `format` asks for MP3.
 *
 * {@link downloadChatFileOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/download/chat`
 */
export function useDownloadChatFile<Data = DownloadChatFileResult>(
  input: DownloadChatFileInput | SkipToken,
  options?: QueryHookOptions<DownloadChatFileResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(downloadChatFileOptions, input, options);
}

/** Key of {@link getChatFileUploadUrlOptions}. */
export function getChatFileUploadUrlQueryKey(im: ScopedCaller, input: GetChatFileUploadUrlInput): TaggedQueryKey<GetChatFileUploadUrlResult> {
  return queryKey("getChatFileUploadUrl", im, input);
}

/**
 * Get the URL for uploading a chat file.
 *
 * Prepares the upload of a file for a message, or of one to be shared in a group. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally put `download_url` as `url` into the `attachment` of `sendMessage`, or hand it to `addGroupFile`. The file is meant for the receiver named here; to pass it on to somebody else later, use `getForwardedFileUrl`.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /file/upload/chat`
 */
export function getChatFileUploadUrlOptions(im: ScopedCaller, input: GetChatFileUploadUrlInput): LanyingQueryOptions<GetChatFileUploadUrlResult> {
  return readOptions(getChatFileUploadUrl, im, input);
}

/**
 * Get the URL for uploading a chat file.
 *
 * Prepares the upload of a file for a message, or of one to be shared in a group. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally put `download_url` as `url` into the `attachment` of `sendMessage`, or hand it to `addGroupFile`. The file is meant for the receiver named here; to pass it on to somebody else later, use `getForwardedFileUrl`.
 *
 * {@link getChatFileUploadUrlOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/upload/chat`
 */
export function useGetChatFileUploadUrl<Data = GetChatFileUploadUrlResult>(
  input: GetChatFileUploadUrlInput | SkipToken,
  options?: QueryHookOptions<GetChatFileUploadUrlResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getChatFileUploadUrlOptions, input, options);
}

/** Key of {@link getForwardedFileUrlOptions}. */
export function getForwardedFileUrlQueryKey(im: ScopedCaller, input: GetForwardedFileUrlInput): TaggedQueryKey<GetForwardedFileUrlResult> {
  return queryKey("getForwardedFileUrl", im, input);
}

/**
 * Get the URL of a forwarded file.
 *
 * Makes a file that came with a message available to another user or group, without uploading it again, and answers with its new download URL. Put that into the `attachment` of the forwarding message. The acting user must have access to the file; an admin token names that user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /file/upload/forward`
 */
export function getForwardedFileUrlOptions(im: ScopedCaller, input: GetForwardedFileUrlInput): LanyingQueryOptions<GetForwardedFileUrlResult> {
  return readOptions(getForwardedFileUrl, im, input);
}

/**
 * Get the URL of a forwarded file.
 *
 * Makes a file that came with a message available to another user or group, without uploading it again, and answers with its new download URL. Put that into the `attachment` of the forwarding message. The acting user must have access to the file; an admin token names that user in the `user_id` header.
 *
 * {@link getForwardedFileUrlOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/upload/forward`
 */
export function useGetForwardedFileUrl<Data = GetForwardedFileUrlResult>(
  input: GetForwardedFileUrlInput | SkipToken,
  options?: QueryHookOptions<GetForwardedFileUrlResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getForwardedFileUrlOptions, input, options);
}

/** Key of {@link getGroupAvatarUploadUrlOptions}. */
export function getGroupAvatarUploadUrlQueryKey(im: ScopedCaller, input: GetGroupAvatarUploadUrlInput): TaggedQueryKey<GetGroupAvatarUploadUrlResult> {
  return queryKey("getGroupAvatarUploadUrl", im, input);
}

/**
 * Get the URL for uploading a group picture.
 *
 * Prepares the upload of the picture of a group. The acting user must be allowed to change the group; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setGroupAvatar`.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /file/upload/avatar/group`
 */
export function getGroupAvatarUploadUrlOptions(im: ScopedCaller, input: GetGroupAvatarUploadUrlInput): LanyingQueryOptions<GetGroupAvatarUploadUrlResult> {
  return readOptions(getGroupAvatarUploadUrl, im, input);
}

/**
 * Get the URL for uploading a group picture.
 *
 * Prepares the upload of the picture of a group. The acting user must be allowed to change the group; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setGroupAvatar`.
 *
 * {@link getGroupAvatarUploadUrlOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/upload/avatar/group`
 */
export function useGetGroupAvatarUploadUrl<Data = GetGroupAvatarUploadUrlResult>(
  input: GetGroupAvatarUploadUrlInput | SkipToken,
  options?: QueryHookOptions<GetGroupAvatarUploadUrlResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getGroupAvatarUploadUrlOptions, input, options);
}

/** Key of {@link getUserAvatarUploadUrlOptions}. */
export function getUserAvatarUploadUrlQueryKey(im: ScopedCaller, input?: GetUserAvatarUploadUrlInput): TaggedQueryKey<GetUserAvatarUploadUrlResult> {
  return queryKey("getUserAvatarUploadUrl", im, input);
}

/**
 * Get the URL for uploading a user picture.
 *
 * Prepares the upload of a picture of the acting user. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setUserAvatar`.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /file/upload/avatar/user`
 */
export function getUserAvatarUploadUrlOptions(im: ScopedCaller, input?: GetUserAvatarUploadUrlInput): LanyingQueryOptions<GetUserAvatarUploadUrlResult> {
  return readOptions(getUserAvatarUploadUrl, im, input);
}

/**
 * Get the URL for uploading a user picture.
 *
 * Prepares the upload of a picture of the acting user. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setUserAvatar`.
 *
 * {@link getUserAvatarUploadUrlOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/upload/avatar/user`
 */
export function useGetUserAvatarUploadUrl<Data = GetUserAvatarUploadUrlResult>(
  input?: GetUserAvatarUploadUrlInput | SkipToken,
  options?: QueryHookOptions<GetUserAvatarUploadUrlResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getUserAvatarUploadUrlOptions, input, options);
}
