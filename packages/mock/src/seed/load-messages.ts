import { MessageTargetType } from '@lanying-im/types';
import type { Loading } from './loading.ts';
import type { SeedApp, SeedMessage } from './seed.ts';

/** Whom a message of a seed is for. */
function receiverOf(loading: Loading, { to_user, to_group }: SeedMessage, place: string): { type: 1 | 2; to: number } {
  if (to_user !== undefined && to_group === undefined) {
    return { type: MessageTargetType.User, to: loading.user(to_user, `${place}.to_user`) };
  }
  if (to_group !== undefined && to_user === undefined) {
    return { type: MessageTargetType.Group, to: loading.group(to_group, `${place}.to_group`) };
  }
  throw loading.error(place, 'must have one of to_user and to_group');
}

/** Adds the messages and pushes of an app, and what keeps them from being sent twice. */
export function loadMessages(
  loading: Loading,
  { messages = [], pushes = [], transactions = [], requests = [] }: SeedApp,
): void {
  const { app, now } = loading;
  for (const [index, seed] of messages.entries()) {
    const place = `messages[${index}]`;
    app.messages.add({
      ...receiverOf(loading, seed, place),
      msgId: seed.msg_id === undefined ? app.ids.message() : BigInt(seed.msg_id),
      from: seed.from === undefined ? undefined : loading.user(seed.from, `${place}.from`),
      contentType: seed.content_type ?? 0,
      content: seed.content,
      attachment: seed.attachment,
      ext: seed.ext,
      config: seed.config,
      relatedMid: seed.related_mid === undefined ? undefined : BigInt(seed.related_mid),
      onlineOnly: seed.online_only ?? false,
      sentAt: seed.sent_at ?? now,
    });
  }
  for (const { task_id, audience, message, sent_at } of pushes) {
    app.pushes.add({ taskId: task_id, audience, message, sentAt: sent_at });
  }
  for (const { key, sent_at, msg_ids } of transactions) {
    app.messages.addTransaction(key, { sentAt: sent_at, msgIds: msg_ids.map(BigInt) });
  }
  for (const { request_id, task_id } of requests) app.pushes.addRequestId(request_id, task_id);
}
