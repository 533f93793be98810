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
 * Acknowledge a message.
 *
 * Sends the receipt that the acting user has read a message, which also lowers the number of unread messages in that conversation. An admin token names the acting user in the `user_id` header. Although its method is GET, the call changes something: keep it away from caches, prefetching and crawlers. Every parameter is optional, but nothing is documented about leaving one out; name the conversation and the message. `sendMessage` with content type 9 sends a read receipt too.
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
 * Sends a message to every user of the app. It takes an admin token. There is no way to take a broadcast back as a whole, and none to make a repetition harmless, so never repeat a call whose outcome you do not know. Delivery goes on after the answer: `send_num` counts messages sent, not messages that have arrived.
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
 * Removes a conversation from the list of the acting user; for the other side nothing changes. An admin token names the acting user in the `user_id` header. Whether the messages that the acting user has in it go with it is not documented.
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
 * List messages of a conversation.
 *
 * Answers with messages of one conversation of the acting user, from the newest towards the oldest. An admin token names the acting user in the `user_id` header; in a group the user must be a member. There is no cursor: begin with `msg_id_start` 0, then send the `next_msg_id` of the last answer, until `is_last` is true. How many messages the service keeps, and the largest `limit`, are not documented.
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
 * Answers with the recent conversations of the acting user and the number of unread messages in each, all at once. An admin token names the acting user in the `user_id` header. For the messages themselves use `listConversationMessages`.
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
 * Takes a sent message back, so that it disappears for everybody in the conversation. Users recall what they have sent themselves; an admin token names the acting user in the `user_id` header. The client SDKs allow it within five minutes after sending; no document gives a limit for this API.
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
 * Sends a message to several users or to several groups, never to both in one call. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you repeat a call whose outcome you do not know: the service drops the repetition if it comes within a short time. `msg_ids` is answered only when there is a single target.
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
 * Sends a message to users or groups in the name of the system, as a welcome or a reminder. It takes an admin token. The fields are those of `sendMessage`; `from_user_id` may stay out, since nobody in particular writes. Set `transaction_id` before you repeat a call whose outcome you do not know. `msg_ids` is answered only when there is a single target. To reach devices without a chat message, use `sendPushNotification`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/notify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const sendSystemNotificationMutation: MutationFactory<SendSystemNotificationInput, SendSystemNotificationResult> =
  /* @__PURE__ */ mutationFactory<SendSystemNotificationInput, SendSystemNotificationResult, SendSystemNotificationInput>(sendSystemNotification, effects.sendSystemNotification);
