import { MessageTargetType } from '@lanying-im/types';
import { makeToken } from '../auth/tokens.ts';
import type { App } from '../state/app.ts';
import type { Group } from '../state/groups.ts';
import { everybody, type Message, theApp } from '../state/message.ts';
import type { User } from '../state/users.ts';

/** What the inspector page can list. */
export const inspectedLists = ['people', 'groups', 'messages', 'pushes'] as const;

/** One of these lists. */
export type InspectedList = (typeof inspectedLists)[number];

/** Some of the things that exist, newest first. */
export interface Inspected {
  /** How many there are, whether or not they are shown. */
  readonly total: number;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** How many names stand in a row, and how many characters of a message. */
const namesShown = 20;
const textShown = 500;

function nameOf({ users }: App, userId: number): string {
  const user = users.get(userId);
  if (user === undefined) return userId === theApp ? '–' : String(userId);
  return user.nickname || user.username;
}

function* firstOf<Value>(values: Iterable<Value>, count: number): Iterable<Value> {
  let left = count;
  for (const value of values) {
    if (left === 0) return;
    left -= 1;
    yield value;
  }
}

function personRow(app: App, { userId, username, nickname, createdAt, isDisabled, settings }: User) {
  const { friends, groups } = app;
  const groupIds = groups.idsOf(userId);
  return {
    user_id: userId,
    username,
    nickname,
    friends: [...friends.of(userId)].length,
    groups: groupIds.length,
    created_at: createdAt,
    is_disabled: isDisabled,
    auth_mode: settings.auth_mode,
    group_confirm: settings.group_confirm,
    first_friends: Array.from(firstOf(friends.of(userId), namesShown), (id) => nameOf(app, id)),
    first_groups: groupIds.slice(0, namesShown).map((id) => groups.get(id)?.info.name),
    token: makeToken(app.appId, String(userId), 'user'),
  };
}

function groupRow(app: App, group: Group) {
  const { info, members } = group;
  return {
    group_id: info.groupId,
    name: info.name,
    owner: nameOf(app, info.ownerId),
    members: members.size,
    created_at: info.createdAt,
    description: info.description,
    apply_approval: info.applyApproval,
    member_invite: info.memberInvite,
    ban_expire_time: info.mutedUntil,
    first_members: members.page(0, namesShown).members.map(({ userId, role }) => `${nameOf(app, userId)} (${role})`),
    blocked: group.blocked.size,
    announcements: group.announcements.size,
    files: group.files.size,
    invitations: app.groups.invitations.statsOfGroup(info.groupId).total,
    applications: app.groups.applications.statsOfGroup(info.groupId).total,
  };
}

function receiverOf(app: App, { type, to }: Message): string {
  if (type === MessageTargetType.Group) return app.groups.get(to)?.info.name ?? String(to);
  return to === everybody ? '*' : nameOf(app, to);
}

function messageRow(app: App, message: Message) {
  const { content } = message;
  return {
    msg_id: String(message.msgId),
    from: nameOf(app, message.from ?? theApp),
    to: receiverOf(app, message),
    content: content.length > textShown ? `${content.slice(0, textShown)}…` : content,
    sent_at: message.sentAt,
    content_type: message.contentType,
    type: message.type,
    from_user_id: message.from ?? theApp,
    to_id: message.to,
    ext: message.ext?.slice(0, textShown),
    attachment: message.attachment?.slice(0, textShown),
    related_mid: message.relatedMid?.toString(),
    recalled: message.isRecalled,
  };
}

function matches(texts: readonly unknown[], search: string): boolean {
  return search === '' || texts.some((text) => String(text).toLowerCase().includes(search));
}

function take<Value>(values: Iterable<Value>, isWanted: (value: Value) => boolean, limit: number): Value[] {
  return [...values].filter(isWanted).slice(-limit).reverse();
}

function newestPeople({ users }: App, search: string, limit: number): readonly User[] {
  // Without a search the newest are found at once, however many there are.
  if (search === '') return [...users.page(Math.max(0, users.size - limit), limit)].reverse();
  return take(users.all(), ({ userId, username, nickname }) => matches([userId, username, nickname], search), limit);
}

/** What exists in an app: up to `limit` rows of a list, newest first, of those that have a text in them. */
export function inspect(app: App, list: InspectedList, search: string, limit: number): Inspected {
  const wanted = search.toLowerCase();
  if (list === 'people') {
    return { total: app.users.size, rows: newestPeople(app, wanted, limit).map((user) => personRow(app, user)) };
  }
  if (list === 'groups') {
    const found = take(app.groups.all(), ({ info }) => matches([info.groupId, info.name], wanted), limit);
    return { total: app.groups.size, rows: found.map((group) => groupRow(app, group)) };
  }
  if (list === 'messages') {
    const all = [...app.messages.all()];
    const isWanted = (message: Message) =>
      matches([message.msgId, message.content, nameOf(app, message.from ?? theApp), receiverOf(app, message)], wanted);
    return { total: all.length, rows: take(all, isWanted, limit).map((message) => messageRow(app, message)) };
  }
  const pushes = [...app.pushes.all()];
  const found = take(pushes, ({ taskId, message }) => matches([taskId, message.title, message.body], wanted), limit);
  const rows = found.map(({ taskId, audience, message, sentAt, targets }) => {
    return { task_id: taskId, title: message.title, body: message.body, audience, sent_at: sentAt, message, targets };
  });
  return { total: pushes.length, rows };
}
