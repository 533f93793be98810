import { MessageContentType, MessageTargetType } from '@lanying-im/types';
import { makeToken } from '../auth/tokens.ts';
import type { App } from '../state/app.ts';
import type { Group } from '../state/groups.ts';
import { everybody, type Message, theApp } from '../state/message.ts';
import type { User } from '../state/users.ts';

/** The lists that the inspector can show. */
export const inspectedLists = ['people', 'groups', 'messages', 'pushes'] as const;

/** The name of a list. */
export type InspectedList = (typeof inspectedLists)[number];

/** Rows of a list, newest first. */
export interface Inspected {
  /** How many there are, including those that are not returned. */
  readonly total: number;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** How many names, and how many characters of a message, a row contains. */
const namesShown = 20;
const contentShown = 500;

function nameOf({ users }: App, userId: number): string {
  const user = users.get(userId);
  if (user === undefined) return userId === theApp ? 'App' : String(userId);
  return user.nickname || user.username;
}

function* takeFirst<Value>(values: Iterable<Value>, count: number): Iterable<Value> {
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
    first_friends: Array.from(takeFirst(friends.of(userId), namesShown), (id) => nameOf(app, id)),
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
    invitations: app.invitations.statsOfGroup(info.groupId).total,
    applications: app.applications.statsOfGroup(info.groupId).total,
  };
}

function receiverOf(app: App, { type, to }: Message): string {
  if (type === MessageTargetType.Group) return app.groups.get(to)?.info.name ?? String(to);
  return to === everybody ? '*' : nameOf(app, to);
}

/** The conversation that a message belongs to: a key, which is the same in both directions, and a title. */
function conversationOf(app: App, message: Message): { readonly conversation: string; readonly title: string } {
  const { from = theApp, to, type } = message;
  if (type === MessageTargetType.Group) return { conversation: `group/${to}`, title: `# ${receiverOf(app, message)}` };
  const ids = [from, to].sort((one, other) => one - other);
  return { conversation: `user/${ids.join('/')}`, title: `${nameOf(app, from)} ↔ ${receiverOf(app, message)}` };
}

const contentTypeNames = new Map<number, string>(
  Object.entries(MessageContentType).map(([name, value]) => [value, name.toLowerCase()]),
);

function messageRow(app: App, message: Message) {
  const { content, contentType, from = theApp, type, to } = message;
  return {
    msg_id: String(message.msgId),
    ...conversationOf(app, message),
    is_group: type === MessageTargetType.Group,
    from: nameOf(app, from),
    to: receiverOf(app, message),
    content: content.length > contentShown ? `${content.slice(0, contentShown)}…` : content,
    sent_at: message.sentAt,
    kind: contentTypeNames.get(contentType) ?? String(contentType),
    content_type: contentType,
    type,
    from_user_id: from,
    to_id: to,
    ext: message.ext?.slice(0, contentShown),
    attachment: message.attachment?.slice(0, contentShown),
    related_mid: message.relatedMid?.toString(),
    recalled: message.isRecalled,
  };
}

function matches(values: readonly unknown[], search: string): boolean {
  return search === '' || values.some((value) => String(value).toLowerCase().includes(search));
}

function takeLatest<Value>(values: Iterable<Value>, isWanted: (value: Value) => boolean, limit: number): Value[] {
  return limit === 0 ? [] : [...values].filter(isWanted).slice(-limit).reverse();
}

function latestPeople({ users }: App, search: string, limit: number): readonly User[] {
  if (search === '') return [...users.page(Math.max(0, users.size - limit), limit)].reverse();
  const isWanted = ({ userId, username, nickname }: User) => matches([userId, username, nickname], search);
  return takeLatest(users.all(), isWanted, limit);
}

const listers: Readonly<Record<InspectedList, (app: App, search: string, limit: number) => Inspected>> = {
  people: (app, search, limit) => {
    return { total: app.users.size, rows: latestPeople(app, search, limit).map((user) => personRow(app, user)) };
  },
  groups: (app, search, limit) => {
    const found = takeLatest(app.groups.all(), ({ info }) => matches([info.groupId, info.name], search), limit);
    return { total: app.groups.size, rows: found.map((group) => groupRow(app, group)) };
  },
  messages: (app, search, limit) => {
    const all = [...app.messages.all()];
    const isWanted = (message: Message) => {
      const { msgId, content, from = theApp } = message;
      return matches([msgId, content, nameOf(app, from), receiverOf(app, message)], search);
    };
    return { total: all.length, rows: takeLatest(all, isWanted, limit).map((message) => messageRow(app, message)) };
  },
  pushes: (app, search, limit) => {
    const all = [...app.pushes.all()];
    const found = takeLatest(
      all,
      ({ taskId, message }) => matches([taskId, message.title, message.body], search),
      limit,
    );
    const rows = found.map(({ taskId, audience, message, sentAt, targets }) => {
      return { task_id: taskId, title: message.title, body: message.body, audience, sent_at: sentAt, message, targets };
    });
    return { total: all.length, rows };
  },
};

/** Lists what exists in an app: the newest `limit` rows that contain a string. */
export function inspect(app: App, list: InspectedList, search: string, limit: number): Inspected {
  return listers[list](app, search.toLowerCase(), limit);
}
