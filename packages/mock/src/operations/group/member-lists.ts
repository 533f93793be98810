import { ErrorCode, type GroupMember } from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { Group } from '../../state/groups.ts';
import type { Member } from '../../state/members.ts';
import type { Call, Handlers } from '../handler.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';
import { dateText } from '../shared/date-string.ts';
import { groupForAdmins, groupForMembers } from './access.ts';
import { memberPage } from './member-page.ts';
import { rank, rankIn } from './rank.ts';
import { toMember } from './views.ts';

/** Entries on a page when the request does not say. */
const defaultLimit = 1000;

/** The lists of a group that are read in pages; a cursor of one is none of another. */
type ListName = 'members' | 'muted' | 'blocked';

/** What reading a page needs of a call. */
interface PageCall {
  readonly input: {
    readonly group_id: number;
    readonly cursor?: string | undefined;
    readonly limit?: number | undefined;
  };
  readonly error: (code: typeof ErrorCode.InvalidParameter, detail: string) => MockError;
}

function placeOf({ input, error }: PageCall, list: ListName): number {
  if (input.cursor === undefined) return 0;
  const place = readCursor(input.group_id, input.cursor, list);
  if (place !== undefined) return place;
  throw error(ErrorCode.InvalidParameter, 'query cursor is not a cursor of this list');
}

function limitOf({ input }: PageCall): number {
  return input.limit ?? defaultLimit;
}

/** The cursor of the next page, if there is one. */
function following({ input }: PageCall, list: ListName, next: number | undefined): { cursor?: string } {
  return next === undefined ? {} : { cursor: writeCursor(input.group_id, next, list) };
}

/** Whether a group hides from the caller what is not their own. */
function hidesFrom(group: Group, { caller }: Pick<Call<'listGroupMembers'>, 'caller'>): boolean {
  return group.info.hideMemberInfo && rankIn(group, caller) < rank.admin;
}

/** Shows members as the caller may see them: `hide_member_info` hides from ordinary members what is not their own. */
function show(
  group: Group,
  { caller }: Pick<Call<'listGroupMembers'>, 'caller'>,
  members: readonly Member[],
): GroupMember[] {
  if (!hidesFrom(group, { caller })) return members.map(toMember);
  return members.map((member) =>
    member.userId === caller.user?.userId ? toMember(member) : { user_id: member.userId, join_time: member.joinTime },
  );
}

type ListOperation =
  | 'listGroupMembers'
  | 'listGroupAdmins'
  | 'listGroupDisplayNames'
  | 'listMutedGroupMembers'
  | 'listBlockedGroupMembers';

/** What the operations that list the people of a group do. */
export const groupLists: Handlers<ListOperation> = {
  listGroupMembers(call) {
    const group = groupForMembers(call);
    const from = placeOf(call, 'members');
    const counts = { total: group.members.size, version: group.version };
    if (hidesFrom(group, call)) {
      const { members, next } = group.members.page(from, limitOf(call));
      return { data: show(group, call, members), ...following(call, 'members', next), ...counts };
    }
    const { data, next } = memberPage(group.members, from, limitOf(call));
    return { data: data as GroupMember[], ...following(call, 'members', next), ...counts };
  },

  listGroupAdmins(call) {
    const group = groupForMembers(call);
    return show(group, call, group.members.admins());
  },

  listGroupDisplayNames(call) {
    const group = groupForMembers(call);
    const found = [...new Set(call.input.user_list)].flatMap((userId) => group.members.get(userId) ?? []);
    if (found.length > 0 || call.input.user_list.length === 0) {
      // Group nicknames are what others see in the conversation, so they are never hidden here.
      return show(group, call, found).map((shown, index) => ({
        ...shown,
        display_name: found[index]?.displayName ?? '',
      }));
    }
    throw call.error(ErrorCode.NotGroupMember, 'body user_list names no member');
  },

  listMutedGroupMembers(call) {
    const group = groupForAdmins(call);
    const { members, next, total } = group.members.mutedPage(call.now, placeOf(call, 'muted'), limitOf(call));
    return { data: members.map(toMember), ...following(call, 'muted', next), total, version: group.version };
  },

  listBlockedGroupMembers(call) {
    const { info, blocked, version } = groupForAdmins(call);
    const { entries, next } = blocked.page(placeOf(call, 'blocked'), limitOf(call));
    const data = entries.map(({ id, value: blockedAt }) => {
      return { group_id: info.groupId, user_id: id, created_at: dateText(blockedAt) };
    });
    return { data, ...following(call, 'blocked', next), total: blocked.size, version };
  },
};
