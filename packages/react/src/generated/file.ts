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
 * Download a picture.
 *
 * Leads to the picture of a user or a group, or answers with its bytes. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Use the `download_url` that the upload gave, or the `avatar` of a user or group, rather than composing this call yourself: they lead here.
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
 * Leads to a file that came with a message, or answers with its bytes. The acting user must have access to it; an admin token names the acting user in the `user_id` header. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Voice messages come as AMR unless `format` asks for MP3.
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
 * Get the URL for uploading a chat file.
 *
 * Prepares the upload of a file for a message, or of one to be shared in a group. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally put `download_url` as `url` into the `attachment` of `sendMessage`, or hand it to `addGroupFile`. The file is meant for the receiver named here; to pass it on to somebody else later, use `getForwardedFileUrl`.
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
 * Get the URL of a forwarded file.
 *
 * Makes a file that came with a message available to another user or group, without uploading it again, and answers with its new download URL. Put that into the `attachment` of the forwarding message. The acting user must have access to the file; an admin token names that user in the `user_id` header.
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
 * Get the URL for uploading a group picture.
 *
 * Prepares the upload of the picture of a group. The acting user must be allowed to change the group; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setGroupAvatar`.
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
 * Get the URL for uploading a user picture.
 *
 * Prepares the upload of a picture of the acting user. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setUserAvatar`.
 *
 * {@link getUserAvatarUploadUrlOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /file/upload/avatar/user`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useGetUserAvatarUploadUrl: OptionalQueryHook<GetUserAvatarUploadUrlInput, GetUserAvatarUploadUrlResult> =
  /* @__PURE__ */ queryHook<GetUserAvatarUploadUrlInput, GetUserAvatarUploadUrlResult>(getUserAvatarUploadUrlOptions);
