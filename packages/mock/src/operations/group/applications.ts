import {
  ApplyApproval,
  ErrorCode,
  type GroupApplication,
  GroupApplicationStatus,
  type MemberResult,
  OperationResult,
} from '@lanying-im/types';
import type { JoinRequest } from '../../state/join-requests.ts';
import { actingUser, type Handlers } from '../handler.ts';
import { groupForAdmins, namedGroup } from './access.ts';
import { readApplications } from './application-pages.ts';
import { join } from './joining.ts';
import { checkJoining, defaultLimit, isOpen, requestLifetime } from './open-requests.ts';

const success = (userId: number): MemberResult => ({ result: OperationResult.Success, user_id: userId });

const toApplication = ({ groupId, userId, status, reason, madeAt }: JoinRequest): GroupApplication => ({
  group_id: groupId,
  applicant_id: userId,
  status,
  reason,
  expired_time: madeAt + requestLifetime,
});

/** Handlers of the operations by which users apply to join a group. */
export const groupApplications: Handlers<'joinGroup' | 'listGroupApplications' | 'answerGroupApplication'> = {
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
      app.applications.add({ groupId, userId, by: undefined, reason, status: 0, madeAt: now, changedAt: now });
    }
    return success(userId);
  },

  listGroupApplications(call) {
    const { app, input, error } = call;
    const groupIds = [...new Set(input.group_list)];
    for (const group_id of groupIds) groupForAdmins({ ...call, input: { group_id } });
    const page = readApplications(app.applications, groupIds, input.cursor, input.limit ?? defaultLimit);
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
    const { applications } = app;
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
};
