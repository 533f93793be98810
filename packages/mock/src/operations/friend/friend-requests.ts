import { AuthMode, ErrorCode, FriendRequestStatus } from '@lanying-im/types';
import type { App } from '../../state/app.ts';
import { requestLifetime } from '../../state/friend-requests.ts';
import type { User } from '../../state/users.ts';
import { actingUser, type Handlers } from '../handler.ts';
import { attemptEach, reasonFor, shortList } from '../shared/attempt-each.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';

/** Requests, or friends, on a page when the caller does not say. */
export const defaultLimit = 1000;

/** Name of the list of requests in its cursors. */
const list = 'friend-requests';

/** What one user requests of another. */
interface NewRequest {
  readonly user_id: number;
  readonly reason?: string | undefined;
  readonly alias?: string | undefined;
  readonly auth_answer?: string | undefined;
}

type RequestErrorCode =
  | typeof ErrorCode.InvalidParameter
  | typeof ErrorCode.UserNotFound
  | typeof ErrorCode.AlreadyFriends
  | typeof ErrorCode.UserBlacklisted
  | typeof ErrorCode.FriendRequestsRefused;

/** Leaves a request that is pending. */
export function leaveRequest(
  { friendRequests }: App,
  targetId: number,
  applicantId: number,
  { reason = '', alias = '' }: Pick<NewRequest, 'reason' | 'alias'>,
  now: number,
): void {
  const expiresAt = now + requestLifetime;
  const status = FriendRequestStatus.Pending;
  friendRequests.add(targetId, applicantId, { reason, alias, status, sentAt: now, expiresAt, declineReason: '' }, now);
}

/** Sends a friend request, handled as the target's `auth_mode` demands. Returns why it cannot be sent, if so. */
function sendRequest(app: App, { userId }: User, request: NewRequest, now: number): RequestErrorCode | undefined {
  const target = app.users.get(request.user_id);
  if (target === undefined) return ErrorCode.UserNotFound;
  if (target.userId === userId) return ErrorCode.InvalidParameter;
  if (app.friends.areBlocked(userId, target.userId)) return ErrorCode.UserBlacklisted;
  if (app.friends.has(userId, target.userId)) return ErrorCode.AlreadyFriends;
  const { auth_mode: mode, auth_answer: reply } = target.settings;
  if (mode === AuthMode.NeedApproval) {
    leaveRequest(app, target.userId, userId, request, now);
    return undefined;
  }
  const isWelcome = mode === AuthMode.Open || (mode === AuthMode.AnswerQuestion && request.auth_answer === reply);
  if (!isWelcome) return ErrorCode.FriendRequestsRefused;
  app.friends.add(userId, target.userId, now, request.alias);
  return undefined;
}

/** What the operations about friend requests do. */
export const friendRequests: Handlers<
  'requestFriend' | 'requestFriends' | 'acceptFriendRequest' | 'declineFriendRequest' | 'listFriendRequests'
> = {
  requestFriend(call) {
    const { app, input, now, error } = call;
    const code = sendRequest(app, actingUser(call), input, now);
    if (code !== undefined) throw error(code, `body user_id: ${input.user_id}`);
    return true;
  },

  requestFriends(call) {
    const { app, input, now, error } = call;
    const applicant = actingUser(call);
    // Of several requests to one user, the first counts.
    const seen = new Set<number>();
    const firsts = input.body.filter(({ user_id }) => !seen.has(user_id) && seen.add(user_id));
    const { attempts, failure } = attemptEach(firsts, (request) => sendRequest(app, applicant, request, now));
    const userIds = firsts.map(({ user_id }) => user_id);
    if (failure !== undefined) throw error(failure, `body: ${shortList(userIds)}`);
    return {
      success: attempts.flatMap(({ item, code }) => (code === undefined ? [item.user_id] : [])),
      fails: attempts.flatMap(({ item, code }) =>
        code === undefined ? [] : [{ user_id: item.user_id, reason: reasonFor(code) }],
      ),
    };
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
    if (app.friendRequests.pending(userId, applicantId, now) === undefined) {
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
    if (app.friendRequests.decline(userId, applicantId, reason, now)) return true;
    throw error(ErrorCode.FriendRequestNotFound, `body user_id: ${applicantId}`);
  },

  listFriendRequests(call) {
    const { app, input, error } = call;
    const { userId } = actingUser(call);
    const place = input.cursor === undefined ? 0 : readCursor(userId, input.cursor, list);
    if (place === undefined) throw error(ErrorCode.InvalidParameter, 'query cursor is not a cursor of this list');
    const { entries, next } = app.friendRequests.page(userId, place, input.limit ?? defaultLimit);
    return {
      data: entries.map(({ id, value: { reason, status, expiresAt } }) => {
        return { user_id: id, reason, status, expired_time: expiresAt };
      }),
      ...(next !== undefined && { cursor: writeCursor(userId, next, list) }),
      version: app.friendRequests.version(userId),
    };
  },
};
