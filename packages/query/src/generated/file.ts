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
  queryFactory,
} from '../query-options.ts';

/** Returns the key of {@link downloadAvatarOptions}. */
export function downloadAvatarQueryKey(im: ScopedCaller, input: DownloadAvatarInput): TaggedQueryKey<DownloadAvatarResult> {
  return queryKey("downloadAvatar", im, input);
}

/**
 * Download a picture.
 *
 * Leads to the picture of a user or a group, or answers with its bytes. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Use the `download_url` that the upload gave, or the `avatar` of a user or group, rather than composing this call yourself: they lead here.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/download/avatar`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const downloadAvatarOptions: QueryFactory<DownloadAvatarInput, DownloadAvatarResult> =
  /* @__PURE__ */ queryFactory<DownloadAvatarInput, DownloadAvatarResult>(downloadAvatar, { isPrivate: true });

/** Returns the key of {@link downloadChatFileOptions}. */
export function downloadChatFileQueryKey(im: ScopedCaller, input: DownloadChatFileInput): TaggedQueryKey<DownloadChatFileResult> {
  return queryKey("downloadChatFile", im, input);
}

/**
 * Download a chat file.
 *
 * Leads to a file that came with a message, or answers with its bytes. The acting user must have access to it; an admin token names the acting user in the `user_id` header. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Voice messages come as AMR unless `format` asks for MP3.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/download/chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const downloadChatFileOptions: QueryFactory<DownloadChatFileInput, DownloadChatFileResult> =
  /* @__PURE__ */ queryFactory<DownloadChatFileInput, DownloadChatFileResult>(downloadChatFile, { isPrivate: true });

/** Returns the key of {@link getChatFileUploadUrlOptions}. */
export function getChatFileUploadUrlQueryKey(im: ScopedCaller, input: GetChatFileUploadUrlInput): TaggedQueryKey<GetChatFileUploadUrlResult> {
  return queryKey("getChatFileUploadUrl", im, input);
}

/**
 * Get the URL for uploading a chat file.
 *
 * Prepares the upload of a file for a message, or of one to be shared in a group. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally put `download_url` as `url` into the `attachment` of `sendMessage`, or hand it to `addGroupFile`. The file is meant for the receiver named here; to pass it on to somebody else later, use `getForwardedFileUrl`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/upload/chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const getChatFileUploadUrlOptions: QueryFactory<GetChatFileUploadUrlInput, GetChatFileUploadUrlResult> =
  /* @__PURE__ */ queryFactory<GetChatFileUploadUrlInput, GetChatFileUploadUrlResult>(getChatFileUploadUrl, { isPrivate: true });

/** Returns the key of {@link getForwardedFileUrlOptions}. */
export function getForwardedFileUrlQueryKey(im: ScopedCaller, input: GetForwardedFileUrlInput): TaggedQueryKey<GetForwardedFileUrlResult> {
  return queryKey("getForwardedFileUrl", im, input);
}

/**
 * Get the URL of a forwarded file.
 *
 * Makes a file that came with a message available to another user or group, without uploading it again, and answers with its new download URL. Put that into the `attachment` of the forwarding message. The acting user must have access to the file; an admin token names that user in the `user_id` header.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/upload/forward`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getForwardedFileUrlOptions: QueryFactory<GetForwardedFileUrlInput, GetForwardedFileUrlResult> =
  /* @__PURE__ */ queryFactory<GetForwardedFileUrlInput, GetForwardedFileUrlResult>(getForwardedFileUrl, { isPrivate: true });

/** Returns the key of {@link getGroupAvatarUploadUrlOptions}. */
export function getGroupAvatarUploadUrlQueryKey(im: ScopedCaller, input: GetGroupAvatarUploadUrlInput): TaggedQueryKey<GetGroupAvatarUploadUrlResult> {
  return queryKey("getGroupAvatarUploadUrl", im, input);
}

/**
 * Get the URL for uploading a group picture.
 *
 * Prepares the upload of the picture of a group. The acting user must be allowed to change the group; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setGroupAvatar`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/upload/avatar/group`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const getGroupAvatarUploadUrlOptions: QueryFactory<GetGroupAvatarUploadUrlInput, GetGroupAvatarUploadUrlResult> =
  /* @__PURE__ */ queryFactory<GetGroupAvatarUploadUrlInput, GetGroupAvatarUploadUrlResult>(getGroupAvatarUploadUrl, { isPrivate: true });

/** Returns the key of {@link getUserAvatarUploadUrlOptions}. */
export function getUserAvatarUploadUrlQueryKey(im: ScopedCaller, input?: GetUserAvatarUploadUrlInput): TaggedQueryKey<GetUserAvatarUploadUrlResult> {
  return queryKey("getUserAvatarUploadUrl", im, input);
}

/**
 * Get the URL for uploading a user picture.
 *
 * Prepares the upload of a picture of the acting user. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setUserAvatar`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /file/upload/avatar/user`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getUserAvatarUploadUrlOptions: OptionalQueryFactory<GetUserAvatarUploadUrlInput, GetUserAvatarUploadUrlResult> =
  /* @__PURE__ */ queryFactory<GetUserAvatarUploadUrlInput, GetUserAvatarUploadUrlResult>(getUserAvatarUploadUrl, { isPrivate: true });
