import { ErrorCode, OperationResult } from '@lanying-im/types';
import { touch } from '../../state/groups.ts';
import type { Handlers } from '../handler.ts';
import { groupForOwner, namedGroup } from './access.ts';
import { changeSubordinates } from './subordinates.ts';

/** Handlers of the operations on administrators and the owner of a group. */
export const groupAdmins: Handlers<'addGroupAdmins' | 'removeGroupAdmins' | 'transferGroup'> = {
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
};
