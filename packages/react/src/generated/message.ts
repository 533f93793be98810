// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { acknowledgeMessage, broadcastMessage, deleteConversation, listConversationMessages, listConversations, recallMessage, sendMessage, sendSystemNotification } from '@lanying-im/client/operations';
import type { AcknowledgeMessageInput, AcknowledgeMessageResult, BroadcastMessageInput, BroadcastMessageResult, DeleteConversationInput, DeleteConversationResult, ListConversationMessagesInput, ListConversationMessagesResult, ListConversationsInput, ListConversationsResult, RecallMessageInput, RecallMessageResult, SendMessageInput, SendMessageResult, SendSystemNotificationInput, SendSystemNotificationResult } from '@lanying-im/types';
import type { SkipToken, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { type MutationHookOptions, type QueryHookOptions, useRead, useWrite } from '../hooks.ts';
import { type LanyingMutationOptions, type LanyingQueryOptions, readOptions, writeOptions } from '../options.ts';
import { queryKey, type ScopedCaller, type TaggedQueryKey } from '../query-key.ts';
import * as invalidates from './invalidates.ts';

/**
 * Acknowledge a message.
 *
 * Sends the receipt that the acting user has read a message, which also lowers the number of unread messages in that conversation. An admin token names the acting user in the `user_id` header. Although its method is GET, the call changes something: keep it away from caches, prefetching and crawlers. Every parameter is optional, but nothing is documented about leaving one out; name the conversation and the message. `sendMessage` with content type 9 sends a read receipt too.
 *
 * Options for `useMutation`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `GET /message/ack`
 */
export function acknowledgeMessageMutation(im: ScopedCaller): LanyingMutationOptions<AcknowledgeMessageResult, AcknowledgeMessageInput | void> {
  return writeOptions(acknowledgeMessage, im, invalidates.acknowledgeMessage);
}

/**
 * Acknowledge a message.
 *
 * Sends the receipt that the acting user has read a message, which also lowers the number of unread messages in that conversation. An admin token names the acting user in the `user_id` header. Although its method is GET, the call changes something: keep it away from caches, prefetching and crawlers. Every parameter is optional, but nothing is documented about leaving one out; name the conversation and the message. `sendMessage` with content type 9 sends a read receipt too.
 *
 * {@link acknowledgeMessageMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `GET /message/ack`
 */
export function useAcknowledgeMessage<OnMutateResult = unknown>(
  options?: MutationHookOptions<AcknowledgeMessageResult, AcknowledgeMessageInput | void, OnMutateResult>,
): UseMutationResult<AcknowledgeMessageResult, LanyingError, AcknowledgeMessageInput | void, OnMutateResult> {
  return useWrite(acknowledgeMessageMutation, options);
}

/**
 * Broadcast a message.
 *
 * Sends a message to every user of the app. It takes an admin token. There is no way to take a broadcast back as a whole, and none to make a repetition harmless, so never repeat a call whose outcome you do not know. Delivery goes on after the answer: `send_num` counts messages sent, not messages that have arrived.
 *
 * Options for `useMutation`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/broadcast`
 */
export function broadcastMessageMutation(im: ScopedCaller): LanyingMutationOptions<BroadcastMessageResult, BroadcastMessageInput> {
  return writeOptions(broadcastMessage, im, invalidates.broadcastMessage);
}

/**
 * Broadcast a message.
 *
 * Sends a message to every user of the app. It takes an admin token. There is no way to take a broadcast back as a whole, and none to make a repetition harmless, so never repeat a call whose outcome you do not know. Delivery goes on after the answer: `send_num` counts messages sent, not messages that have arrived.
 *
 * {@link broadcastMessageMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/broadcast`
 */
export function useBroadcastMessage<OnMutateResult = unknown>(
  options?: MutationHookOptions<BroadcastMessageResult, BroadcastMessageInput, OnMutateResult>,
): UseMutationResult<BroadcastMessageResult, LanyingError, BroadcastMessageInput, OnMutateResult> {
  return useWrite(broadcastMessageMutation, options);
}

/**
 * Delete a conversation.
 *
 * Removes a conversation from the list of the acting user; for the other side nothing changes. An admin token names the acting user in the `user_id` header. Whether the messages that the acting user has in it go with it is not documented.
 *
 * Options for `useMutation`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `DELETE /message/conversation`
 */
export function deleteConversationMutation(im: ScopedCaller): LanyingMutationOptions<DeleteConversationResult, DeleteConversationInput> {
  return writeOptions(deleteConversation, im, invalidates.deleteConversation);
}

/**
 * Delete a conversation.
 *
 * Removes a conversation from the list of the acting user; for the other side nothing changes. An admin token names the acting user in the `user_id` header. Whether the messages that the acting user has in it go with it is not documented.
 *
 * {@link deleteConversationMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `DELETE /message/conversation`
 */
export function useDeleteConversation<OnMutateResult = unknown>(
  options?: MutationHookOptions<DeleteConversationResult, DeleteConversationInput, OnMutateResult>,
): UseMutationResult<DeleteConversationResult, LanyingError, DeleteConversationInput, OnMutateResult> {
  return useWrite(deleteConversationMutation, options);
}

/** Key of {@link listConversationMessagesOptions}. */
export function listConversationMessagesQueryKey(im: ScopedCaller, input: ListConversationMessagesInput): TaggedQueryKey<ListConversationMessagesResult> {
  return queryKey("listConversationMessages", im, input);
}

/**
 * List messages of a conversation.
 *
 * Answers with messages of one conversation of the acting user, from the newest towards the oldest. An admin token names the acting user in the `user_id` header; in a group the user must be a member. There is no cursor: begin with `msg_id_start` 0, then send the `next_msg_id` of the last answer, until `is_last` is true. How many messages the service keeps, and the largest `limit`, are not documented.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /message/conversation`
 */
export function listConversationMessagesOptions(im: ScopedCaller, input: ListConversationMessagesInput): LanyingQueryOptions<ListConversationMessagesResult> {
  return readOptions(listConversationMessages, im, input);
}

/**
 * List messages of a conversation.
 *
 * Answers with messages of one conversation of the acting user, from the newest towards the oldest. An admin token names the acting user in the `user_id` header; in a group the user must be a member. There is no cursor: begin with `msg_id_start` 0, then send the `next_msg_id` of the last answer, until `is_last` is true. How many messages the service keeps, and the largest `limit`, are not documented.
 *
 * {@link listConversationMessagesOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /message/conversation`
 */
export function useListConversationMessages<Data = ListConversationMessagesResult>(
  input: ListConversationMessagesInput | SkipToken,
  options?: QueryHookOptions<ListConversationMessagesResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listConversationMessagesOptions, input, options);
}

