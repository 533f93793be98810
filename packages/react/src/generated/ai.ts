// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { sendAiMessage } from '@lanying-im/client/operations';
import type { SendAiMessageInput, SendAiMessageResult } from '@lanying-im/types';
import type { UseMutationResult } from '@tanstack/react-query';
import { type MutationHookOptions, useWrite } from '../hooks.ts';
import { type LanyingMutationOptions, writeOptions } from '../options.ts';
import { type ScopedCaller } from '../query-key.ts';
import * as invalidates from './invalidates.ts';

/**
 * Send a message to an AI.
 *
 * Sends a message as `sendMessage` does, and answers with the reply of the AI behind the target, which must be set up in the console. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. The call lasts until the AI has answered, so allow more time than for other operations. It uses up the quota of AI messages. Set `transaction_id` before you repeat a call whose outcome you do not know.
 *
 * Options for `useMutation`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /ai/message/send`
 */
export function sendAiMessageMutation(im: ScopedCaller): LanyingMutationOptions<SendAiMessageResult, SendAiMessageInput> {
  return writeOptions(sendAiMessage, im, invalidates.sendAiMessage);
}

/**
 * Send a message to an AI.
 *
 * Sends a message as `sendMessage` does, and answers with the reply of the AI behind the target, which must be set up in the console. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. The call lasts until the AI has answered, so allow more time than for other operations. It uses up the quota of AI messages. Set `transaction_id` before you repeat a call whose outcome you do not know.
 *
 * {@link sendAiMessageMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /ai/message/send`
 */
export function useSendAiMessage<OnMutateResult = unknown>(
  options?: MutationHookOptions<SendAiMessageResult, SendAiMessageInput, OnMutateResult>,
): UseMutationResult<SendAiMessageResult, LanyingError, SendAiMessageInput, OnMutateResult> {
  return useWrite(sendAiMessageMutation, options);
}
