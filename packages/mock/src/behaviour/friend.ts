import { AuthMode, ErrorCode } from '@lanying-im/types';
import type { User } from '../state/users.ts';
import { actingUser, type Behaviours, type Call } from './call.ts';

/** Refuses what makes it impossible to add a user as a friend. */
function checkFriend({ app, caller, refuse }: Call<'addFriends'>, adder: User, userId: number): User {
  const other = app.users.get(userId);
  if (other === undefined) throw refuse(ErrorCode.UserNotFound, `body list: there is no user ${userId}`);
  if (userId === adder.userId) throw refuse(ErrorCode.InvalidParameter, 'body list names the acting user');
  if (app.friends.has(adder.userId, userId)) throw refuse(ErrorCode.AlreadyFriends, `body list: ${userId}`);
  if (app.friends.areBlocked(adder.userId, userId)) throw refuse(ErrorCode.UserBlacklisted, `body list: ${userId}`);
  const mode = other.settings.auth_mode;
  // This operation carries no answer, so with a user's token a question cannot be passed.
  const isRefused = mode === AuthMode.RejectAll || (mode === AuthMode.AnswerQuestion && caller.role === 'user');
  if (isRefused) throw refuse(ErrorCode.FriendRequestsRefused, `body list: ${userId}`);
  return other;
}

/** What the operations of the tag `friend` do. */
export const friend: Behaviours<'addFriends' | 'listFriends'> = {
  addFriends(call) {
    const { input, app, caller, now } = call;
    const adder = actingUser(call);
    const others = [...new Set(input.list)].map((userId) => checkFriend(call, adder, userId));
    for (const { userId, settings } of others) {
      const mustAsk = caller.role === 'user' && settings.auth_mode === AuthMode.NeedApproval;
      if (mustAsk) app.friends.request(userId, adder.userId, now);
      else app.friends.add(adder.userId, userId);
    }
    return true;
  },

  listFriends(call) {
    const { app } = call;
    const friends = Array.from(app.friends.of(actingUser(call).userId), (userId) => app.users.get(userId));
    return friends.flatMap((found) =>
      found === undefined ? [] : [{ user_id: found.userId, name: found.nickname || found.username }],
    );
  },
};
