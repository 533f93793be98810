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
  queryFactory,
} from '../query-options.ts';

/** Returns the key of {@link getPushCertificateOptions}. */
export function getPushCertificateQueryKey(im: ScopedCaller, input: GetPushCertificateInput): TaggedQueryKey<GetPushCertificateResult> {
  return queryKey("getPushCertificate", im, input);
}

/**
 * Get a push certificate.
 *
 * Answers with the credentials that the app has at a push service, as they were entered in the console. They are secrets: ask for them on a server only, and never pass them to a browser or to an app on a phone. A caller without the right to see them gets the error PermissionDenied; no document says who has it, so use an admin token.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /push/certificate`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getPushCertificateOptions: QueryFactory<GetPushCertificateInput, GetPushCertificateResult> =
  /* @__PURE__ */ queryFactory<GetPushCertificateInput, GetPushCertificateResult>(getPushCertificate, { isPrivate: true });

/** Returns the key of {@link listPushTaskStatisticsOptions}. */
export function listPushTaskStatisticsQueryKey(im: ScopedCaller, input: ListPushTaskStatisticsInput): TaggedQueryKey<ListPushTaskStatisticsResult> {
  return queryKey("listPushTaskStatistics", im, input);
}

/**
 * List statistics of push tasks.
 *
 * Answers how many devices each push task was for, and how many it was sent to and has reached, for every channel. It takes an admin token. The list of tasks comes in the body of a POST, but nothing changes. The ids are those that `sendPushNotification` answers. Numbers grow while a task is being delivered, so ask again later; match the entries by `task_id`, not by position.
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
 * Pushes a notification to every device of the app, or to those that a list of tags, aliases, users or push tokens selects. It takes an admin token, and push must be switched on for the app in the console. Set `setting.request_id` before you repeat a call whose outcome you do not know. The answer is the id of a push task; the quick start shows `true` in its place.
 *
 * Options for `useMutation`, `createMutation` and the like.
 *
 * `POST /push/notify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, XiaomiImageUploadFailed, PushImageTooLarge, OppoImageUploadFailed, PushImageUnreachable, TooManyPushTargets, PushNotEnabled, DatabaseFailure, AppNotFound.
 */
export const sendPushNotificationMutation: MutationFactory<SendPushNotificationInput, SendPushNotificationResult> =
  /* @__PURE__ */ privateMutationFactory<SendPushNotificationInput, SendPushNotificationResult, SendPushNotificationInput>(sendPushNotification);
