import { AuthMode, ErrorCode, FriendRequestStatus } from '@lanying-im/types';
import { errors } from '../../generated/errors.ts';
import type { App } from '../../state/app.ts';
import type { User } from '../../state/users.ts';
import { actingUser, type Handlers } from '../handler.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';

/** How long a friend request can be answered: 7 days, as in the examples of the description. */
export const requestLifetime: number = 7 * 24 * 60 * 60 * 1000;

/** Requests, or friends, on a page when the caller does not say. */
export const defaultLimit = 1000;

/** Name of the list of requests in its cursors. */
const list = 'friend-requests';

/** What one user asks of another. */
interface Asking {
  readonly user_id: number;
  readonly reason?: string;
  readonly alias?: string;
  readonly auth_answer?: string;
}

type AskErrorCode =
  | typeof ErrorCode.InvalidParameter
  | typeof ErrorCode.UserNotFound
  | typeof ErrorCode.AlreadyFriends
  | typeof ErrorCode.UserBlacklisted
  | typeof ErrorCode.FriendRequestsRefused;

/** Leaves a request that waits for an answer. */
export function leaveRequest(
  { friends }: App,
  targetId: number,
  applicantId: number,
  { reason = '', alias = '' }: Pick<Asking, 'reason' | 'alias'>,
  now: number,
): void {
  const expiresAt = now + requestLifetime;
  const status = FriendRequestStatus.Pending;
  friends.requests.add(targetId, applicantId, { reason, alias, status, askedAt: now, expiresAt, answer: '' }, now);
}

/** Asks a user to become a friend, as that user's `auth_mode` wants it. Answers why it cannot be done, if so. */
function ask(app: App, { userId }: User, asking: Asking, now: number): AskErrorCode | undefined {
  const target = app.users.get(asking.user_id);
  if (target === undefined) return ErrorCode.UserNotFound;
  if (target.userId === userId) return ErrorCode.InvalidParameter;
  if (app.friends.areBlocked(userId, target.userId)) return ErrorCode.UserBlacklisted;
  if (app.friends.has(userId, target.userId)) return ErrorCode.AlreadyFriends;
  const { auth_mode: mode, auth_answer: answer } = target.settings;
  if (mode === AuthMode.NeedApproval) {
    leaveRequest(app, target.userId, userId, asking, now);
    return undefined;
  }
  const isWelcome = mode === AuthMode.Open || (mode === AuthMode.AnswerQuestion && asking.auth_answer === answer);
  if (!isWelcome) return ErrorCode.FriendRequestsRefused;
  app.friends.add(userId, target.userId, now, asking.alias);
  return undefined;
}

/** What the operations about friend requests do. */
export const friendRequests: Handlers<
  'requestFriend' | 'requestFriends' | 'acceptFriendRequest' | 'declineFriendRequest' | 'listFriendRequests'
> = {
  requestFriend(call) {
    const { app, input, now, error } = call;
    const code = ask(app, actingUser(call), input, now);
    if (code !== undefined) throw error(code, `body user_id: ${input.user_id}`);
    return true;
  },

  requestFriends(call) {
    const { app, input, now, error } = call;
    const applicant = actingUser(call);
    const success: number[] = [];
    const fails: { user_id: number; reason: string }[] = [];
    const reasons = new Set<AskErrorCode>();
    const seen = new Set<number>();
    for (const asking of input.body) {
      if (seen.has(asking.user_id)) continue;
      seen.add(asking.user_id);
      const code = ask(app, applicant, asking, now);
      if (code === undefined) success.push(asking.user_id);
      else {
        fails.push({ user_id: asking.user_id, reason: errors[code]?.message.en ?? '' });
        reasons.add(code);
      }
    }
    const [only] = reasons;
    if (success.length > 0 || only === undefined || reasons.size > 1) return { success, fails };
    throw error(
      only,
      `body: ${fails
        .map(({ user_id }) => user_id)
        .join(', ')
        .slice(0, 100)}`,
    );
  },

  acceptFriendRequest(call) {
    const { app, input, now, error } = call;
    const { userId } = actingUser(call);
    const { user_id: applicantId } = input;
    if (app.users.get(applicantId) === undefined) throw error(ErrorCode.UserNotFound, `query user_id: ${applicantId}`);
    if (app.friends.has(userId, applicantId)) throw error(ErrorCode.AlreadyFriends, `query user_id: ${applicantId}`);
    if (app.friends.areBlocked(userId, applicantId)) {
      throw error(ErrorCode.UserBlacklisted, `query user_id: ${applicantId}`);
    }
    if (app.friends.requests.pending(userId, applicantId, now) === undefined) {
      throw error(ErrorCode.FriendRequestNotFound, `query user_id: ${applicantId}`);
    }
    app.friends.add(userId, applicantId, now);
    return true;
  },

  declineFriendRequest(call) {
    const { app, input, now, error } = call;
    const { userId } = actingUser(call);
    const { user_id: applicantId, reason = '' } = input;
    if (app.users.get(applicantId) === undefined) throw error(ErrorCode.UserNotFound, `body user_id: ${applicantId}`);
    if (app.friends.requests.decline(userId, applicantId, reason, now)) return true;
    throw error(ErrorCode.FriendRequestNotFound, `body user_id: ${applicantId}`);
  },

  listFriendRequests(call) {
    const { app, input, error } = call;
    const { userId } = actingUser(call);
    const place = input.cursor === undefined ? 0 : readCursor(userId, input.cursor, list);
    if (place === undefined) throw error(ErrorCode.InvalidParameter, 'query cursor is not a cursor of this list');
    const { entries, next } = app.friends.requests.page(userId, place, input.limit ?? defaultLimit);
    return {
      data: entries.map(({ id, value: { reason, status, expiresAt } }) => {
        return { user_id: id, reason, status, expired_time: expiresAt };
      }),
      ...(next !== undefined && { cursor: writeCursor(userId, next, list) }),
      version: app.friends.requests.version(userId),
    };
  },
};
