import { requestLifetime } from '../../operations/friend/friend-requests.ts';
import { noNotes } from '../../state/friends.ts';
import type { SeedFriend, SeedFriendRequest, SeedUser } from '../types/user.ts';
import type { Loading } from './loading.ts';

/** A user of the seed, once everybody is in the app. */
interface Person {
  readonly userId: number;
  readonly seed: SeedUser;
  readonly place: string;
}

/** Enters the friends of everybody: each side's own order first, then the other side of those named on one side only. */
function addFriends(loading: Loading, people: readonly Person[]): void {
  const { friends } = loading.app;
  const pairs = people.flatMap(({ userId, seed, place }) =>
    (seed.friends ?? []).map((entry, index) => {
      const friend: SeedFriend = typeof entry === 'object' ? entry : { user: entry };
      const friendId = loading.user(friend.user, `${place}.friends[${index}]`);
      const { alias = '', ext = '', mute_notification: muteNotification = false } = friend;
      friends.setNotes(userId, friendId, { ...noNotes, alias, ext, muteNotification });
      return [userId, friendId] as const;
    }),
  );
  for (const [userId, friendId] of pairs) friends.add(userId, friendId, loading.now);
  for (const { userId, seed, place } of people) {
    for (const formerId of loading.userList(seed.former_friends, `${place}.former_friends`)) {
      friends.addFormer(userId, formerId);
    }
  }
}

function addRequest(loading: Loading, userId: number, request: SeedFriendRequest, place: string): void {
  const {
    from,
    reason = '',
    alias = '',
    status = 0,
    asked_at: sentAt = loading.now,
    answer: declineReason = '',
  } = request;
  const expiresAt = request.expired_time ?? sentAt + requestLifetime;
  loading.app.friends.requests.add(
    userId,
    loading.user(from, `${place}.from`),
    { reason, alias, status, sentAt, expiresAt, declineReason },
    loading.now,
  );
}

/** Enters what the users of an app are to each other. */
export function loadFriends(loading: Loading, seeds: readonly SeedUser[]): void {
  const { friends } = loading.app;
  const people = seeds.map((seed, index) => {
    return { userId: loading.user(seed.username, ''), seed, place: `users[${index}]` };
  });
  addFriends(loading, people);
  for (const { userId, seed, place } of people) {
    for (const blockedId of loading.userList(seed.blocked, `${place}.blocked`)) {
      friends.blacklists.add(userId, blockedId);
    }
    for (const [index, request] of (seed.friend_requests ?? []).entries()) {
      addRequest(loading, userId, request, `${place}.friend_requests[${index}]`);
    }
  }
  for (const { userId, seed } of people) {
    const [first] = friends.of(userId);
    friends.setVersion(userId, seed.friends_version ?? (first === undefined ? 0 : loading.now));
    friends.requests.setVersion(userId, seed.friend_requests_version ?? friends.requests.version(userId));
  }
}