/** Key of {@link listConversationsOptions}. */
export function listConversationsQueryKey(im: ScopedCaller, input?: ListConversationsInput): TaggedQueryKey<ListConversationsResult> {
  return queryKey("listConversations", im, input);
}

/**
 * List conversations.
 *
 * Answers with the recent conversations of the acting user and the number of unread messages in each, all at once. An admin token names the acting user in the `user_id` header. For the messages themselves use `listConversationMessages`.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /message/unread`
 */
export function listConversationsOptions(im: ScopedCaller, input?: ListConversationsInput): LanyingQueryOptions<ListConversationsResult> {
  return readOptions(listConversations, im, input);
}

/**
 * List conversations.
 *
 * Answers with the recent conversations of the acting user and the number of unread messages in each, all at once. An admin token names the acting user in the `user_id` header. For the messages themselves use `listConversationMessages`.
 *
 * {@link listConversationsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /message/unread`
 */
export function useListConversations<Data = ListConversationsResult>(
  input?: ListConversationsInput | SkipToken,
  options?: QueryHookOptions<ListConversationsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listConversationsOptions, input, options);
}

/**
 * Recall a message.
 *
 * Takes a sent message back, so that it disappears for everybody in the conversation. Users recall what they have sent themselves; an admin token names the acting user in the `user_id` header. The client SDKs allow it within five minutes after sending; no document gives a limit for this API.
 *
 * Options for `useMutation`. Refetches `listConversationMessages`, `listConversations` before it settles.
 *
 * `POST /message/recall`
 */
