import type { Friends } from '../../state/friends.ts';
import type { SeedFriend, SeedUser } from '../types/user.ts';

function dumpFriend(friends: Friends, userId: number, friendId: number): SeedFriend | number {
  const notes = friends.notes(userId, friendId);
  if (notes === undefined) return friendId;
  const { alias, ext, muteNotification } = notes;
  const kept = {
    ...(alias !== '' && { alias }),
    ...(ext !== '' && { ext }),
    ...(muteNotification && { mute_notification: true }),
  };
  return Object.keys(kept).length === 0 ? friendId : { user: friendId, ...kept };
}

/** What other people are to a user, as a seed says it. */
export function dumpFriends(friends: Friends, userId: number): Partial<SeedUser> {
  const { requests, blacklists } = friends;
  const former = [...friends.formerOf(userId)];
  const versions = { friends: friends.version(userId), requests: requests.version(userId) };
  return {
    friends: Array.from(friends.of(userId), (friendId) => dumpFriend(friends, userId, friendId)),
    ...(former.length > 0 && { former_friends: former }),
    ...(versions.friends !== 0 && { friends_version: versions.friends }),
    blocked: [...blacklists.of(userId)],
    friend_requests: Array.from(requests.to(userId), ([from, request]) => ({
      from,
      ...(request.reason !== '' && { reason: request.reason }),
      ...(request.alias !== '' && { alias: request.alias }),
      status: request.status,
      asked_at: request.sentAt,
      expired_time: request.expiresAt,
      ...(request.declineReason !== '' && { answer: request.declineReason }),
    })),
    ...(versions.requests !== 0 && { friend_requests_version: versions.requests }),
  };
}
