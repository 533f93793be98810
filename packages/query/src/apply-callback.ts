import { type MessageCallback, MessageCallbackType } from '@lanying-im/types';
import { applyEffects } from './apply-effects.ts';
import type { QuerySelector } from './effects.ts';
import type { CacheClient } from './query-cache.ts';
import { operationKey, type ScopedCaller } from './query-key.ts';

/** The part of a message callback that identifies the conversation: what the service posts, or `receiveCallback` returns. */
export interface ConversationCallback {
  readonly appId: string;
  readonly from: { readonly uid: string | number };
  readonly to: { readonly uid: string | number };
  readonly type: MessageCallback['type'];
}

const chat: readonly QuerySelector[] = [
  { operations: ['listConversations'], where: { $actingUser: ['from.uid', 'to.uid'] } },
  { operations: ['listConversationMessages'], where: { $actingUser: ['from.uid'], opposite_id: ['to.uid'] } },
  { operations: ['listConversationMessages'], where: { $actingUser: ['to.uid'], opposite_id: ['from.uid'] } },
];

const groupChat: readonly QuerySelector[] = [
  { operations: ['listConversations'] },
  { operations: ['listConversationMessages'], where: { opposite_id: ['to.uid'] } },
];

/**
 * Brings conversations, unread counts and message histories up to date with a message callback of the service: exactly
 * those of its conversation are refetched where they are on screen, and are stale elsewhere. A callback of another app
 * changes nothing.
 */
export async function applyCallback(
  queryClient: CacheClient,
  im: ScopedCaller,
  callback: ConversationCallback,
): Promise<void> {
  const [, , { appId }] = operationKey('', im);
  if (appId !== callback.appId) return;
  // A kind that is neither may be of either: a message replaced or recalled.
  const invalidates = [
    ...(callback.type === MessageCallbackType.GroupChat ? [] : chat),
    ...(callback.type === MessageCallbackType.Chat ? [] : groupChat),
  ];
  await applyEffects(
    queryClient,
    { invalidates },
    { scope: { appId, userId: null, groupId: null }, input: callback },
    'app',
  );
}
