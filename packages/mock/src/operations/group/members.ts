import { ErrorCode, OperationResult } from '@lanying-im/types';
import { touch } from '../../state/groups.ts';
import type { Handlers } from '../handler.ts';
import { groupForAdmins, groupForOwner, namedGroup, ownMembership } from './access.ts';
import { changeSubordinates } from './subordinates.ts';

type MemberOperation =
  | 'addGroupAdmins'
  | 'removeGroupAdmins'
  | 'removeGroupMembers'
  | 'leaveGroup'
  | 'transferGroup'
  | 'setGroupDisplayName'
  | 'setGroupMuteMode'
  | 'setGroupPushMode';

/** What the operations do that change who is in a group, as what, and what members set for themselves. */
export const groupMembers: Handlers<MemberOperation> = {
  addGroupAdmins(call) {
    // An admin token that names the group alone acts as its owner.
    const isOwner = call.caller.user === undefined && call.caller.adminOfGroup === call.input.group_id;
    const group = isOwner ? namedGroup(call) : groupForOwner(call);
    return changeSubordinates(call, group, (member) => group.members.set({ ...member, role: 'admin' }));
  },

  removeGroupAdmins(call) {
    const group = groupForOwner(call);
    return changeSubordinates(call, group, (member) => group.members.set({ ...member, role: 'member' }));
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

  transferGroup(call) {
    const { app, input, now, error } = call;
    const group = groupForOwner(call);
    if (app.users.get(input.new_owner) === undefined) {
      throw error(ErrorCode.UserNotFound, `body new_owner: there is no user ${input.new_owner}`);
    }
    const heir = group.members.get(input.new_owner);
    if (heir === undefined) throw error(ErrorCode.NewOwnerNotMember, `body new_owner: ${input.new_owner}`);
    if (heir.role !== 'owner') {
      app.groups.transfer(group, heir, now);
      touch(group, now);
    }
    return { result: OperationResult.Success, user_id: input.new_owner };
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
