import { ErrorCode, type GroupInvitation, GroupInvitationStatus } from '@lanying-im/types';
import type { JoinRequest } from '../../state/join-requests.ts';
import { actingUser, type Handlers } from '../handler.ts';
import { memberResult, shortList } from '../shared/attempt-each.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';
import { dateText } from '../shared/date-string.ts';
import { namedGroup } from './access.ts';
import { inviteAll, join } from './joining.ts';
import { checkJoining, defaultLimit, isOpen, requestLifetime } from './open-requests.ts';
import { rank, rankIn } from './rank.ts';

const toInvitation = ({
  groupId,
  userId,
  by = 0,
  status,
  reason,
  madeAt,
  changedAt,
}: JoinRequest): GroupInvitation => ({
  group_id: groupId,
  inviter_id: by,
  invitee_id: userId,
  status,
  reason,
  expired_time: madeAt + requestLifetime,
  updated_at: dateText(changedAt),
});

/** Handlers of the operations by which users are invited to a group. */
export const groupInvitations: Handlers<'inviteGroupMembers' | 'listGroupInvitations' | 'answerGroupInvitation'> = {
  inviteGroupMembers({ app, caller, input, now, error }) {
    const found = app.groups.get(input.group_id);
    if (found === undefined) throw error(ErrorCode.GroupNotFound, `body group_id: ${input.group_id}`);
    const own = rankIn(found, caller);
    if (own < rank.member) throw error(ErrorCode.GroupMemberRequired, 'only members invite');
    if (own < rank.admin && !found.info.memberInvite) {
      throw error(ErrorCode.GroupAdminRequired, 'member_invite is false, so only administrators invite');
    }
    const terms = { by: (caller.user ?? caller.account)?.userId ?? 0, reason: input.reason ?? '', now };
    const { attempts, failure } = inviteAll(app, found, input.user_list, terms);
    if (failure === undefined) return attempts.map(memberResult);
    throw error(failure, `body user_list: ${shortList(input.user_list)}`);
  },

  listGroupInvitations(call) {
    const { app, input, error } = call;
    const { userId } = actingUser(call);
    const { invitations } = app;
    const before =
      input.cursor === undefined ? Number.POSITIVE_INFINITY : readCursor(userId, input.cursor, 'invitations');
    if (before === undefined) throw error(ErrorCode.InvalidParameter, 'query cursor is not a cursor of this user');
    const { entries, next } = invitations.ofUser(userId, before, input.limit ?? defaultLimit);
    return {
      data: entries.map(({ value }) => toInvitation(value)),
      ...(next !== undefined && { cursor: writeCursor(userId, next, 'invitations') }),
      ...invitations.statsOfUser(userId),
    };
  },

  answerGroupInvitation(call) {
    const { app, input, now, error } = call;
    const { userId } = actingUser(call);
    const group = namedGroup(call);
    const { invitations } = app;
    const invitation = invitations.get(group.info.groupId, userId);
    if (invitation === undefined || !isOpen(invitation, now)) {
      throw error(ErrorCode.GroupInvitationClosed, `user ${userId} has no open invitation`);
    }
    // The vendor's web client sends the invitee, its native SDKs the inviter.
    if (input.user_id !== userId && input.user_id !== invitation.by) {
      throw error(ErrorCode.InvalidParameter, 'body user_id is neither the invited user nor the inviting one');
    }
    if (input.approval) {
      checkJoining(app, group, userId, error);
      join(app, group, userId, now);
    }
    const { Accepted, Declined } = GroupInvitationStatus;
    invitations.decide(invitation, input.approval ? Accepted : Declined, now);
    return true;
  },
};
