import { AuthMode, ErrorCode } from '@lanying-im/types';
import type { User } from '../../state/users.ts';
import { actingUser, type Call, type Handlers } from '../handler.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';
import { defaultLimit, leaveRequest } from './friend-requests.ts';

/** Name of the list of friends in its cursors. */
const list = 'friends';

/** Rejects what makes it impossible to add a user as a friend. */
function checkFriend({ app, caller, error }: Call<'addFriends'>, adder: User, userId: number): User {
  const other = app.users.get(userId);
  if (other === undefined) throw error(ErrorCode.UserNotFound, `body list: there is no user ${userId}`);
  if (userId === adder.userId) throw error(ErrorCode.InvalidParameter, 'body list names the acting user');
  if (app.friends.has(adder.userId, userId)) throw error(ErrorCode.AlreadyFriends, `body list: ${userId}`);
  if (app.friends.areBlocked(adder.userId, userId)) throw error(ErrorCode.UserBlacklisted, `body list: ${userId}`);
  const mode = other.settings.auth_mode;
  // This operation carries no response, so with a user's token a question cannot be passed.
  const isRejected = mode === AuthMode.RejectAll || (mode === AuthMode.AnswerQuestion && caller.role === 'user');
  if (isRejected) throw error(ErrorCode.FriendRequestsRefused, `body list: ${userId}`);
  return other;
}

/** What the operations about friends do. */
export const friend: Handlers<
  'addFriends' | 'addFriendsDirectly' | 'listFriends' | 'listFriendIds' | 'removeFriend' | 'updateFriend'
> = {
  addFriends(call) {
    const { input, app, caller, now } = call;
    const adder = actingUser(call);
    const others = [...new Set(input.list)].map((userId) => checkFriend(call, adder, userId));
    for (const { userId, settings } of others) {
      const needsApproval = caller.role === 'user' && settings.auth_mode === AuthMode.NeedApproval;
      if (needsApproval) leaveRequest(app, userId, adder.userId, {}, now);
      else app.friends.add(adder.userId, userId, now);
    }
    return true;
  },

  addFriendsDirectly(call) {
    const { app, input, now, error } = call;
    const { userId } = actingUser(call);
    for (const otherId of input.list) {
      if (app.users.get(otherId) === undefined)
        throw error(ErrorCode.UserNotFound, `body list: there is no user ${otherId}`);
      if (otherId === userId) throw error(ErrorCode.InvalidParameter, 'body list names the acting user');
      if (app.friends.areBlocked(userId, otherId)) throw error(ErrorCode.UserBlacklisted, `body list: ${otherId}`);
    }
    for (const otherId of input.list) if (!app.friends.has(userId, otherId)) app.friends.add(userId, otherId, now);
    return true;
  },

  listFriends(call) {
    const { app } = call;
    const friends = Array.from(app.friends.of(actingUser(call).userId), (userId) => app.users.get(userId));
    return friends.flatMap((found) =>
      found === undefined ? [] : [{ user_id: found.userId, name: found.nickname || found.username }],
    );
  },

  listFriendIds(call) {
    const { app, input, error } = call;
    const { userId } = actingUser(call);
    const place = input.cursor === undefined ? 0 : readCursor(userId, input.cursor, list);
    if (place === undefined) throw error(ErrorCode.InvalidParameter, 'query cursor is not a cursor of this list');
    const { entries, next } = app.friends.page(userId, place, input.limit ?? defaultLimit);
    return {
      data: entries.map(({ id }) => id),
      ...(next !== undefined && { cursor: writeCursor(userId, next, list) }),
      version: app.friends.version(userId),
    };
  },

  removeFriend(call) {
    const { app, input, now, error } = call;
    const { userId } = actingUser(call);
    if (app.users.get(input.user_id) === undefined) {
      throw error(ErrorCode.UserNotFound, `query user_id: ${input.user_id}`);
    }
    app.friends.remove(userId, input.user_id, now);
    return true;
  },

  updateFriend(call) {
    const { app, input, error } = call;
    const { userId } = actingUser(call);
    const { user_id: friendId, alias, ext, mute_notification: muteNotification } = input;
    if (app.users.get(friendId) === undefined) throw error(ErrorCode.UserNotFound, `body user_id: ${friendId}`);
    const notes = app.friends.notes(userId, friendId);
    if (notes === undefined) throw error(ErrorCode.InvalidParameter, `body user_id: ${friendId} is not a friend`);
    app.friends.setNotes(userId, friendId, {
      ...notes,
      ...(alias !== undefined && { alias }),
      ...(ext !== undefined && { ext }),
      ...(muteNotification !== undefined && { muteNotification }),
    });
    return true;
  },
};
