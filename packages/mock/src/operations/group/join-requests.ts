import {
  ApplyApproval,
  ErrorCode,
  type GroupApplication,
  GroupApplicationStatus,
  type GroupInvitation,
  GroupInvitationStatus,
  type MemberResult,
  OperationResult,
} from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';
import type { JoinRequest } from '../../state/join-requests.ts';
import { actingUser, type Handlers } from '../handler.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';
import { dateText } from '../shared/date-string.ts';
import { groupForAdmins, namedGroup } from './access.ts';
import { readApplications } from './application-pages.ts';
import { type JoinErrorCode, join, joinError } from './joining.ts';

/** How long an invitation or an application can be accepted or declined, in milliseconds: a week, as the reference's samples show. */
const lifetime = 7 * 24 * 60 * 60 * 1000;

/** Entries on a page when the request does not say. */
const defaultLimit = 100;

const success = (userId: number): MemberResult => ({ result: OperationResult.Success, user_id: userId });

function isOpen(request: JoinRequest, now: number): boolean {
  return request.status === GroupApplicationStatus.Pending && now < request.madeAt + lifetime;
}

const toApplication = ({ groupId, userId, status, reason, madeAt }: JoinRequest): GroupApplication => ({
  group_id: groupId,
  applicant_id: userId,
  status,
  reason,
  expired_time: madeAt + lifetime,
});

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
  expired_time: madeAt + lifetime,
  updated_at: dateText(changedAt),
});

/** Rejects the call when a user cannot join a group. */
function checkJoining(
  app: App,
  group: Group,
  userId: number,
  error: (code: JoinErrorCode, detail: string) => MockError,
): void {
  const code = joinError(app, group, userId);
  if (code !== undefined) throw error(code, `user ${userId}, group ${group.info.groupId}`);
}

type RequestOperation =
  | 'joinGroup'
  | 'listGroupApplications'
  | 'answerGroupApplication'
  | 'listGroupInvitations'
  | 'answerGroupInvitation';

/** What the operations do by which people come into a group with somebody's agreement. */
export const groupRequests: Handlers<RequestOperation> = {
  joinGroup(call) {
    const { app, input, now, error } = call;
    const { userId } = actingUser(call);
    const group = namedGroup(call);
    checkJoining(app, group, userId, error);
    const { groupId, applyApproval } = group.info;
    if (applyApproval === ApplyApproval.RejectAll) {
      return { result: OperationResult.Fail, user_id: userId, reason: 'The group takes no applications.' };
    }
    if (applyApproval === ApplyApproval.AcceptAll) join(app, group, userId, now);
    else {
      const { reason = '' } = input;
      app.groups.applications.add({ groupId, userId, by: undefined, reason, status: 0, madeAt: now, changedAt: now });
    }
    return success(userId);
  },

  listGroupApplications(call) {
    const { app, input, error } = call;
    const groupIds = [...new Set(input.group_list)];
    for (const group_id of groupIds) groupForAdmins({ ...call, input: { group_id } });
    const page = readApplications(app.groups.applications, groupIds, input.cursor, input.limit ?? defaultLimit);
    if (page === undefined) throw error(ErrorCode.InvalidParameter, 'query cursor is not a cursor of these groups');
    const { requests, ...rest } = page;
    return { data: requests.map(toApplication), ...rest };
  },

  answerGroupApplication(call) {
    const { app, input, now, error } = call;
    const group = groupForAdmins(call);
    if (app.users.get(input.user_id) === undefined) {
      throw error(ErrorCode.UserNotFound, `body user_id: there is no user ${input.user_id}`);
    }
    const { applications } = app.groups;
    const application = applications.get(group.info.groupId, input.user_id);
    if (application === undefined || !isOpen(application, now)) {
      throw error(ErrorCode.JoinRequestClosed, `body user_id: user ${input.user_id} has no open application`);
    }
    if (input.approval) {
      checkJoining(app, group, input.user_id, error);
      join(app, group, input.user_id, now);
    }
    const { Accepted, Declined } = GroupApplicationStatus;
    applications.decide(application, input.approval ? Accepted : Declined, now);
    return success(input.user_id);
  },

  listGroupInvitations(call) {
    const { app, input, error } = call;
    const { userId } = actingUser(call);
    const { invitations } = app.groups;
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
    const { invitations } = app.groups;
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
