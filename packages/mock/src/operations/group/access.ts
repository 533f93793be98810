import { ErrorCode } from '@lanying-im/types';
import type { Caller } from '../../auth/caller.ts';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';
import type { Member } from '../../state/members.ts';
import { actingUser } from '../handler.ts';
import { rank, rankIn } from './rank.ts';

/** What finding the group needs of a call. `Code` lists the further errors of the operation. */
interface GroupCall<Code = never> {
  readonly app: App;
  readonly caller: Caller;
  readonly input: { readonly group_id: number };
  readonly error: (code: typeof ErrorCode.GroupNotFound | Code, detail: string) => MockError;
}

/** The group that a call names. */
export function namedGroup({ app, input, error }: GroupCall): Group {
  const found = app.groups.get(input.group_id);
  if (found !== undefined) return found;
  throw error(ErrorCode.GroupNotFound, `group_id: there is no group ${input.group_id}`);
}

/** The group that a call names, for what only members may do. */
export function groupForMembers(call: GroupCall<typeof ErrorCode.GroupMemberRequired>): Group {
  const found = namedGroup(call);
  if (rankIn(found, call.caller) >= rank.member) return found;
  throw call.error(ErrorCode.GroupMemberRequired, 'the caller is not a member');
}

/** The group that a call names, for what only its owner and administrators may do. */
export function groupForAdmins(call: GroupCall<typeof ErrorCode.GroupAdminRequired>): Group {
  const found = namedGroup(call);
  if (rankIn(found, call.caller) >= rank.admin) return found;
  throw call.error(ErrorCode.GroupAdminRequired, 'the caller is not an administrator');
}

/** The group that a call names, for what only its owner may do. */
export function groupForOwner(call: GroupCall<typeof ErrorCode.GroupOwnerRequired>): Group {
  const found = namedGroup(call);
  if (rankIn(found, call.caller) >= rank.owner) return found;
  throw call.error(ErrorCode.GroupOwnerRequired, 'the caller is not the owner');
}

type OwnMembershipCode =
  | typeof ErrorCode.InvalidParameter
  | typeof ErrorCode.NotGroupMember
  | typeof ErrorCode.GroupMemberRequired;

/** The group that a call names and the acting user's own membership, for what members do about themselves. */
export function ownMembership(call: GroupCall<OwnMembershipCode>): { readonly group: Group; readonly member: Member } {
  const { userId } = actingUser(call);
  const group = groupForMembers(call);
  const member = group.members.get(userId);
  if (member !== undefined) return { group, member };
  // The group_id header grants the right, but the user_id header names a user who is not a member.
  throw call.error(ErrorCode.NotGroupMember, `header user_id: ${userId}`);
}
