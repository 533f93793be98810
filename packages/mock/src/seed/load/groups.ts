import type { Group, GroupInfo } from '../../state/groups.ts';
import type { SeedGroup, SeedMember } from '../types/group.ts';
import { addBoard } from './group-extras.ts';
import type { Loading } from './loading.ts';

function infoOf(loading: Loading, seed: SeedGroup, groupId: number, place: string): GroupInfo {
  const createdAt = seed.created_at ?? loading.now;
  return {
    groupId,
    name: seed.name,
    description: seed.description ?? '',
    avatar: seed.avatar ?? '',
    ext: seed.ext ?? '',
    type: seed.type ?? 0,
    ownerId: loading.user(seed.owner, `${place}.owner`),
    createdAt,
    updatedAt: seed.updated_at ?? createdAt,
    capacity: seed.capacity,
    memberInvite: seed.member_invite ?? true,
    memberModify: seed.member_modify ?? false,
    applyApproval: seed.apply_approval ?? 1,
    readAck: seed.read_ack ?? false,
    historyVisible: seed.history_visible ?? false,
    hideMemberInfo: seed.hide_member_info ?? false,
    mutedUntil: seed.ban_expire_time ?? 0,
  };
}

/** Adds the members. The owner comes first unless the seed lists the owner at another place. */
function addMembers(loading: Loading, { members = [] }: SeedGroup, group: Group, place: string): void {
  const { ownerId, createdAt } = group.info;
  const listed = members.map((entry, index) => {
    const seed: SeedMember = typeof entry === 'object' ? entry : { user: entry };
    return { seed, userId: loading.user(seed.user, `${place}.members[${index}]`) };
  });
  const isOwnerListed = listed.some(({ userId }) => userId === ownerId);
  const all = isOwnerListed ? listed : [{ seed: { user: ownerId }, userId: ownerId }, ...listed];
  for (const { seed, userId } of all) {
    if (group.members.get(userId) !== undefined)
      throw loading.error(`${place}.members`, `lists the user ${seed.user} twice`);
    loading.app.groups.enter(group, {
      userId,
      role: userId === ownerId ? 'owner' : (seed.role ?? 'member'),
      joinTime: seed.join_time ?? createdAt,
      displayName: seed.display_name ?? '',
      mutedUntil: seed.expired_time ?? 0,
      muteMode: seed.msg_mute_mode ?? 0,
      pushMode: seed.msg_push_mode ?? 0,
      ...(seed.since_msg_id !== undefined && { historyFrom: BigInt(seed.since_msg_id) }),
    });
  }
}

/** Adds the users who may not join: blocked ones, and those removed too often. */
function addOutsiders(loading: Loading, { blocked = [], kicked = [] }: SeedGroup, group: Group, place: string): void {
  for (const [index, entry] of blocked.entries()) {
    const { user, blocked_at = loading.now } = typeof entry === 'object' ? entry : { user: entry };
    group.blocked.set(loading.user(user, `${place}.blocked[${index}]`), blocked_at);
  }
  for (const [index, { user, times }] of kicked.entries()) {
    group.kicks.set(loading.user(user, `${place}.kicked[${index}].user`), times);
  }
}

/** Adds the groups of an app. */
export function loadGroups(loading: Loading, seeds: readonly SeedGroup[]): void {
  const { groups, ids } = loading.app;
  const reserved = new Set(seeds.flatMap(({ group_id }) => group_id ?? []));
  for (const [index, seed] of seeds.entries()) {
    const place = `groups[${index}]`;
    const groupId = seed.group_id ?? ids.group((id) => reserved.has(id) || groups.get(id) !== undefined);
    if (groups.get(groupId) !== undefined) throw loading.error(`${place}.group_id`, 'is there twice');
    const group = groups.add(infoOf(loading, seed, groupId, place));
    loading.groupsByName.set(seed.name, group);
    group.version = seed.version ?? group.version;
    addMembers(loading, seed, group, place);
    addOutsiders(loading, seed, group, place);
    addBoard(loading, seed, group, place);
  }
}
