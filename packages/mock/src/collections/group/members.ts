import { digits, list, milliseconds, oneOf, record, ref, refOr, text } from '../../seed/schema/keywords.ts';
import type { SeedMember } from '../../seed/types/group.ts';
import type { UserRef } from '../../seed/types/user.ts';
import type { Group } from '../../state/groups.ts';
import type { Member } from '../../state/members.ts';
import { present } from '../fields.ts';
import type { Loading } from '../loading.ts';
import type { GroupPart } from './part.ts';

const member = record<SeedMember>(
  { user: ref },
  {
    role: oneOf('admin', 'member'),
    join_time: milliseconds,
    display_name: text,
    expired_time: milliseconds,
    msg_mute_mode: oneOf(0, 1, 2),
    msg_push_mode: oneOf(0, 1, 2, 3, 4),
    since_msg_id: digits,
  },
);

function dumpMember(one: Member): SeedMember {
  return present<SeedMember>({
    user: one.userId,
    role: one.role === 'owner' ? undefined : one.role,
    join_time: one.joinTime,
    display_name: one.displayName,
    expired_time: one.mutedUntil,
    msg_mute_mode: one.muteMode,
    msg_push_mode: one.pushMode,
    since_msg_id: one.historyFrom?.toString(),
  });
}

function loadMember(seed: SeedMember, userId: number, { ownerId, createdAt }: Group['info']): Member {
  return {
    userId,
    role: userId === ownerId ? 'owner' : (seed.role ?? 'member'),
    joinTime: seed.join_time ?? createdAt,
    displayName: seed.display_name ?? '',
    mutedUntil: seed.expired_time ?? 0,
    muteMode: seed.msg_mute_mode ?? 0,
    pushMode: seed.msg_push_mode ?? 0,
    ...(seed.since_msg_id !== undefined && { historyFrom: BigInt(seed.since_msg_id) }),
  };
}

interface Listed {
  readonly seed: SeedMember;
  readonly userId: number;
}

/** The members that a seed lists. The owner comes first unless the seed lists the owner at another place. */
function listed(
  loading: Loading,
  members: readonly (UserRef | SeedMember)[],
  ownerId: number,
  place: string,
): Listed[] {
  const all = members.map((entry, index) => {
    const seed: SeedMember = typeof entry === 'object' ? entry : { user: entry };
    return { seed, userId: loading.user(seed.user, `${place}[${index}]`) };
  });
  const isOwnerListed = all.some(({ userId }) => userId === ownerId);
  return isOwnerListed ? all : [{ seed: { user: ownerId }, userId: ownerId }, ...all];
}

/** The members of a group. */
export const members: GroupPart<'members'> = {
  fields: { members: list(refOr(member)) },
  dump: (group) => ({ members: Array.from(group.members.all(), dumpMember) }),
  load(loading, group, seed, place) {
    for (const one of listed(loading, seed.members ?? [], group.info.ownerId, `${place}.members`)) {
      if (group.members.get(one.userId) !== undefined) {
        throw loading.error(`${place}.members`, `lists the user ${one.seed.user} twice`);
      }
      loading.app.groups.enter(group, loadMember(one.seed, one.userId, group.info));
    }
  },
};
