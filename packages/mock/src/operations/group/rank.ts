import type { Caller } from '../../auth/caller.ts';
import type { Group } from '../../state/groups.ts';

/** How much a user may do in a group; a higher rank may do all that a lower one may. */
export const rank = { outsider: 0, member: 1, admin: 2, owner: 3 } as const;

/**
 * The rank of a caller in a group. An admin token that names no user may do everything; the `group_id` header
 * makes it an administrator of that group, and only of that one.
 */
export function rankIn(group: Group, { role, user, adminOfGroup }: Caller): number {
  const own = rank[(user && group.members.get(user.userId)?.role) ?? 'outsider'];
  if (role !== 'admin') return own;
  if (adminOfGroup === group.info.groupId) return Math.max(own, rank.admin);
  return user === undefined && adminOfGroup === undefined ? rank.owner : own;
}
