import { ErrorCode } from '@lanying-im/types';
import { newMember } from '../../state/members.ts';
import type { User } from '../../state/users.ts';
import { actingUser, type Call, type Handlers } from '../handler.ts';
import { groupForMembers, groupForOwner, namedGroup } from './access.ts';
import { dissolve } from './dissolve.ts';
import { capacityOf, hasJoinedEnough, invite, joinedGroups } from './joining.ts';
import { toGroup, toGroupBrief } from './views.ts';

/** The users to invite together with a new group, if all of them may join it. */
function invitees({ app, input, error }: Call<'createGroup'>, owner: User): User[] {
  const ids = [...new Set(input.user_list ?? [])].filter((userId) => userId !== owner.userId);
  const users = ids.map((userId) => {
    const found = app.users.get(userId);
    if (found === undefined) throw error(ErrorCode.UserNotFound, `body user_list: there is no user ${userId}`);
    if (hasJoinedEnough(app, userId)) throw error(ErrorCode.TooManyGroupsJoined, `body user_list: ${userId}`);
    return found;
  });
  const joining = users.filter(({ settings }) => !settings.group_confirm).length;
  const capacity = capacityOf(app);
  if (joining + 1 > capacity) throw error(ErrorCode.GroupFull, `a group has at most ${capacity} members`);
  return users;
}

/** Rejects the call when the app or the owner has as many groups as allowed. */
function checkQuotas({ app, error }: Call<'createGroup'>, { userId }: User): void {
  const { groupsPerApp, groupsCreatedPerUser } = app.settings.limits;
  if (groupsPerApp !== undefined && app.groups.size >= groupsPerApp) {
    throw error(ErrorCode.TooManyGroupsInApp, `the app has at most ${groupsPerApp}`);
  }
  if (groupsCreatedPerUser !== undefined && app.groups.ownedBy(userId) >= groupsCreatedPerUser) {
    throw error(ErrorCode.TooManyGroupsCreated, `a user owns at most ${groupsCreatedPerUser}`);
  }
  if (hasJoinedEnough(app, userId)) throw error(ErrorCode.TooManyGroupsJoined, 'the acting user');
}

/** Handlers of the operations on groups as a whole. */
export const groups: Handlers<
  | 'createGroup'
  | 'destroyGroup'
  | 'getGroup'
  | 'getGroupSettings'
  | 'listGroups'
  | 'listJoinedGroups'
  | 'listPublicGroups'
> = {
  createGroup(call) {
    const { app, input, now } = call;
    const owner = actingUser(call);
    checkQuotas(call, owner);
    const users = invitees(call, owner);
    const createdAt = app.seededTimes.groupCreatedAt.shift() ?? now;
    const created = app.groups.add({
      groupId: app.ids.group((id) => app.groups.get(id) !== undefined),
      name: input.name,
      description: input.description ?? '',
      avatar: input.avatar ?? '',
      ext: '',
      type: input.type ?? 0,
      ownerId: owner.userId,
      createdAt,
      updatedAt: createdAt,
      capacity: undefined,
      memberInvite: true,
      memberModify: false,
      applyApproval: 1,
      readAck: false,
      historyVisible: false,
      hideMemberInfo: false,
      mutedUntil: 0,
    });
    app.groups.join(created, newMember(owner.userId, 'owner', createdAt));
    for (const user of users) {
      invite(app, created, user, { by: owner.userId, reason: '', now, joinTime: createdAt });
    }
    return toGroup(app, created, owner);
  },

  destroyGroup(call) {
    dissolve(call.app, groupForOwner(call), call.now);
    return true;
  },

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
};
