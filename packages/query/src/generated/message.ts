// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import {
  acknowledgeMessage,
  broadcastMessage,
  deleteConversation,
  listConversationMessages,
  listConversations,
  recallMessage,
  sendMessage,
  sendSystemNotification,
} from '@lanying-im/client/operations';
import type {
  AcknowledgeMessageInput,
  AcknowledgeMessageResult,
  BroadcastMessageInput,
  BroadcastMessageResult,
  DeleteConversationInput,
  DeleteConversationResult,
  ListConversationMessagesInput,
  ListConversationMessagesResult,
  ListConversationsInput,
  ListConversationsResult,
  RecallMessageInput,
  RecallMessageResult,
  SendMessageInput,
  SendMessageResult,
  SendSystemNotificationInput,
  SendSystemNotificationResult,
} from '@lanying-im/types';
import type {
  MutationFactory,
} from '../mutation-options.ts';
import {
  mutationFactory,
} from '../mutation-options.ts';
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
import * as effects from './effects.ts';

/**
 * Send a read receipt.
 *
 * Marks a message as read by the acting user and notifies its sender. The number of unread messages in the conversation decreases. With an admin token, the `user_id` header names the acting user. Despite its method GET, the call has a side effect: exclude it from caching, prefetching and crawling. Send both the conversation and the message. Alternatively, use `sendMessage` with content type 9.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `GET /message/ack`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const acknowledgeMessageMutation: MutationFactory<AcknowledgeMessageInput | void, AcknowledgeMessageResult> =
  /* @__PURE__ */ mutationFactory<AcknowledgeMessageInput, AcknowledgeMessageResult, AcknowledgeMessageInput | void>(acknowledgeMessage, effects.acknowledgeMessage);

/**
 * Broadcast a message.
 *
 * Sends a message to every user of the app. Requires an admin token. A broadcast cannot be recalled as a whole and has no idempotency key, so do not retry a call whose outcome is unknown. Delivery continues after the response: `send_num` counts messages sent, not messages delivered.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/broadcast`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const broadcastMessageMutation: MutationFactory<BroadcastMessageInput, BroadcastMessageResult> =
  /* @__PURE__ */ mutationFactory<BroadcastMessageInput, BroadcastMessageResult, BroadcastMessageInput>(broadcastMessage, effects.broadcastMessage);

/**
 * Delete a conversation.
 *
 * Removes a conversation from the list of the acting user; the conversation of the other side is unchanged. With an admin token, the `user_id` header names the acting user.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `DELETE /message/conversation`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const deleteConversationMutation: MutationFactory<DeleteConversationInput, DeleteConversationResult> =
  /* @__PURE__ */ mutationFactory<DeleteConversationInput, DeleteConversationResult, DeleteConversationInput>(deleteConversation, effects.deleteConversation);

/** Returns the key of {@link listConversationMessagesOptions}. */
export function listConversationMessagesQueryKey(im: ScopedCaller, input: ListConversationMessagesInput): TaggedQueryKey<ListConversationMessagesResult> {
  return queryKey("listConversationMessages", im, input);
}

/**
 * List messages in a conversation.
 *
 * Returns messages of one conversation of the acting user, from the newest towards the oldest. With an admin token, the `user_id` header names the acting user; in a group the user must be a member. Start with `msg_id_start` 0, then send the `next_msg_id` of the previous response, until `is_last` is true.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /message/conversation`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupMemberRequired, AppNotFound.
 */
export const listConversationMessagesOptions: QueryFactory<ListConversationMessagesInput, ListConversationMessagesResult> =
  /* @__PURE__ */ queryFactory<ListConversationMessagesInput, ListConversationMessagesResult>(listConversationMessages);

/** Returns the key of {@link listConversationsOptions}. */
export function listConversationsQueryKey(im: ScopedCaller, input?: ListConversationsInput): TaggedQueryKey<ListConversationsResult> {
  return queryKey("listConversations", im, input);
}

/**
 * List conversations.
 *
 * Returns the recent conversations of the acting user and the number of unread messages in each, all at once. With an admin token, the `user_id` header names the acting user. For the messages themselves use `listConversationMessages`.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /message/unread`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listConversationsOptions: OptionalQueryFactory<ListConversationsInput, ListConversationsResult> =
  /* @__PURE__ */ queryFactory<ListConversationsInput, ListConversationsResult>(listConversations);

/**
 * Recall a message.
 *
 * Recalls a sent message: it disappears for all participants of the conversation. Users can recall their own messages; with an admin token, the `user_id` header names the acting user. The client SDKs allow it within five minutes after sending.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/recall`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const recallMessageMutation: MutationFactory<RecallMessageInput, RecallMessageResult> =
  /* @__PURE__ */ mutationFactory<RecallMessageInput, RecallMessageResult, RecallMessageInput>(recallMessage, effects.recallMessage);

/**
 * Send a message.
 *
 * Sends a message to several users or to several groups, never to both in one call. An admin token may send as any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time. `msg_ids` is returned only for a single target.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/send`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const sendMessageMutation: MutationFactory<SendMessageInput, SendMessageResult> =
  /* @__PURE__ */ mutationFactory<SendMessageInput, SendMessageResult, SendMessageInput>(sendMessage, effects.sendMessage);

/**
 * Send a system notification.
 *
 * Sends a message to users or groups as the system, for example a welcome message or a reminder. Requires an admin token. The fields are those of `sendMessage`; `from_user_id` is optional. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time. `msg_ids` is returned only for a single target. To reach devices without a chat message, use `sendPushNotification`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/notify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const sendSystemNotificationMutation: MutationFactory<SendSystemNotificationInput, SendSystemNotificationResult> =
  /* @__PURE__ */ mutationFactory<SendSystemNotificationInput, SendSystemNotificationResult, SendSystemNotificationInput>(sendSystemNotification, effects.sendSystemNotification);
