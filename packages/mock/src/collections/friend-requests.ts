import { list, milliseconds, oneOf, record, ref, text } from '../seed/schema/keywords.ts';
import type { SeedFriendRequest } from '../seed/types/user.ts';
import { type FriendRequest, FriendRequests, requestLifetime } from '../state/friend-requests.ts';
import type { UserCollection } from './collection.ts';
import { present } from './fields.ts';

type Field = 'friend_requests' | 'friend_requests_version';

interface Needs {
  readonly friendRequests: FriendRequests;
}

const friendRequest = record<SeedFriendRequest>(
  { from: ref },
  {
    reason: text,
    alias: text,
    status: oneOf(0, 1, 2),
    asked_at: milliseconds,
    expired_time: milliseconds,
    answer: text,
  },
);

function dumpRequest(from: number, request: FriendRequest): SeedFriendRequest {
  return present<SeedFriendRequest>({
    from,
    reason: request.reason || undefined,
    alias: request.alias || undefined,
    status: request.status,
    asked_at: request.sentAt,
    expired_time: request.expiresAt,
    answer: request.declineReason || undefined,
  });
}

function loadRequest(seed: SeedFriendRequest, now: number): FriendRequest {
  const { reason = '', alias = '', status = 0, asked_at: sentAt = now, answer: declineReason = '' } = seed;
  const expiresAt = seed.expired_time ?? sentAt + requestLifetime;
  return { reason, alias, status, sentAt, expiresAt, declineReason };
}

/** The requests of users to become friends. */
export const friendRequests: UserCollection<FriendRequests, Field, Needs> = {
  of: 'user',
  create: () => new FriendRequests(),
  fields: { friend_requests: list(friendRequest), friend_requests_version: milliseconds },
  dump: (app, { userId }) => ({
    friend_requests: Array.from(app.friendRequests.to(userId), ([from, request]) => dumpRequest(from, request)),
    friend_requests_version: app.friendRequests.version(userId) || undefined,
  }),
  load(loading, people) {
    const { friendRequests: requests } = loading.app;
    for (const { userId, seed, place } of people) {
      for (const [index, request] of (seed.friend_requests ?? []).entries()) {
        const from = loading.user(request.from, `${place}.friend_requests[${index}].from`);
        requests.add(userId, from, loadRequest(request, loading.now), loading.now);
      }
      requests.setVersion(userId, seed.friend_requests_version ?? requests.version(userId));
    }
  },
  forget: (app, { userId }, now) => app.friendRequests.forget(userId, now),
};