export function recallMessageMutation(im: ScopedCaller): LanyingMutationOptions<RecallMessageResult, RecallMessageInput> {
  return writeOptions(recallMessage, im, invalidates.recallMessage);
}

/**
 * Recall a message.
 *
 * Takes a sent message back, so that it disappears for everybody in the conversation. Users recall what they have sent themselves; an admin token names the acting user in the `user_id` header. The client SDKs allow it within five minutes after sending; no document gives a limit for this API.
 *
 * {@link recallMessageMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversationMessages`, `listConversations` before it settles.
 *
 * `POST /message/recall`
 */
export function useRecallMessage<OnMutateResult = unknown>(
  options?: MutationHookOptions<RecallMessageResult, RecallMessageInput, OnMutateResult>,
): UseMutationResult<RecallMessageResult, LanyingError, RecallMessageInput, OnMutateResult> {
  return useWrite(recallMessageMutation, options);
}

/**
 * Send a message.
 *
 * Sends a message to several users or to several groups, never to both in one call. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you repeat a call whose outcome you do not know: the service drops the repetition if it comes within a short time. `msg_ids` is answered only when there is a single target.
 *
 * Options for `useMutation`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/send`
 */
export function sendMessageMutation(im: ScopedCaller): LanyingMutationOptions<SendMessageResult, SendMessageInput> {
  return writeOptions(sendMessage, im, invalidates.sendMessage);
}

/**
 * Send a message.
 *
 * Sends a message to several users or to several groups, never to both in one call. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you repeat a call whose outcome you do not know: the service drops the repetition if it comes within a short time. `msg_ids` is answered only when there is a single target.
 *
 * {@link sendMessageMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/send`
 */
export function useSendMessage<OnMutateResult = unknown>(
  options?: MutationHookOptions<SendMessageResult, SendMessageInput, OnMutateResult>,
): UseMutationResult<SendMessageResult, LanyingError, SendMessageInput, OnMutateResult> {
  return useWrite(sendMessageMutation, options);
}

/**
 * Send a system notification.
 *
 * Sends a message to users or groups in the name of the system, as a welcome or a reminder. It takes an admin token. The fields are those of `sendMessage`; `from_user_id` may stay out, since nobody in particular writes. Set `transaction_id` before you repeat a call whose outcome you do not know. `msg_ids` is answered only when there is a single target. To reach devices without a chat message, use `sendPushNotification`.
 *
 * Options for `useMutation`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/notify`
 */
export function sendSystemNotificationMutation(im: ScopedCaller): LanyingMutationOptions<SendSystemNotificationResult, SendSystemNotificationInput> {
  return writeOptions(sendSystemNotification, im, invalidates.sendSystemNotification);
}

/**
 * Send a system notification.
 *
 * Sends a message to users or groups in the name of the system, as a welcome or a reminder. It takes an admin token. The fields are those of `sendMessage`; `from_user_id` may stay out, since nobody in particular writes. Set `transaction_id` before you repeat a call whose outcome you do not know. `msg_ids` is answered only when there is a single target. To reach devices without a chat message, use `sendPushNotification`.
 *
 * {@link sendSystemNotificationMutation} with the client of the nearest `LanyingProvider`. Refetches `listConversations`, `listConversationMessages` before it settles.
 *
 * `POST /message/notify`
 */
export function useSendSystemNotification<OnMutateResult = unknown>(
  options?: MutationHookOptions<SendSystemNotificationResult, SendSystemNotificationInput, OnMutateResult>,
): UseMutationResult<SendSystemNotificationResult, LanyingError, SendSystemNotificationInput, OnMutateResult> {
  return useWrite(sendSystemNotificationMutation, options);
}
