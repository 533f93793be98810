import { ErrorCode } from '@lanying-im/types';
import { touch } from '../../state/groups.ts';
import type { Handlers } from '../handler.ts';
import { forEachUser } from '../shared/attempt-each.ts';
import { groupForAdmins, namedGroup, ownMembership } from './access.ts';
import { directJoinError, join } from './joining.ts';
import { changeSubordinates } from './subordinates.ts';

type MemberOperation =
  | 'addGroupMembers'
  | 'removeGroupMembers'
  | 'leaveGroup'
  | 'setGroupDisplayName'
  | 'setGroupMuteMode'
  | 'setGroupPushMode';

/** Handlers of the operations on members of a group, and on what members set for themselves. */
export const groupMembers: Handlers<MemberOperation> = {
  addGroupMembers(call) {
    const { app, now } = call;
    const group = namedGroup(call);
    return forEachUser(call, (userId) => {
      const code = directJoinError(app, group, userId);
      if (code === undefined) join(app, group, userId, now);
      return code;
    });
  },

  removeGroupMembers(call) {
    const group = groupForAdmins(call);
    return changeSubordinates(call, group, ({ userId }) => {
      call.app.groups.leave(group, userId);
      group.kicks.set(userId, (group.kicks.get(userId) ?? 0) + 1);
    });
  },

  leaveGroup(call) {
    const { group, member } = ownMembership(call);
    if (member.role === 'owner') throw call.error(ErrorCode.OwnerCannotLeave, 'the acting user owns the group');
    call.app.groups.leave(group, member.userId);
    touch(group, call.now);
    return true;
  },

  setGroupDisplayName(call) {
    const { group, member } = ownMembership(call);
    group.members.set({ ...member, displayName: call.input.value });
    touch(group, call.now);
    return true;
  },

  setGroupMuteMode(call) {
    const { group, member } = ownMembership(call);
    group.members.set({ ...member, muteMode: call.input.msg_mute_mode });
    return { data: true };
  },

  setGroupPushMode(call) {
    const { group, member } = ownMembership(call);
    group.members.set({ ...member, pushMode: call.input.msg_push_mode });
    return { data: true };
  },
};
