// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

'use client';

import {
  getPushCertificateOptions,
  listPushTaskStatisticsOptions,
  sendPushNotificationMutation,
} from '@lanying-im/query';
import type {
  GetPushCertificateInput,
  GetPushCertificateResult,
  ListPushTaskStatisticsInput,
  ListPushTaskStatisticsResult,
  SendPushNotificationInput,
  SendPushNotificationResult,
} from '@lanying-im/types';
import {
  mutationHook,
  queryHook,
} from '../hooks.ts';
import type {
  MutationHook,
  QueryHook,
} from '../hook-types.ts';

/**
 * Get a push certificate.
 *
 * Returns the credentials of the app at a push service, as entered in the console. They are secrets: request them only on a server, and never pass them to a browser or a mobile app. Use an admin token; callers without permission receive error `PermissionDenied`.
 *
 * {@link getPushCertificateOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /push/certificate`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useGetPushCertificate: QueryHook<GetPushCertificateInput, GetPushCertificateResult> =
  /* @__PURE__ */ queryHook<GetPushCertificateInput, GetPushCertificateResult>(getPushCertificateOptions);

/**
 * List push task statistics.
 *
 * Returns the number of target devices, sent notifications and delivered notifications of each push task, for every channel. Requires an admin token. A read, despite the POST: the tasks are in the body. The ids are those that `sendPushNotification` returns. The numbers grow while a task is being delivered; match the entries by `task_id`, not by position.
 *
 * {@link listPushTaskStatisticsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /push/task/detail`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, PushNotEnabled, DatabaseFailure, AppNotFound.
 */
export const useListPushTaskStatistics: QueryHook<ListPushTaskStatisticsInput, ListPushTaskStatisticsResult> =
  /* @__PURE__ */ queryHook<ListPushTaskStatisticsInput, ListPushTaskStatisticsResult>(listPushTaskStatisticsOptions);

/**
 * Send a push notification.
 *
 * Pushes a notification to all devices of the app, or to those selected by a list of tags, aliases, users or push tokens. Requires an admin token, and push must be enabled for the app in the console. Set `setting.request_id` before you retry a call whose outcome is unknown. Returns the id of a push task, or `true` on services that do not return it.
 *
 * {@link sendPushNotificationMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /push/notify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, XiaomiImageUploadFailed, PushImageTooLarge, OppoImageUploadFailed, PushImageUnreachable, TooManyPushTargets, PushNotEnabled, DatabaseFailure, AppNotFound.
 */
export const useSendPushNotification: MutationHook<SendPushNotificationInput, SendPushNotificationResult> =
  /* @__PURE__ */ mutationHook<SendPushNotificationInput, SendPushNotificationResult>(sendPushNotificationMutation);
