// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { sendPushNotification } from '@lanying-im/client/operations';
import type { SendPushNotificationInput, SendPushNotificationResult } from '@lanying-im/types';
import type { UseMutationResult } from '@tanstack/react-query';
import { type MutationHookOptions, useWrite } from '../hooks.ts';
import { type LanyingMutationOptions, writeOptions } from '../options.ts';
import { type ScopedCaller } from '../query-key.ts';

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
