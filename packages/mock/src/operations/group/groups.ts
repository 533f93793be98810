import { ErrorCode } from '@lanying-im/types';
import { newMember } from '../../state/members.ts';
import type { User } from '../../state/users.ts';
import { actingUser, type Call, type Handlers } from '../handler.ts';
import { forEachUser, memberResult, shortList } from '../shared/attempt-each.ts';
import { groupForOwner, namedGroup } from './access.ts';
import { capacityOf, directJoinError, hasJoinedEnough, invite, inviteAll, join } from './joining.ts';
import { rank, rankIn } from './rank.ts';
import { toGroup } from './views.ts';

/** The users to invite together with a new group, once nothing stands against any of them. */
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

/** Rejects the call when the app or the owner may not have one more group. */
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

/** What the operations of the tag `group` do. */
export const group: Handlers<'createGroup' | 'inviteGroupMembers' | 'addGroupMembers' | 'destroyGroup'> = {
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

  addGroupMembers(call) {
    const { app, now } = call;
    const group = namedGroup(call);
    return forEachUser(call, (userId) => {
      const code = directJoinError(app, group, userId);
      if (code === undefined) join(app, group, userId, now);
      return code;
    });
  },

  destroyGroup(call) {
    call.app.groups.remove(groupForOwner(call));
    return true;
  },
};
