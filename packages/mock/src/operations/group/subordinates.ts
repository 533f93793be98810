import { ErrorCode, type MemberResult, OperationResult } from '@lanying-im/types';
import type { Caller } from '../../auth/caller.ts';
import { type Group, touch } from '../../state/groups.ts';
import type { Member } from '../../state/members.ts';
import { forEachUser, type UserListCall } from '../shared/attempt-each.ts';
import { rank, rankIn } from './rank.ts';

/** A call that is about each user of a list. */
interface GroupListCall<Code> extends UserListCall<Code> {
  readonly caller: Caller;
  readonly now: number;
}

/** Runs a function for each user of a list, and marks the lists of the group as changed. */
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

/** A member whom the caller outranks, or why there is none. */
export function subordinate(group: Group, caller: Caller, userId: number): Member | NotBelow {
  const member = group.members.get(userId);
  if (member === undefined) return ErrorCode.NotGroupMember;
  return rank[member.role] < rankIn(group, caller) ? member : ErrorCode.PermissionDenied;
}

/** Runs a function for each member on a list who ranks below the caller. */
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
