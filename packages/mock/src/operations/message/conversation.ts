import { MessageContentType, MessageTargetType } from '@lanying-im/types';
import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';
import { everybody, type Message, theApp } from '../../state/message.ts';
import type { Thread } from '../../state/thread.ts';
import type { User } from '../../state/users.ts';

/** A conversation as one of its users sees it. */
export interface Conversation {
  readonly user: User;
  /** The other user, the group, or `theApp`. */
  readonly otherId: number;
  readonly group: Group | undefined;
}

/** Returns the user or group at the other side of a conversation; undefined if there is none with this id, and no message either. */
export function conversationOf(app: App, user: User, otherId: number): Conversation | undefined {
  const isUser = app.users.get(otherId) !== undefined || app.messages.between(user.userId, otherId) !== undefined;
  const group = isUser ? undefined : app.groups.get(otherId);
  return isUser || group !== undefined || otherId === theApp ? { user, otherId, group } : undefined;
}

/** The conversation that a message belongs to, by its other side as a user sees it. */
export function otherSide({ type, from = theApp, to }: Message, userId: number): number {
  if (type === MessageTargetType.Group) return to;
  if (to === everybody) return theApp;
  return from === userId ? to : from;
}

/** Whether a user sees a message, as far as deleting the conversation and coming late go. */
function isVisible(app: App, { user, otherId, group }: Conversation, message: Message): boolean {
  const { userId, createdAt } = user;
  if (message.isRecalled || message.msgId <= app.views.get(userId, otherId).deletedTo) return false;
  if (message.type === MessageTargetType.User) return message.to !== everybody || message.sentAt >= createdAt;
  if (group === undefined || group.info.historyVisible) return true;
  const member = group.members.get(userId);
  if (member?.historyFrom !== undefined) return message.msgId >= member.historyFrom;
  return message.sentAt >= (member?.joinTime ?? Number.POSITIVE_INFINITY);
}

/** Whether a message is in a conversation, and its user sees it. */
export function contains(app: App, conversation: Conversation, message: Message): boolean {
  const { user, otherId, group } = conversation;
  if (message.contentType > MessageContentType.Forward || message.onlineOnly) return false;
  const isOwn = group !== undefined || message.to === everybody || [message.from, message.to].includes(user.userId);
  return isOwn && otherSide(message, user.userId) === otherId && isVisible(app, conversation, message);
}

function threadsOf({ messages }: App, { user, otherId, group }: Conversation): Thread[] {
  const own = group === undefined ? messages.between(user.userId, otherId) : messages.inGroup(otherId);
  return [...(own === undefined ? [] : [own]), ...(otherId === theApp ? [messages.broadcasts] : [])];
}

/** The messages that a user sees in a conversation, from an id on towards older ones; from the newest on for 0. */
export function* messagesOf(app: App, conversation: Conversation, from: bigint = 0n): Generator<Message, undefined> {
  const sources = threadsOf(app, conversation).map((thread) => thread.newestFirst(from));
  const heads = sources.map((source) => source.next().value);
  for (;;) {
    let newest = 0;
    for (const [index, head] of heads.entries()) {
      if ((head?.msgId ?? 0n) > (heads[newest]?.msgId ?? 0n)) newest = index;
    }
    const message = heads[newest];
    if (message === undefined) return;
    // What makes a message invisible makes the older ones so, too: no need to look at them.
    const isSeen = isVisible(app, conversation, message);
    heads[newest] = isSeen ? sources[newest]?.next().value : undefined;
    if (isSeen) yield message;
  }
}

/** How many messages of others the user has not read. Commands are for programs, so nobody reads them. */
export function unreadIn(app: App, conversation: Conversation): number {
  const { userId } = conversation.user;
  const { readTo } = app.views.get(userId, conversation.otherId);
  let unread = 0;
  for (const { msgId, from, contentType } of messagesOf(app, conversation)) {
    if (msgId <= readTo) break;
    if (from !== userId && contentType !== MessageContentType.Command) unread += 1;
  }
  return unread;
}

/** Notes that the user has read a message and those before it. */
export function markRead({ views }: App, { user, otherId }: Conversation, msgId: bigint): void {
  const view = views.get(user.userId, otherId);
  if (msgId > view.readTo) views.set({ ...view, readTo: msgId });
}

/** Whether a message was read: by the user, or by any other user if it is the user's own. */
export function isRead({ messages, views }: App, { user, otherId, group }: Conversation, message: Message): boolean {
  const { userId } = user;
  if (message.from !== userId) return views.get(userId, otherId).readTo >= message.msgId;
  const thread = group === undefined ? messages.between(userId, otherId) : messages.inGroup(otherId);
  return otherId === userId || (thread?.isRead(message) ?? false);
}

/** The conversations of a user in which there is something to see, with the newest message first. */
export function conversationsOf(app: App, user: User): Conversation[] {
  const others = new Set([theApp, ...app.groups.idsOf(user.userId)]);
  for (const [otherId] of app.messages.directOf(user.userId)) others.add(otherId);
  const dated = [...others].flatMap((otherId) => {
    const conversation = conversationOf(app, user, otherId);
    const newest = conversation && messagesOf(app, conversation).next().value;
    return conversation === undefined || newest === undefined ? [] : [{ conversation, newest: newest.msgId }];
  });
  return dated.sort((a, b) => (a.newest < b.newest ? 1 : -1)).map(({ conversation }) => conversation);
}
