import { ErrorCode } from '@lanying-im/types';
import type { App } from '../../state/app.ts';
import { type Group, touch } from '../../state/groups.ts';
import { newMember } from '../../state/members.ts';
import type { User } from '../../state/users.ts';
import { type Attempts, attemptEach } from '../shared/attempt-each.ts';

/** How often a user can be removed from a group before they cannot join again. */
const kicksAllowed = 3;

/** Largest number of members of a group. */
export function capacityOf(app: App, group?: Group): number {
  return group?.info.capacity ?? app.settings.limits.groupMembers ?? Number.MAX_SAFE_INTEGER;
}

/** Whether a user is in as many groups as they may join. */
export function hasJoinedEnough({ groups, settings }: App, userId: number): boolean {
  return groups.joinedBy(userId) >= (settings.limits.groupsJoinedPerUser ?? Number.POSITIVE_INFINITY);
}

/** Why a user cannot join a group. */
export type JoinErrorCode =
  | typeof ErrorCode.UserNotFound
  | typeof ErrorCode.AlreadyGroupMember
  | typeof ErrorCode.BlockedByGroup
  | typeof ErrorCode.KickedTooOften
  | typeof ErrorCode.TooManyGroupsJoined
  | typeof ErrorCode.GroupFull;

/** Returns why an administrator of the app cannot make a user a member; undefined if they can. */
export function directJoinError(
  app: App,
  group: Group,
  userId: number,
): Exclude<JoinErrorCode, typeof ErrorCode.UserNotFound | typeof ErrorCode.KickedTooOften> | undefined {
  if (group.members.get(userId) !== undefined) return ErrorCode.AlreadyGroupMember;
  if (group.blocked.has(userId)) return ErrorCode.BlockedByGroup;
  if (hasJoinedEnough(app, userId)) return ErrorCode.TooManyGroupsJoined;
  return group.members.size >= capacityOf(app, group) ? ErrorCode.GroupFull : undefined;
}

/** Returns why a user cannot join a group, as an error code; undefined if they can. */
export function joinError(app: App, group: Group, userId: number): JoinErrorCode | undefined {
  const isMember = group.members.get(userId) !== undefined;
  const isKept = isMember || group.blocked.has(userId);
  if (!isKept && (group.kicks.get(userId) ?? 0) >= kicksAllowed) return ErrorCode.KickedTooOften;
  return directJoinError(app, group, userId);
}

/** The groups that a user is in, but not those joined so lately that the app does not show it yet. */
export function joinedGroups({ groups, settings }: App, userId: number, now: number): number[] {
  const ids = groups.idsOf(userId);
  if (settings.membershipDelay === 0) return ids;
  const shownUntil = now - settings.membershipDelay;
  return ids.filter((groupId) => {
    const member = groups.get(groupId)?.members.get(userId);
    return member?.role === 'owner' || (member?.joinTime ?? 0) <= shownUntil;
  });
}

/** Makes a user a member from now on. */
export function join(app: App, group: Group, userId: number, now: number): void {
  app.groups.join(group, newMember(userId, 'member', now));
  touch(group, now);
}

/** An invitation of one user. */
export interface Invite {
  readonly by: number;
  readonly reason: string;
  readonly now: number;
  /** When the user becomes a member, if no consent is needed. */
  readonly joinTime: number;
}

/** Brings a user into a group, or leaves an invitation if the user must agree. Returns whether they joined. */
export function invite(
  app: App,
  group: Group,
  { userId, settings }: User,
  { by, reason, now, joinTime }: Invite,
): boolean {
  if (settings.group_confirm) {
    const { groupId } = group.info;
    app.invitations.add({ groupId, userId, by, reason, status: 0, madeAt: now, changedAt: now });
    return false;
  }
  app.groups.join(group, newMember(userId, 'member', joinTime));
  return true;
}

/** Invites users one by one: some may succeed while others fail. */
export function inviteAll(
  app: App,
  group: Group,
  userIds: readonly number[],
  terms: Omit<Invite, 'joinTime'>,
): Attempts<number, JoinErrorCode> {
  let joinTime: number | undefined;
  let hasJoined = false;
  const attempts = attemptEach(new Set(userIds), (userId): JoinErrorCode | undefined => {
    const user = app.users.get(userId);
    if (user === undefined) return ErrorCode.UserNotFound;
    const code = joinError(app, group, userId);
    if (code !== undefined) return code;
    if (!user.settings.group_confirm) joinTime ??= app.seededTimes.joinTime.shift() ?? terms.now;
    hasJoined = invite(app, group, user, { ...terms, joinTime: joinTime ?? terms.now }) || hasJoined;
    return undefined;
  });
  if (hasJoined) {
    const version = app.seededTimes.membersVersion.shift();
    if (version === undefined) touch(group, terms.now);
    else group.version = version;
  }
  return attempts;
}
