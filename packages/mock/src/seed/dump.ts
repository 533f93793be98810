import { MessageTargetType } from '@lanying-im/types';
import type { App } from '../state/app.ts';
import type { Group } from '../state/groups.ts';
import type { Message } from '../state/messages.ts';
import type { User } from '../state/users.ts';
import type { SeedApp, SeedGroup, SeedMessage, SeedUser } from './seed.ts';

/** `{ [name]: value }`, or nothing for what is not there: a seed has no undefined. */
function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  // A computed key loses its literal type.
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };
}

function dumpUser({ friends }: App, user: User): SeedUser {
  return {
    user_id: user.userId,
    username: user.username,
    nickname: user.nickname,
    ...optional('token', user.token),
    created_at: user.createdAt,
    ...user.settings,
    friends: [...friends.of(user.userId)],
    blocked: [...friends.blockedBy(user.userId)],
    friend_requests: Array.from(friends.requestsTo(user.userId), ([from, asked_at]) => ({ from, asked_at })),
  };
}

function dumpGroup({ info, members, blocked, kicks, invitations, version }: Group): SeedGroup {
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
    members: Array.from(members.all(), ({ userId, role, joinTime, displayName, mutedUntil }) => ({
      user: userId,
      ...(role !== 'owner' && { role }),
      join_time: joinTime,
      display_name: displayName,
      expired_time: mutedUntil,
    })),
    blocked: [...blocked],
    kicked: Array.from(kicks, ([user, times]) => ({ user, times })),
    invited: Array.from(invitations, ([user, { by, reason, invitedAt }]) => ({
      user,
      by,
      reason,
      invited_at: invitedAt,
    })),
    version,
  };
}

function dumpMessage(message: Message): SeedMessage {
  return {
    msg_id: String(message.msgId),
    ...optional('from', message.from),
    ...(message.type === MessageTargetType.User ? { to_user: message.to } : { to_group: message.to }),
    content_type: message.contentType,
    content: message.content,
    ...optional('attachment', message.attachment),
    ...optional('ext', message.ext),
    ...optional('config', message.config),
    ...optional('related_mid', message.relatedMid?.toString()),
    online_only: message.onlineOnly,
    sent_at: message.sentAt,
  };
}

/** Everything in an app as the seed that would build it again. */
export function dumpApp(app: App): SeedApp {
  const { userId, groupId, msgId, taskId } = app.ids.next;
  return {
    app_id: app.appId,
    adminToken: app.adminToken,
    ...app.settings,
    users: Array.from(app.users.all(), (user) => dumpUser(app, user)),
    groups: Array.from(app.groups.all(), dumpGroup),
    messages: Array.from(app.messages.all(), dumpMessage),
    pushes: Array.from(app.pushes.all(), ({ taskId: task_id, audience, message, sentAt }) => ({
      task_id,
      audience: structuredClone(audience),
      message: structuredClone(message),
      sent_at: sentAt,
    })),
    next: { user_id: userId, group_id: groupId, msg_id: String(msgId), task_id: taskId },
    pins: {
      group_created_at: [...app.pins.groupCreatedAt],
      join_time: [...app.pins.joinTime],
      members_version: [...app.pins.membersVersion],
    },
    transactions: Array.from(app.messages.transactions(), ([key, { sentAt, msgIds }]) => ({
      key,
      sent_at: sentAt,
      msg_ids: msgIds.map(String),
    })),
    requests: Array.from(app.pushes.requestIds(), ([request_id, task_id]) => ({ request_id, task_id })),
  };
}
