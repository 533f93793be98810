import { ErrorCode } from '@lanying-im/types';
import type { Group, GroupInfo } from '../../state/groups.ts';
import { actingUser, type Handlers } from '../handler.ts';
import { groupForAdmins, groupForMembers, namedGroup } from './access.ts';
import { joinedGroups } from './joining.ts';
import { rank, rankIn } from './rank.ts';
import { toGroup, toGroupBrief } from './views.ts';

function change(group: Group, now: number, changes: Partial<GroupInfo>): true {
  group.info = { ...group.info, ...changes, updatedAt: now };
  return true;
}

/** The group that a call names, for what also members may do while `member_modify` is true. */
function editable(call: Parameters<typeof groupForAdmins>[0]): Group {
  const group = namedGroup(call);
  const needed = group.info.memberModify ? rank.member : rank.admin;
  if (rankIn(group, call.caller) >= needed) return group;
  const who = needed === rank.member ? 'a member' : 'an administrator, and member_modify is false';
  throw call.error(ErrorCode.GroupAdminRequired, `the caller is not ${who}`);
}

type SettingOperation =
  | 'getGroup'
  | 'getGroupSettings'
  | 'listGroups'
  | 'listJoinedGroups'
  | 'listPublicGroups'
  | 'setGroupName'
  | 'setGroupDescription'
  | 'setGroupAvatar'
  | 'setGroupExtension'
  | 'setGroupApplyApproval'
  | 'setGroupHistoryVisible'
  | 'setGroupMemberInfoHidden'
  | 'setGroupMemberInvitation'
  | 'setGroupMemberModification'
  | 'setGroupReadReceipts';

/** What the operations do that show groups and change what is written about them. */
export const groupSettings: Handlers<SettingOperation> = {
  getGroup: (call) => toGroup(call.app, namedGroup(call), call.caller.user),

  getGroupSettings: (call) => toGroup(call.app, groupForMembers(call), call.caller.user),

  listGroups({ app, caller, input, error }) {
    const groups = [...new Set(input.group_list)].flatMap((groupId) => app.groups.get(groupId) ?? []);
    if (groups.length > 0 || input.group_list.length === 0)
      return groups.map((group) => toGroupBrief(app, group, caller.user));
    throw error(ErrorCode.GroupNotFound, 'body group_list names no group that exists');
  },

  listJoinedGroups: (call) => joinedGroups(call.app, actingUser(call).userId, call.now),

  listPublicGroups: ({ app }) => app.groups.publicIds(),

  setGroupName: (call) => change(editable(call), call.now, { name: call.input.value }),

  setGroupDescription: (call) => change(editable(call), call.now, { description: call.input.value }),

  setGroupAvatar: (call) => change(editable(call), call.now, { avatar: call.input.value }),

  setGroupExtension: (call) => change(editable(call), call.now, { ext: call.input.value }),

  setGroupApplyApproval: (call) => change(groupForAdmins(call), call.now, { applyApproval: call.input.apply_approval }),

  setGroupHistoryVisible: (call) => change(groupForAdmins(call), call.now, { historyVisible: call.input.value }),

  setGroupMemberInfoHidden: (call) => change(groupForAdmins(call), call.now, { hideMemberInfo: call.input.value }),

  setGroupMemberInvitation: (call) => change(groupForAdmins(call), call.now, { memberInvite: call.input.value }),

  setGroupMemberModification: (call) => change(groupForAdmins(call), call.now, { memberModify: call.input.value }),

  setGroupReadReceipts: (call) => change(groupForAdmins(call), call.now, { readAck: call.input.value }),
};
