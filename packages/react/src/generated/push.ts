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
 * Answers with the credentials that the app has at a push service, as they were entered in the console. They are secrets: ask for them on a server only, and never pass them to a browser or to an app on a phone. A caller without the right to see them gets the error PermissionDenied; no document says who has it, so use an admin token.
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
 * List statistics of push tasks.
 *
 * Answers how many devices each push task was for, and how many it was sent to and has reached, for every channel. It takes an admin token. The list of tasks comes in the body of a POST, but nothing changes. The ids are those that `sendPushNotification` answers. Numbers grow while a task is being delivered, so ask again later; match the entries by `task_id`, not by position.
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
 * Pushes a notification to every device of the app, or to those that a list of tags, aliases, users or push tokens selects. It takes an admin token, and push must be switched on for the app in the console. Set `setting.request_id` before you repeat a call whose outcome you do not know. The answer is the id of a push task; the quick start shows `true` in its place.
 *
 * {@link sendPushNotificationMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /push/notify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, XiaomiImageUploadFailed, PushImageTooLarge, OppoImageUploadFailed, PushImageUnreachable, TooManyPushTargets, PushNotEnabled, DatabaseFailure, AppNotFound.
 */
export const useSendPushNotification: MutationHook<SendPushNotificationInput, SendPushNotificationResult> =
  /* @__PURE__ */ mutationHook<SendPushNotificationInput, SendPushNotificationResult>(sendPushNotificationMutation);
