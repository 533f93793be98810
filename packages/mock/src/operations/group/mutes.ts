import { ErrorCode } from '@lanying-im/types';
import type { Handlers } from '../handler.ts';
import { groupForAdmins } from './access.ts';
import { changeForEach, changeSubordinates, subordinate } from './subordinates.ts';

const minute = 60_000;
/** The last moment that a Date can hold. A longer mute ends there. */
const lastTime = 8.64e15;

/** When a mute of so many minutes ends, in milliseconds; -1 is for ever. */
function endOf(now: number, minutes: number): number {
  return minutes === -1 ? -1 : Math.min(now + minutes * minute, lastTime);
}

type MuteOperation =
  | 'muteGroupMembers'
  | 'unmuteGroupMembers'
  | 'muteGroup'
  | 'unmuteGroup'
  | 'blockGroupMembers'
  | 'unblockGroupMembers';

/** Handlers of the operations that mute and block members, and that lift it. */
export const groupMutes: Handlers<MuteOperation> = {
  muteGroupMembers(call) {
    const group = groupForAdmins(call);
    const mutedUntil = endOf(call.now, call.input.duration);
    return changeSubordinates(call, group, (member) => group.members.set({ ...member, mutedUntil }));
  },

  unmuteGroupMembers(call) {
    const group = groupForAdmins(call);
    return changeSubordinates(call, group, (member) => group.members.set({ ...member, mutedUntil: 0 }));
  },

  muteGroup(call) {
    const group = groupForAdmins(call);
    const end = endOf(call.now, call.input.duration);
    const mutedUntil = end === -1 ? -1 : Math.floor(end / 1000);
    group.info = { ...group.info, mutedUntil, updatedAt: call.now };
    return { ban_expire_time: mutedUntil };
  },

  unmuteGroup(call) {
    const group = groupForAdmins(call);
    group.info = { ...group.info, mutedUntil: 0, updatedAt: call.now };
    return true;
  },

  blockGroupMembers(call) {
    const group = groupForAdmins(call);
    return changeForEach(call, group, (userId) => {
      if (group.blocked.has(userId)) return ErrorCode.BlockedByGroup;
      const member = subordinate(group, call.caller, userId);
      // Whoever was removed before can still be kept out for good.
      const wasRemoved = member === ErrorCode.NotGroupMember && group.kicks.has(userId);
      if (typeof member === 'number' && !wasRemoved) return member;
      call.app.groups.leave(group, userId);
      group.blocked.set(userId, call.now);
      return undefined;
    });
  },

  unblockGroupMembers(call) {
    const group = groupForAdmins(call);
    return changeForEach(call, group, (userId) => {
      group.blocked.delete(userId);
      return undefined;
    });
  },
};
