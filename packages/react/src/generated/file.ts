// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

'use client';

import {
  downloadAvatarOptions,
  downloadChatFileOptions,
  getChatFileUploadUrlOptions,
  getForwardedFileUrlOptions,
  getGroupAvatarUploadUrlOptions,
  getUserAvatarUploadUrlOptions,
} from '@lanying-im/query';
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
import {
  queryHook,
} from '../hooks.ts';
import type {
  OptionalQueryHook,
  QueryHook,
} from '../hook-types.ts';

/**
 * Download an avatar.
 *
 * Redirects to the avatar of a user or a group, or returns its bytes. Follow the redirect, but do not send the `access-token` on to the other host. A successful response is not JSON. Prefer the `download_url` of the upload, or the `avatar` of a user or group: these URLs lead here.
 *
 * {@link downloadAvatarOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/download/avatar`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useDownloadAvatar: QueryHook<DownloadAvatarInput, DownloadAvatarResult> =
  /* @__PURE__ */ queryHook<DownloadAvatarInput, DownloadAvatarResult>(downloadAvatarOptions);

/**
 * Download a chat file.
 *
 * Redirects to a file attached to a message, or returns its bytes. The acting user must have access to it; with an admin token, the `user_id` header names the acting user. Follow the redirect, but do not send the `access-token` on to the other host. A successful response is not JSON. Voice messages are AMR unless `format` is MP3.
 *
 * {@link downloadChatFileOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/download/chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useDownloadChatFile: QueryHook<DownloadChatFileInput, DownloadChatFileResult> =
  /* @__PURE__ */ queryHook<DownloadChatFileInput, DownloadChatFileResult>(downloadChatFileOptions);

/**
 * Get an upload URL for a chat file.
 *
 * Prepares the upload of a file for a message, or of one to be shared in a group. With an admin token, the `user_id` header names the acting user. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally put `download_url` as `url` into the `attachment` of `sendMessage`, or pass it to `addGroupFile`. The file is meant for the receiver named here; to share it with another receiver, use `getForwardedFileUrl`.
 *
 * {@link getChatFileUploadUrlOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/upload/chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const useGetChatFileUploadUrl: QueryHook<GetChatFileUploadUrlInput, GetChatFileUploadUrlResult> =
  /* @__PURE__ */ queryHook<GetChatFileUploadUrlInput, GetChatFileUploadUrlResult>(getChatFileUploadUrlOptions);

/**
 * Get a download URL for a forwarded file.
 *
 * Makes a file attached to a message available to another user or group without another upload, and returns its new download URL for the `attachment` of the forwarding message. The acting user must have access to the file; with an admin token, the `user_id` header names that user.
 *
 * {@link getForwardedFileUrlOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/upload/forward`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useGetForwardedFileUrl: QueryHook<GetForwardedFileUrlInput, GetForwardedFileUrlResult> =
  /* @__PURE__ */ queryHook<GetForwardedFileUrlInput, GetForwardedFileUrlResult>(getForwardedFileUrlOptions);

/**
 * Get an upload URL for a group avatar.
 *
 * Prepares the upload of the avatar of a group. The acting user must be allowed to change the group; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally pass `download_url` to `setGroupAvatar`.
 *
 * {@link getGroupAvatarUploadUrlOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/upload/avatar/group`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const useGetGroupAvatarUploadUrl: QueryHook<GetGroupAvatarUploadUrlInput, GetGroupAvatarUploadUrlResult> =
  /* @__PURE__ */ queryHook<GetGroupAvatarUploadUrlInput, GetGroupAvatarUploadUrlResult>(getGroupAvatarUploadUrlOptions);

/**
 * Get an upload URL for a user avatar.
 *
 * Prepares the upload of an avatar of the acting user. With an admin token, the `user_id` header names the acting user. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally pass `download_url` to `setUserAvatar`.
 *
 * {@link getUserAvatarUploadUrlOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/upload/avatar/user`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useGetUserAvatarUploadUrl: OptionalQueryHook<GetUserAvatarUploadUrlInput, GetUserAvatarUploadUrlResult> =
  /* @__PURE__ */ queryHook<GetUserAvatarUploadUrlInput, GetUserAvatarUploadUrlResult>(getUserAvatarUploadUrlOptions);
