import { MessageTargetType } from '@lanying-im/types';
import { digits, flag, list, milliseconds, oneOf, record, ref, text } from '../seed/schema/keywords.ts';
import type { SeedMessage } from '../seed/types/message.ts';
import type { Groups } from '../state/groups.ts';
import type { Ids } from '../state/ids.ts';
import { everybody, type Message } from '../state/message.ts';
import { Messages } from '../state/messages.ts';
import type { AppCollection } from './collection.ts';
import { present } from './fields.ts';
import type { Loading } from './loading.ts';

interface Needs {
  readonly messages: Messages;
  readonly groups: Groups;
  readonly ids: Ids;
}

const message = record<SeedMessage>(
  { content: text },
  {
    msg_id: digits,
    from: ref,
    to_user: ref,
    to_group: ref,
    to_all: oneOf(true),
    content_type: oneOf(0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12),
    attachment: text,
    ext: text,
    config: text,
    related_mid: digits,
    online_only: flag,
    recalled: flag,
    sent_at: milliseconds,
  },
);

function dumpMessage(one: Message): SeedMessage {
  const isForGroup = one.type === MessageTargetType.Group;
  const isForAll = !isForGroup && one.to === everybody;
  return present<SeedMessage>({
    msg_id: String(one.msgId),
    from: one.from,
    to_user: isForGroup || isForAll ? undefined : one.to,
    to_group: isForGroup ? one.to : undefined,
    to_all: isForAll || undefined,
    content_type: one.contentType,
    content: one.content,
    attachment: one.attachment,
    ext: one.ext,
    config: one.config,
    related_mid: one.relatedMid?.toString(),
    online_only: one.onlineOnly,
    recalled: one.isRecalled || undefined,
    sent_at: one.sentAt,
  });
}

/** The receiver of a message of a seed. */
function receiverOf(
  loading: Loading,
  { to_user, to_group, to_all }: SeedMessage,
  place: string,
): Pick<Message, 'type' | 'to'> {
  if ([to_user, to_group, to_all].filter((receiver) => receiver !== undefined).length !== 1) {
    throw loading.error(place, 'must have one of to_user, to_group and to_all');
  }
  if (to_user !== undefined) {
    return { type: MessageTargetType.User, to: loading.user(to_user, `${place}.to_user`) };
  }
  if (to_group !== undefined) {
    return { type: MessageTargetType.Group, to: loading.group(to_group, `${place}.to_group`) };
  }
  return { type: MessageTargetType.User, to: everybody };
}

function loadMessage(loading: Loading, seed: SeedMessage, msgId: bigint, place: string): Message {
  return {
    ...receiverOf(loading, seed, place),
    msgId,
    from: seed.from === undefined ? undefined : loading.user(seed.from, `${place}.from`),
    contentType: seed.content_type ?? 0,
    content: seed.content,
    attachment: seed.attachment,
    ext: seed.ext,
    config: seed.config,
    relatedMid: seed.related_mid === undefined ? undefined : BigInt(seed.related_mid),
    onlineOnly: seed.online_only ?? false,
    isRecalled: seed.recalled ?? false,
    sentAt: seed.sent_at ?? loading.now,
  };
}

/** The messages of an app. What is left of a group that is gone is in no snapshot. */
export const messages: AppCollection<Messages, 'messages', Needs> = {
  of: 'app',
  create: () => new Messages(),
  fields: { messages: list(message) },
  dump(app) {
    const left = [...app.messages.all()].filter(
      ({ type, to }) => type !== MessageTargetType.Group || app.groups.get(to) !== undefined,
    );
    return { messages: left.map(dumpMessage) };
  },
  load(loading, { messages: seeds = [] }) {
    const { messages: all, ids } = loading.app;
    for (const [index, seed] of seeds.entries()) {
      const place = `messages[${index}]`;
      const msgId = seed.msg_id === undefined ? ids.message() : BigInt(seed.msg_id);
      if (all.get(msgId) !== undefined) throw loading.error(`${place}.msg_id`, 'is there twice');
      ids.passMessage(msgId);
      all.add(loadMessage(loading, seed, msgId, place));
    }
  },
};
