import { MessageTargetType } from '@lanying-im/types';
import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';
import { everybody, type Message, theApp } from '../../state/message.ts';
import type { User } from '../../state/users.ts';
import { dumpAccount } from '../accounts.ts';
import type { SeedGroup } from '../types/group.ts';
import type { SeedMessage, SeedView } from '../types/message.ts';
import type { SeedApp } from '../types/seed.ts';
import type { SeedUser } from '../types/user.ts';
import { dumpFiles } from './files.ts';
import { dumpFriends } from './friends.ts';
import { dumpBoard, dumpJoinRequests } from './group-extras.ts';

/** `{ [name]: value }`, or nothing for what is not there: a seed has no undefined. */
function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  // A computed key loses its literal type.
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };
}

function dumpUser(app: App, user: User): SeedUser {
  return {
    user_id: user.userId,
    username: user.username,
    nickname: user.nickname,
    ...optional('token', user.token),
    created_at: user.createdAt,
    ...user.settings,
    ...dumpAccount(app, user),
    ...dumpFriends(app.friends, user.userId),
  };
}

function dumpGroup(group: Group): SeedGroup {
  const { info, members, blocked, kicks, version } = group;
  return {
    group_id: info.groupId,
    name: info.name,
    owner: info.ownerId,
    description: info.description,
    avatar: info.avatar,
    ext: info.ext,
    type: info.type,
    created_at: info.createdAt,
    updated_at: info.updatedAt,
    ...optional('capacity', info.capacity),
    member_invite: info.memberInvite,
    member_modify: info.memberModify,
    apply_approval: info.applyApproval,
    read_ack: info.readAck,
    history_visible: info.historyVisible,
    hide_member_info: info.hideMemberInfo,
    ban_expire_time: info.mutedUntil,
    members: Array.from(
      members.all(),
      ({ userId, role, joinTime, displayName, mutedUntil, muteMode, pushMode, historyFrom }) => ({
        user: userId,
        ...(role !== 'owner' && { role }),
        join_time: joinTime,
        display_name: displayName,
        expired_time: mutedUntil,
        msg_mute_mode: muteMode,
        msg_push_mode: pushMode,
        ...optional('since_msg_id', historyFrom?.toString()),
      }),
    ),
    blocked: Array.from(blocked.entries(), ([user, blocked_at]) => ({ user, blocked_at })),
    kicked: Array.from(kicks.entries(), ([user, times]) => ({ user, times })),
    ...dumpBoard(group),
    version,
  };
}

function receiverOf({ type, to }: Message): Pick<SeedMessage, 'to_user' | 'to_group' | 'to_all'> {
  if (type === MessageTargetType.Group) return { to_group: to };
  return to === everybody ? { to_all: true } : { to_user: to };
}

function dumpMessage(message: Message): SeedMessage {
  return {
    msg_id: String(message.msgId),
    ...optional('from', message.from),
    ...receiverOf(message),
    content_type: message.contentType,
    content: message.content,
    ...optional('attachment', message.attachment),
    ...optional('ext', message.ext),
    ...optional('config', message.config),
    ...optional('related_mid', message.relatedMid?.toString()),
    online_only: message.onlineOnly,
    ...(message.isRecalled && { recalled: true }),
    sent_at: message.sentAt,
  };
}

/** Whom a conversation is with, as a seed says it. */
function otherOf({ groups }: App, otherId: number): Pick<SeedView, 'with_user' | 'with_group'> {
  if (otherId === theApp) return {};
  return groups.get(otherId) === undefined ? { with_user: otherId } : { with_group: otherId };
}

/** Whether a user, or `theApp`, exists or did. What is left of a group that is gone is in no snapshot. */
function isKnown({ users }: App, userId: number): boolean {
  return userId === theApp || users.get(userId) !== undefined || users.wasDeleted(userId);
}

function dumpMessages(app: App): SeedMessage[] {
  const left = [...app.messages.all()].filter(
    ({ type, to }) => type !== MessageTargetType.Group || app.groups.get(to) !== undefined,
  );
  return left.map(dumpMessage);
}

function dumpViews(app: App): SeedView[] {
  const left = [...app.messages.views()].filter(
    ({ otherId }) => isKnown(app, otherId) || app.groups.get(otherId) !== undefined,
  );
  return left.map(({ userId, otherId, readTo, deletedTo }) => ({
    user: userId,
    ...otherOf(app, otherId),
    read_to: String(readTo),
    deleted_to: String(deletedTo),
  }));
}

/** Everything in an app as the seed that would build it again. */
export function dumpApp(app: App): SeedApp {
  const { userId, groupId, msgId, taskId, announcementId, fileId, uploadId } = app.ids.next;
  return {
    app_id: app.appId,
    adminToken: app.adminToken,
    ...app.settings,
    users: Array.from(app.users.all(), (user) => dumpUser(app, user)),
    deleted_users: [...app.users.deleted()],
    groups: Array.from(app.groups.all(), dumpGroup),
    ...dumpJoinRequests(app),
    messages: dumpMessages(app),
    views: dumpViews(app),
    ...dumpFiles(app),
    pushes: Array.from(app.pushes.all(), ({ taskId: task_id, audience, message, sentAt, targets }) => ({
      task_id,
      audience: structuredClone(audience),
      message: structuredClone(message),
      sent_at: sentAt,
      targets: { ...targets },
    })),
    next: {
      user_id: userId,
      group_id: groupId,
      msg_id: String(msgId),
      task_id: taskId,
      announcement_id: announcementId,
      file_id: fileId,
      upload_id: uploadId,
    },
    pins: {
      group_created_at: [...app.seededTimes.groupCreatedAt],
      join_time: [...app.seededTimes.joinTime],
      members_version: [...app.seededTimes.membersVersion],
    },
    transactions: Array.from(app.messages.transactions(), ([key, { sentAt, msgIds }]) => ({
      key,
      sent_at: sentAt,
      msg_ids: msgIds.map(String),
    })),
    requests: Array.from(app.pushes.requestIds(), ([request_id, task_id]) => ({ request_id, task_id })),
  };
}
