// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { getPushCertificate, listPushTaskStatistics, sendPushNotification } from '@lanying-im/client/operations';
import type { GetPushCertificateInput, GetPushCertificateResult, ListPushTaskStatisticsInput, ListPushTaskStatisticsResult, SendPushNotificationInput, SendPushNotificationResult } from '@lanying-im/types';
import type { SkipToken, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { type MutationHookOptions, type QueryHookOptions, useRead, useWrite } from '../hooks.ts';
import { type LanyingMutationOptions, type LanyingQueryOptions, readOptions, writeOptions } from '../options.ts';
import { queryKey, type ScopedCaller, type TaggedQueryKey } from '../query-key.ts';

/** Key of {@link getPushCertificateOptions}. */
export function getPushCertificateQueryKey(im: ScopedCaller, input: GetPushCertificateInput): TaggedQueryKey<GetPushCertificateResult> {
  return queryKey("getPushCertificate", im, input);
}

/**
 * Get a push certificate.
 *
 * Answers with the credentials that the app has at a push service, as they were entered in the console. They are secrets: ask for them on a server only, and never pass them to a browser or to an app on a phone. A caller without the right to see them gets the error PermissionDenied; no document says who has it, so use an admin token.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /push/certificate`
 */
export function getPushCertificateOptions(im: ScopedCaller, input: GetPushCertificateInput): LanyingQueryOptions<GetPushCertificateResult> {
  return readOptions(getPushCertificate, im, input);
}

/**
 * Get a push certificate.
 *
 * Answers with the credentials that the app has at a push service, as they were entered in the console. They are secrets: ask for them on a server only, and never pass them to a browser or to an app on a phone. A caller without the right to see them gets the error PermissionDenied; no document says who has it, so use an admin token.
 *
 * {@link getPushCertificateOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /push/certificate`
 */
export function useGetPushCertificate<Data = GetPushCertificateResult>(
  input: GetPushCertificateInput | SkipToken,
  options?: QueryHookOptions<GetPushCertificateResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getPushCertificateOptions, input, options);
}

/** Key of {@link listPushTaskStatisticsOptions}. */
export function listPushTaskStatisticsQueryKey(im: ScopedCaller, input: ListPushTaskStatisticsInput): TaggedQueryKey<ListPushTaskStatisticsResult> {
  return queryKey("listPushTaskStatistics", im, input);
}

/**
 * List statistics of push tasks.
 *
 * Answers how many devices each push task was for, and how many it was sent to and has reached, for every channel. It takes an admin token. The list of tasks comes in the body of a POST, but nothing changes. The ids are those that `sendPushNotification` answers. Numbers grow while a task is being delivered, so ask again later; match the entries by `task_id`, not by position.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `POST /push/task/detail`
 */
export function listPushTaskStatisticsOptions(im: ScopedCaller, input: ListPushTaskStatisticsInput): LanyingQueryOptions<ListPushTaskStatisticsResult> {
  return readOptions(listPushTaskStatistics, im, input);
}

/**
 * List statistics of push tasks.
 *
 * Answers how many devices each push task was for, and how many it was sent to and has reached, for every channel. It takes an admin token. The list of tasks comes in the body of a POST, but nothing changes. The ids are those that `sendPushNotification` answers. Numbers grow while a task is being delivered, so ask again later; match the entries by `task_id`, not by position.
 *
 * {@link listPushTaskStatisticsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /push/task/detail`
 */
export function useListPushTaskStatistics<Data = ListPushTaskStatisticsResult>(
  input: ListPushTaskStatisticsInput | SkipToken,
  options?: QueryHookOptions<ListPushTaskStatisticsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listPushTaskStatisticsOptions, input, options);
}

/**
 * Send a push notification.
 *
 * Pushes a notification to every device of the app, or to those that a list of tags, aliases, users or push tokens selects. It takes an admin token, and push must be switched on for the app in the console. Set `setting.request_id` before you repeat a call whose outcome you do not know. The answer is the id of a push task; the quick start shows `true` in its place.
 *
 * Options for `useMutation`.
 *
 * `POST /push/notify`
 */
export function sendPushNotificationMutation(im: ScopedCaller): LanyingMutationOptions<SendPushNotificationResult, SendPushNotificationInput> {
  return writeOptions(sendPushNotification, im);
}

/**
 * Send a push notification.
 *
 * Pushes a notification to every device of the app, or to those that a list of tags, aliases, users or push tokens selects. It takes an admin token, and push must be switched on for the app in the console. Set `setting.request_id` before you repeat a call whose outcome you do not know. The answer is the id of a push task; the quick start shows `true` in its place.
 *
 * {@link sendPushNotificationMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /push/notify`
 */
export function useSendPushNotification<OnMutateResult = unknown>(
  options?: MutationHookOptions<SendPushNotificationResult, SendPushNotificationInput, OnMutateResult>,
): UseMutationResult<SendPushNotificationResult, LanyingError, SendPushNotificationInput, OnMutateResult> {
  return useWrite(sendPushNotificationMutation, options);
}
