import { MessageTargetType } from '@lanying-im/types';
import { everybody, theApp } from '../../state/message.ts';
import type { SeedMessage, SeedView } from '../types/message.ts';
import type { SeedApp } from '../types/seed.ts';
import type { UserRef } from '../types/user.ts';
import type { Loading } from './loading.ts';

/** The id of the user whom a message names. Messages outlive the accounts of those who wrote them. */
function person(loading: Loading, ref: UserRef, place: string): number {
  return typeof ref === 'number' && loading.app.users.wasDeleted(ref) ? ref : loading.user(ref, place);
}

/** Whom a message of a seed is for. */
function receiverOf(
  loading: Loading,
  { to_user, to_group, to_all }: SeedMessage,
  place: string,
): { type: 1 | 2; to: number } {
  if ([to_user, to_group, to_all].filter((receiver) => receiver !== undefined).length !== 1) {
    throw loading.error(place, 'must have one of to_user, to_group and to_all');
  }
  if (to_user !== undefined) {
    return { type: MessageTargetType.User, to: person(loading, to_user, `${place}.to_user`) };
  }
  if (to_group !== undefined) {
    return { type: MessageTargetType.Group, to: loading.group(to_group, `${place}.to_group`) };
  }
  return { type: MessageTargetType.User, to: everybody };
}

/** Whom a conversation of a seed is with. */
function otherOf(
  loading: Loading,
  { with_user, with_group }: Pick<SeedView, 'with_user' | 'with_group'>,
  place: string,
): number {
  if (with_group !== undefined) return loading.group(with_group, `${place}.with_group`);
  return with_user === undefined ? theApp : person(loading, with_user, `${place}.with_user`);
}

/** Adds the messages and pushes of an app, and what keeps them from being sent twice. */
export function loadMessages(
  loading: Loading,
  { messages = [], views = [], pushes = [], transactions = [], requests = [] }: SeedApp,
): void {
  const { app, now } = loading;
  for (const [index, seed] of messages.entries()) {
    const place = `messages[${index}]`;
    const msgId = seed.msg_id === undefined ? app.ids.message() : BigInt(seed.msg_id);
    if (app.messages.get(msgId) !== undefined) throw loading.error(`${place}.msg_id`, 'is there twice');
    app.ids.passMessage(msgId);
    app.messages.add({
      ...receiverOf(loading, seed, place),
      msgId,
      from: seed.from === undefined ? undefined : person(loading, seed.from, `${place}.from`),
      contentType: seed.content_type ?? 0,
      content: seed.content,
      attachment: seed.attachment,
      ext: seed.ext,
      config: seed.config,
      relatedMid: seed.related_mid === undefined ? undefined : BigInt(seed.related_mid),
      onlineOnly: seed.online_only ?? false,
      isRecalled: seed.recalled ?? false,
      sentAt: seed.sent_at ?? now,
    });
  }
  for (const [index, { user, read_to = '0', deleted_to = '0', ...other }] of views.entries()) {
    app.messages.setView({
      userId: person(loading, user, `views[${index}].user`),
      otherId: otherOf(loading, other, `views[${index}]`),
      readTo: BigInt(read_to),
      deletedTo: BigInt(deleted_to),
    });
  }
  for (const { task_id, audience, message, sent_at, targets = {} } of pushes) {
    app.pushes.add({ taskId: task_id, audience, message, sentAt: sent_at, targets });
  }
  for (const { key, sent_at, msg_ids } of transactions) {
    app.messages.addTransaction(key, { sentAt: sent_at, msgIds: msg_ids.map(BigInt) });
  }
  for (const { request_id, task_id } of requests) app.pushes.addRequestId(request_id, task_id);
}
