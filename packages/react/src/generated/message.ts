// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { sendMessage } from '@lanying-im/client/operations';
import type { SendMessageInput, SendMessageResult } from '@lanying-im/types';
import type { UseMutationResult } from '@tanstack/react-query';
import { type MutationHookOptions, useWrite } from '../hooks.ts';
import { type LanyingMutationOptions, writeOptions } from '../options.ts';
import { type ScopedCaller } from '../query-key.ts';

/**
 * Send a message.
 *
 * Sends a message to several users or to several groups, never to both in one call. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you repeat a call whose outcome you do not know: the service drops the repetition if it comes within a short time. `msg_ids` is answered only when there is a single target.
 *
 * Options for `useMutation`.
 *
 * `POST /message/send`
 */
export function sendMessageMutation(im: ScopedCaller): LanyingMutationOptions<SendMessageResult, SendMessageInput> {
  return writeOptions(sendMessage, im);
}

/**
 * Send a message.
 *
 * Sends a message to several users or to several groups, never to both in one call. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you repeat a call whose outcome you do not know: the service drops the repetition if it comes within a short time. `msg_ids` is answered only when there is a single target.
 *
 * {@link sendMessageMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /message/send`
 */
export function useSendMessage<OnMutateResult = unknown>(
  options?: MutationHookOptions<SendMessageResult, SendMessageInput, OnMutateResult>,
): UseMutationResult<SendMessageResult, LanyingError, SendMessageInput, OnMutateResult> {
  return useWrite(sendMessageMutation, options);
}
