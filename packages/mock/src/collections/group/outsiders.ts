import { count, list, milliseconds, record, ref, refOr } from '../../seed/schema/keywords.ts';
import type { GroupPart } from './part.ts';

const blockedUser = record<{ user: number | string; blocked_at?: number }>({ user: ref }, { blocked_at: milliseconds });

/** Users who may not join a group. */
export const blocked: GroupPart<'blocked'> = {
  fields: { blocked: list(refOr(blockedUser)) },
  dump: (group) => ({
    blocked: Array.from(group.blocked.entries(), ([user, blocked_at]) => ({ user, blocked_at })),
  }),
  load(loading, group, { blocked: seed = [] }, place) {
    for (const [index, entry] of seed.entries()) {
      const { user, blocked_at = loading.now } = typeof entry === 'object' ? entry : { user: entry };
      group.blocked.set(loading.user(user, `${place}.blocked[${index}]`), blocked_at);
    }
  },
};

/** How often users were removed from a group. */
export const kicks: GroupPart<'kicked'> = {
  fields: { kicked: list(record({ user: ref, times: count }, {})) },
  dump: (group) => ({ kicked: Array.from(group.kicks.entries(), ([user, times]) => ({ user, times })) }),
  load(loading, group, { kicked = [] }, place) {
    for (const [index, { user, times }] of kicked.entries()) {
      group.kicks.set(loading.user(user, `${place}.kicked[${index}].user`), times);
    }
  },
};
