// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

'use client';

import {
  acknowledgeMessageMutation,
  broadcastMessageMutation,
  deleteConversationMutation,
  listConversationMessagesOptions,
  listConversationsOptions,
  recallMessageMutation,
  sendMessageMutation,
  sendSystemNotificationMutation,
} from '@lanying-im/query';
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
import {
  mutationHook,
  queryHook,
} from '../hooks.ts';
import type {
  MutationHook,
  OptionalQueryHook,
  QueryHook,
} from '../hook-types.ts';

/**
 * Send a read receipt.
 *
 * Marks a message as read by the acting user and notifies its sender. The number of unread messages in the conversation decreases. With an admin token, the `user_id` header names the acting user. Despite its method GET, the call has a side effect: exclude it from caching, prefetching and crawling. Send both the conversation and the message. Alternatively, use `sendMessage` with content type 9.
 *
 * {@link acknowledgeMessageMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `GET /message/ack`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useAcknowledgeMessage: MutationHook<AcknowledgeMessageInput | void, AcknowledgeMessageResult> =
  /* @__PURE__ */ mutationHook<AcknowledgeMessageInput | void, AcknowledgeMessageResult>(acknowledgeMessageMutation);

/**
 * Broadcast a message.
 *
 * Sends a message to every user of the app. Requires an admin token. A broadcast cannot be recalled as a whole and has no idempotency key, so do not retry a call whose outcome is unknown. Delivery continues after the response: `send_num` counts messages sent, not messages delivered.
 *
 * {@link broadcastMessageMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/broadcast`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useBroadcastMessage: MutationHook<BroadcastMessageInput, BroadcastMessageResult> =
  /* @__PURE__ */ mutationHook<BroadcastMessageInput, BroadcastMessageResult>(broadcastMessageMutation);

/**
 * Delete a conversation.
 *
 * Removes a conversation from the list of the acting user; the conversation of the other side is unchanged. With an admin token, the `user_id` header names the acting user.
 *
 * {@link deleteConversationMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `DELETE /message/conversation`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useDeleteConversation: MutationHook<DeleteConversationInput, DeleteConversationResult> =
  /* @__PURE__ */ mutationHook<DeleteConversationInput, DeleteConversationResult>(deleteConversationMutation);

/**
 * List messages in a conversation.
 *
 * Returns messages of one conversation of the acting user, from the newest towards the oldest. With an admin token, the `user_id` header names the acting user; in a group the user must be a member. Start with `msg_id_start` 0, then send the `next_msg_id` of the previous response, until `is_last` is true.
 *
 * {@link listConversationMessagesOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /message/conversation`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupMemberRequired, AppNotFound.
 */
export const useListConversationMessages: QueryHook<ListConversationMessagesInput, ListConversationMessagesResult> =
  /* @__PURE__ */ queryHook<ListConversationMessagesInput, ListConversationMessagesResult>(listConversationMessagesOptions);

/**
 * List conversations.
 *
 * Returns the recent conversations of the acting user and the number of unread messages in each, all at once. With an admin token, the `user_id` header names the acting user. For the messages themselves use `listConversationMessages`.
 *
 * {@link listConversationsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /message/unread`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListConversations: OptionalQueryHook<ListConversationsInput, ListConversationsResult> =
  /* @__PURE__ */ queryHook<ListConversationsInput, ListConversationsResult>(listConversationsOptions);

/**
 * Recall a message.
 *
 * Recalls a sent message: it disappears for all participants of the conversation. Users can recall their own messages; with an admin token, the `user_id` header names the acting user. The client SDKs allow it within five minutes after sending.
 *
 * {@link recallMessageMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/recall`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useRecallMessage: MutationHook<RecallMessageInput, RecallMessageResult> =
  /* @__PURE__ */ mutationHook<RecallMessageInput, RecallMessageResult>(recallMessageMutation);

/**
 * Send a message.
 *
 * Sends a message to several users or to several groups, never to both in one call. An admin token may send as any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time. `msg_ids` is returned only for a single target.
 *
 * {@link sendMessageMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/send`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const useSendMessage: MutationHook<SendMessageInput, SendMessageResult> =
  /* @__PURE__ */ mutationHook<SendMessageInput, SendMessageResult>(sendMessageMutation);

/**
 * Send a system notification.
 *
 * Sends a message to users or groups as the system, for example a welcome message or a reminder. Requires an admin token. The fields are those of `sendMessage`; `from_user_id` is optional. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time. `msg_ids` is returned only for a single target. To reach devices without a chat message, use `sendPushNotification`.
 *
 * {@link sendSystemNotificationMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/notify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const useSendSystemNotification: MutationHook<SendSystemNotificationInput, SendSystemNotificationResult> =
  /* @__PURE__ */ mutationHook<SendSystemNotificationInput, SendSystemNotificationResult>(sendSystemNotificationMutation);
