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
 * Acknowledge a message.
 *
 * Sends the receipt that the acting user has read a message, which also lowers the number of unread messages in that conversation. An admin token names the acting user in the `user_id` header. Although its method is GET, the call changes something: keep it away from caches, prefetching and crawlers. Every parameter is optional, but nothing is documented about leaving one out; name the conversation and the message. `sendMessage` with content type 9 sends a read receipt too.
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
 * Sends a message to every user of the app. It takes an admin token. There is no way to take a broadcast back as a whole, and none to make a repetition harmless, so never repeat a call whose outcome you do not know. Delivery goes on after the answer: `send_num` counts messages sent, not messages that have arrived.
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
 * Removes a conversation from the list of the acting user; for the other side nothing changes. An admin token names the acting user in the `user_id` header. Whether the messages that the acting user has in it go with it is not documented.
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
 * List messages of a conversation.
 *
 * Answers with messages of one conversation of the acting user, from the newest towards the oldest. An admin token names the acting user in the `user_id` header; in a group the user must be a member. There is no cursor: begin with `msg_id_start` 0, then send the `next_msg_id` of the last answer, until `is_last` is true. How many messages the service keeps, and the largest `limit`, are not documented.
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
 * Answers with the recent conversations of the acting user and the number of unread messages in each, all at once. An admin token names the acting user in the `user_id` header. For the messages themselves use `listConversationMessages`.
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
 * Takes a sent message back, so that it disappears for everybody in the conversation. Users recall what they have sent themselves; an admin token names the acting user in the `user_id` header. The client SDKs allow it within five minutes after sending; no document gives a limit for this API.
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
 * Sends a message to several users or to several groups, never to both in one call. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you repeat a call whose outcome you do not know: the service drops the repetition if it comes within a short time. `msg_ids` is answered only when there is a single target.
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
 * Sends a message to users or groups in the name of the system, as a welcome or a reminder. It takes an admin token. The fields are those of `sendMessage`; `from_user_id` may stay out, since nobody in particular writes. Set `transaction_id` before you repeat a call whose outcome you do not know. `msg_ids` is answered only when there is a single target. To reach devices without a chat message, use `sendPushNotification`.
 *
 * {@link sendSystemNotificationMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/notify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const useSendSystemNotification: MutationHook<SendSystemNotificationInput, SendSystemNotificationResult> =
  /* @__PURE__ */ mutationHook<SendSystemNotificationInput, SendSystemNotificationResult>(sendSystemNotificationMutation);
