// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import {
  downloadAvatar,
  downloadChatFile,
  getChatFileUploadUrl,
  getForwardedFileUrl,
  getGroupAvatarUploadUrl,
  getUserAvatarUploadUrl,
} from '@lanying-im/client/operations';
import type {
  DownloadAvatarInput,
  DownloadAvatarResult,
  DownloadChatFileInput,
  DownloadChatFileResult,
  GetChatFileUploadUrlInput,
  GetChatFileUploadUrlResult,
  GetForwardedFileUrlInput,
  GetForwardedFileUrlResult,
  GetGroupAvatarUploadUrlInput,
  GetGroupAvatarUploadUrlResult,
  GetUserAvatarUploadUrlInput,
  GetUserAvatarUploadUrlResult,
} from '@lanying-im/types';
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
  privateQueryFactory,
} from '../query-options.ts';

/** Returns the key of {@link downloadAvatarOptions}. */
export function downloadAvatarQueryKey(im: ScopedCaller, input: DownloadAvatarInput): TaggedQueryKey<DownloadAvatarResult> {
  return queryKey("downloadAvatar", im, input);
}

/**
 * Download an avatar.
 *
 * Redirects to the avatar of a user or a group, or returns its bytes. Follow the redirect, but do not send the `access-token` on to the other host. A successful response is not JSON. Prefer the `download_url` of the upload, or the `avatar` of a user or group: these URLs lead here.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/download/avatar`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const downloadAvatarOptions: QueryFactory<DownloadAvatarInput, DownloadAvatarResult> =
  /* @__PURE__ */ privateQueryFactory<DownloadAvatarInput, DownloadAvatarResult>(downloadAvatar);

/** Returns the key of {@link downloadChatFileOptions}. */
export function downloadChatFileQueryKey(im: ScopedCaller, input: DownloadChatFileInput): TaggedQueryKey<DownloadChatFileResult> {
  return queryKey("downloadChatFile", im, input);
}

/**
 * Download a chat file.
 *
 * Redirects to a file attached to a message, or returns its bytes. The acting user must have access to it; with an admin token, the `user_id` header names the acting user. Follow the redirect, but do not send the `access-token` on to the other host. A successful response is not JSON. Voice messages are AMR unless `format` is MP3.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/download/chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const downloadChatFileOptions: QueryFactory<DownloadChatFileInput, DownloadChatFileResult> =
  /* @__PURE__ */ privateQueryFactory<DownloadChatFileInput, DownloadChatFileResult>(downloadChatFile);

/** Returns the key of {@link getChatFileUploadUrlOptions}. */
export function getChatFileUploadUrlQueryKey(im: ScopedCaller, input: GetChatFileUploadUrlInput): TaggedQueryKey<GetChatFileUploadUrlResult> {
  return queryKey("getChatFileUploadUrl", im, input);
}

/**
 * Get an upload URL for a chat file.
 *
 * Prepares the upload of a file for a message, or of one to be shared in a group. With an admin token, the `user_id` header names the acting user. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally put `download_url` as `url` into the `attachment` of `sendMessage`, or pass it to `addGroupFile`. The file is meant for the receiver named here; to share it with another receiver, use `getForwardedFileUrl`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/upload/chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const getChatFileUploadUrlOptions: QueryFactory<GetChatFileUploadUrlInput, GetChatFileUploadUrlResult> =
  /* @__PURE__ */ privateQueryFactory<GetChatFileUploadUrlInput, GetChatFileUploadUrlResult>(getChatFileUploadUrl);

/** Returns the key of {@link getForwardedFileUrlOptions}. */
export function getForwardedFileUrlQueryKey(im: ScopedCaller, input: GetForwardedFileUrlInput): TaggedQueryKey<GetForwardedFileUrlResult> {
  return queryKey("getForwardedFileUrl", im, input);
}

/**
 * Get a download URL for a forwarded file.
 *
 * Makes a file attached to a message available to another user or group without another upload, and returns its new download URL for the `attachment` of the forwarding message. The acting user must have access to the file; with an admin token, the `user_id` header names that user.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/upload/forward`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getForwardedFileUrlOptions: QueryFactory<GetForwardedFileUrlInput, GetForwardedFileUrlResult> =
  /* @__PURE__ */ privateQueryFactory<GetForwardedFileUrlInput, GetForwardedFileUrlResult>(getForwardedFileUrl);

/** Returns the key of {@link getGroupAvatarUploadUrlOptions}. */
export function getGroupAvatarUploadUrlQueryKey(im: ScopedCaller, input: GetGroupAvatarUploadUrlInput): TaggedQueryKey<GetGroupAvatarUploadUrlResult> {
  return queryKey("getGroupAvatarUploadUrl", im, input);
}

/**
 * Get an upload URL for a group avatar.
 *
 * Prepares the upload of the avatar of a group. The acting user must be allowed to change the group; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally pass `download_url` to `setGroupAvatar`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/upload/avatar/group`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const getGroupAvatarUploadUrlOptions: QueryFactory<GetGroupAvatarUploadUrlInput, GetGroupAvatarUploadUrlResult> =
  /* @__PURE__ */ privateQueryFactory<GetGroupAvatarUploadUrlInput, GetGroupAvatarUploadUrlResult>(getGroupAvatarUploadUrl);

/** Returns the key of {@link getUserAvatarUploadUrlOptions}. */
export function getUserAvatarUploadUrlQueryKey(im: ScopedCaller, input?: GetUserAvatarUploadUrlInput): TaggedQueryKey<GetUserAvatarUploadUrlResult> {
  return queryKey("getUserAvatarUploadUrl", im, input);
}

/**
 * Get an upload URL for a user avatar.
 *
 * Prepares the upload of an avatar of the acting user. With an admin token, the `user_id` header names the acting user. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally pass `download_url` to `setUserAvatar`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/upload/avatar/user`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getUserAvatarUploadUrlOptions: OptionalQueryFactory<GetUserAvatarUploadUrlInput, GetUserAvatarUploadUrlResult> =
  /* @__PURE__ */ privateQueryFactory<GetUserAvatarUploadUrlInput, GetUserAvatarUploadUrlResult>(getUserAvatarUploadUrl);
