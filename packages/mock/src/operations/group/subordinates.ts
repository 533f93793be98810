import { ErrorCode, type MemberResult, OperationResult } from '@lanying-im/types';
import type { Caller } from '../../auth/caller.ts';
import { type Group, touch } from '../../state/groups.ts';
import type { Member } from '../../state/members.ts';
import { forEachUser, type UserListCall } from '../shared/attempt-each.ts';
import { rank, rankIn } from './rank.ts';

/** A call that does something with each user of a list. */
interface GroupListCall<Code> extends UserListCall<Code> {
  readonly caller: Caller;
  readonly now: number;
}

/** Does something to a group for each user of a list, and notes that its lists have changed. */
export function changeForEach<Code extends number>(
  call: GroupListCall<Code>,
  group: Group,
  act: (userId: number) => Code | undefined,
): MemberResult[] {
  const results = forEachUser(call, act);
  if (results.some(({ result }) => result === OperationResult.Success)) touch(group, call.now);
  return results;
}

type NotBelow = typeof ErrorCode.NotGroupMember | typeof ErrorCode.PermissionDenied;

/** A member with whom the caller may do something, because they rank lower; or why there is none. */
export function subordinate(group: Group, caller: Caller, userId: number): Member | NotBelow {
  const member = group.members.get(userId);
  if (member === undefined) return ErrorCode.NotGroupMember;
  return rank[member.role] < rankIn(group, caller) ? member : ErrorCode.PermissionDenied;
}

/** Does something with each member on a list who ranks below the caller. */
export function changeSubordinates(
  call: GroupListCall<NotBelow>,
  group: Group,
  act: (member: Member) => void,
): MemberResult[] {
  return changeForEach(call, group, (userId) => {
    const member = subordinate(group, call.caller, userId);
    if (typeof member === 'number') return member;
    act(member);
    return undefined;
  });
}
