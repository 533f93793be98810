// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import {
  getPushCertificate,
  listPushTaskStatistics,
  sendPushNotification,
} from '@lanying-im/client/operations';
import type {
  GetPushCertificateInput,
  GetPushCertificateResult,
  ListPushTaskStatisticsInput,
  ListPushTaskStatisticsResult,
  SendPushNotificationInput,
  SendPushNotificationResult,
} from '@lanying-im/types';
import type {
  MutationFactory,
} from '../mutation-options.ts';
import {
  privateMutationFactory,
} from '../mutation-options.ts';
import type {
  ScopedCaller,
  TaggedQueryKey,
} from '../query-key.ts';
import {
  queryKey,
} from '../query-key.ts';
import type {
  QueryFactory,
} from '../query-options.ts';
import {
  privateQueryFactory,
  queryFactory,
} from '../query-options.ts';

/** Returns the key of {@link getPushCertificateOptions}. */
export function getPushCertificateQueryKey(im: ScopedCaller, input: GetPushCertificateInput): TaggedQueryKey<GetPushCertificateResult> {
  return queryKey("getPushCertificate", im, input);
}

/**
 * Get a push certificate.
 *
 * Returns the credentials of the app at a push service, as entered in the console. They are secrets: request them only on a server, and never pass them to a browser or a mobile app. Use an admin token; callers without permission receive error `PermissionDenied`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /push/certificate`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getPushCertificateOptions: QueryFactory<GetPushCertificateInput, GetPushCertificateResult> =
  /* @__PURE__ */ privateQueryFactory<GetPushCertificateInput, GetPushCertificateResult>(getPushCertificate);

/** Returns the key of {@link listPushTaskStatisticsOptions}. */
export function listPushTaskStatisticsQueryKey(im: ScopedCaller, input: ListPushTaskStatisticsInput): TaggedQueryKey<ListPushTaskStatisticsResult> {
  return queryKey("listPushTaskStatistics", im, input);
}

/**
 * List push task statistics.
 *
 * Returns the number of target devices, sent notifications and delivered notifications of each push task, for every channel. Requires an admin token. A read, despite the POST: the tasks are in the body. The ids are those that `sendPushNotification` returns. The numbers grow while a task is being delivered; match the entries by `task_id`, not by position.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `POST /push/task/detail`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, PushNotEnabled, DatabaseFailure, AppNotFound.
 */
export const listPushTaskStatisticsOptions: QueryFactory<ListPushTaskStatisticsInput, ListPushTaskStatisticsResult> =
  /* @__PURE__ */ queryFactory<ListPushTaskStatisticsInput, ListPushTaskStatisticsResult>(listPushTaskStatistics);

/**
 * Send a push notification.
 *
 * Pushes a notification to all devices of the app, or to those selected by a list of tags, aliases, users or push tokens. Requires an admin token, and push must be enabled for the app in the console. Set `setting.request_id` before you retry a call whose outcome is unknown. Returns the id of a push task, or `true` on services that do not return it.
 *
 * Options for `useMutation`, `createMutation` and the like.
 *
 * `POST /push/notify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, XiaomiImageUploadFailed, PushImageTooLarge, OppoImageUploadFailed, PushImageUnreachable, TooManyPushTargets, PushNotEnabled, DatabaseFailure, AppNotFound.
 */
export const sendPushNotificationMutation: MutationFactory<SendPushNotificationInput, SendPushNotificationResult> =
  /* @__PURE__ */ privateMutationFactory<SendPushNotificationInput, SendPushNotificationResult, SendPushNotificationInput>(sendPushNotification);
