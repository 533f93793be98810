import { type GroupBrief, type GroupMember, GroupStatus, type Group as GroupView } from '@lanying-im/types';
import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';
import type { Member } from '../../state/members.ts';
import type { User } from '../../state/users.ts';
import { capacityOf } from './joining.ts';

/** How a user receives the messages of a group; the defaults for a user who is not a member. */
function modesOf({ members }: Group, user: User | undefined): { msg_mute_mode: number; msg_push_mode: number } {
  const member = user && members.get(user.userId);
  return { msg_mute_mode: member?.muteMode ?? 0, msg_push_mode: member?.pushMode ?? 0 };
}

/** A group with its settings, as the service shows it to a user. */
export function toGroup(app: App, group: Group, user: User | undefined): GroupView {
  const { info, members } = group;
  return {
    name: info.name,
    status: GroupStatus.Normal,
    description: info.description,
    type: info.type,
    group_id: info.groupId,
    owner_id: info.ownerId,
    created_at: info.createdAt,
    updated_at: info.updatedAt,
    member_invite: info.memberInvite,
    apply_approval: info.applyApproval,
    read_ack: info.readAck,
    history_visible: info.historyVisible,
    member_modify: info.memberModify,
    avatar: info.avatar,
    ext: info.ext,
    count: members.size,
    capacity: capacityOf(app, group),
    hide_member_info: info.hideMemberInfo,
    ban_expire_time: info.mutedUntil,
    ...modesOf(group, user),
  };
}

/** A group in short, as the service shows it to a user. */
export function toGroupBrief(app: App, group: Group, user: User | undefined): GroupBrief {
  const { info, members } = group;
  return {
    group_id: info.groupId,
    name: info.name,
    type: info.type,
    status: GroupStatus.Normal,
    owner: info.ownerId,
    avatar: info.avatar,
    count: members.size,
    capacity: capacityOf(app, group),
    apply_approval: info.applyApproval,
    ...modesOf(group, user),
  };
}

/** A member as the service shows them. */
export function toMember({ userId, joinTime, displayName, mutedUntil }: Member): GroupMember {
  return { user_id: userId, join_time: joinTime, display_name: displayName, expired_time: mutedUntil };
}
