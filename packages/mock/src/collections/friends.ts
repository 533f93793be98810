import { flag, list, milliseconds, record, ref, refOr, text } from '../seed/schema/keywords.ts';
import type { SeedFriend } from '../seed/types/user.ts';
import type { Blacklists } from '../state/blacklists.ts';
import type { FriendRequests } from '../state/friend-requests.ts';
import { type FriendNotes, Friends, noNotes } from '../state/friends.ts';
import type { Person, UserCollection } from './collection.ts';
import { present } from './fields.ts';
import type { Loading } from './loading.ts';

type Field = 'friends' | 'former_friends' | 'friends_version';

interface Needs {
  readonly friends: Friends;
  readonly friendRequests: FriendRequests;
  readonly blacklists: Blacklists;
}

const friend = record<SeedFriend>({ user: ref }, { alias: text, ext: text, mute_notification: flag });

/** A friend by the id alone, where nothing is kept about them. */
function dumpFriend(friendId: number, { alias, ext, muteNotification }: FriendNotes): SeedFriend | number {
  const seed = present<SeedFriend>({
    user: friendId,
    alias: alias || undefined,
    ext: ext || undefined,
    mute_notification: muteNotification || undefined,
  });
  return Object.keys(seed).length === 1 ? friendId : seed;
}

function loadNotes({ alias = '', ext = '', mute_notification: muteNotification = false }: SeedFriend): FriendNotes {
  return { alias, ext, muteNotification };
}

/** Adds each side's own friends in their order first, then the other side of those named on one side only. */
function loadFriends(loading: Loading<Needs>, people: readonly Person<Field>[]): void {
  const { friends: all } = loading.app;
  const pairs = people.flatMap(({ userId, seed, place }) =>
    (seed.friends ?? []).map((entry, index) => {
      const one: SeedFriend = typeof entry === 'object' ? entry : { user: entry };
      const friendId = loading.user(one.user, `${place}.friends[${index}]`);
      all.setNotes(userId, friendId, loadNotes(one));
      return [userId, friendId] as const;
    }),
  );
  for (const [userId, friendId] of pairs) all.connect(userId, friendId, loading.now);
}

/** Friendships, former ones included. */
export const friends: UserCollection<Friends, Field, Needs> = {
  of: 'user',
  create: (app) => new Friends(app.friendRequests, app.blacklists),
  fields: { friends: list(refOr(friend)), former_friends: list(ref), friends_version: milliseconds },
  dump(app, { userId }) {
    const former = [...app.friends.formerOf(userId)];
    return {
      friends: Array.from(app.friends.of(userId), (friendId) =>
        dumpFriend(friendId, app.friends.notes(userId, friendId) ?? noNotes),
      ),
      former_friends: former.length > 0 ? former : undefined,
      friends_version: app.friends.version(userId) || undefined,
    };
  },
  load(loading, people) {
    const { friends: all } = loading.app;
    loadFriends(loading, people);
    for (const { userId, seed, place } of people) {
      for (const formerId of loading.userList(seed.former_friends, `${place}.former_friends`)) {
        all.addFormer(userId, formerId);
      }
    }
    for (const { userId, seed } of people) {
      const [first] = all.of(userId);
      all.setVersion(userId, seed.friends_version ?? (first === undefined ? 0 : loading.now));
    }
  },
  forget: (app, { userId }, now) => app.friends.forget(userId, now),
};
