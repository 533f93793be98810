import { digits, list, record, ref } from '../seed/schema/keywords.ts';
import type { SeedView } from '../seed/types/message.ts';
import { theApp } from '../state/message.ts';
import type { Messages } from '../state/messages.ts';
import { type View, Views } from '../state/views.ts';
import type { AppCollection } from './collection.ts';
import { present } from './fields.ts';
import type { Loading, Referable } from './loading.ts';

interface Needs extends Referable {
  readonly views: Views;
  readonly messages: Messages;
}

const view = record<SeedView>({ user: ref }, { with_user: ref, with_group: ref, read_to: digits, deleted_to: digits });

/** Whether the other side is, or was, a user, or is a group: what is left of a group that is gone is in no snapshot. */
function isKnown({ users, deletedUsers, groups }: Referable, otherId: number): boolean {
  const isUser = otherId === theApp || users.get(otherId) !== undefined || deletedUsers.has(otherId);
  return isUser || groups.get(otherId) !== undefined;
}

function dumpView({ groups }: Referable, { userId, otherId, readTo, deletedTo }: View): SeedView {
  const isGroup = groups.get(otherId) !== undefined;
  return present<SeedView>({
    user: userId,
    with_user: isGroup || otherId === theApp ? undefined : otherId,
    with_group: isGroup ? otherId : undefined,
    read_to: String(readTo),
    deleted_to: String(deletedTo),
  });
}

/** The other side of a conversation of a seed. */
function otherOf(loading: Loading, { with_user, with_group }: SeedView, place: string): number {
  if (with_group !== undefined) return loading.group(with_group, `${place}.with_group`);
  return with_user === undefined ? theApp : loading.user(with_user, `${place}.with_user`);
}

/** How far users have read and deleted their conversations. */
export const views: AppCollection<Views, 'views', Needs> = {
  of: 'app',
  create: ({ messages }) => new Views(messages),
  fields: { views: list(view) },
  dump(app) {
    const left = [...app.views.all()].filter(({ otherId }) => isKnown(app, otherId));
    return { views: left.map((one) => dumpView(app, one)) };
  },
  load(loading, { views: seeds = [] }) {
    for (const [index, seed] of seeds.entries()) {
      loading.app.views.set({
        userId: loading.user(seed.user, `views[${index}].user`),
        otherId: otherOf(loading, seed, `views[${index}]`),
        readTo: BigInt(seed.read_to ?? 0),
        deletedTo: BigInt(seed.deleted_to ?? 0),
      });
    }
  },
};
