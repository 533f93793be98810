// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import {
  sendAiMessage,
} from '@lanying-im/client/operations';
import type {
  SendAiMessageInput,
  SendAiMessageResult,
} from '@lanying-im/types';
import type {
  MutationFactory,
} from '../mutation-options.ts';
import {
  mutationFactory,
} from '../mutation-options.ts';
import * as effects from './effects.ts';

/**
 * Send a message to an AI.
 *
 * Sends a message as `sendMessage` does, and returns the reply of the AI behind the target, which must be set up in the console. An admin token may send as any user through `from_user_id`; a user token sends only as that user. The call lasts until the AI has replied, so set a longer timeout than for other operations. It consumes the quota of AI messages. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /ai/message/send`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const sendAiMessageMutation: MutationFactory<SendAiMessageInput, SendAiMessageResult> =
  /* @__PURE__ */ mutationFactory<SendAiMessageInput, SendAiMessageResult, SendAiMessageInput>(sendAiMessage, effects.sendAiMessage);
