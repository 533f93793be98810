import { ErrorCode } from '@lanying-im/types';
import type { Group, GroupInfo } from '../../state/groups.ts';
import type { Handlers } from '../handler.ts';
import { groupForAdmins, namedGroup } from './access.ts';
import { rank, rankIn } from './rank.ts';

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

/** What the operations do that change the settings of groups. */
export const groupSettings: Handlers<SettingOperation> = {
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
