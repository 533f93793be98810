import { ErrorCode } from '@lanying-im/types';
import { actingUser, type Handlers } from '../handler.ts';
import { mayMessage } from './permission.ts';

/** What the operations about blacklists do. */
export const blacklist: Handlers<'blockUser' | 'unblockUser' | 'listBlockedUsers' | 'checkMessagePermission'> = {
  blockUser(call) {
    const { app, input, now, error } = call;
    const { userId } = actingUser(call);
    const { user_id: blockedId } = input;
    if (app.users.get(blockedId) === undefined) throw error(ErrorCode.UserNotFound, `query user_id: ${blockedId}`);
    if (blockedId === userId) throw error(ErrorCode.InvalidParameter, 'query user_id names the acting user');
    if (app.blacklists.has(userId, blockedId)) {
      throw error(ErrorCode.UserBlacklisted, `query user_id: ${blockedId}`);
    }
    app.friends.remove(userId, blockedId, now);
    app.blacklists.add(userId, blockedId);
    return true;
  },

  unblockUser(call) {
    const { app, input, error } = call;
    const { userId } = actingUser(call);
    if (app.users.get(input.user_id) === undefined) {
      throw error(ErrorCode.UserNotFound, `query user_id: ${input.user_id}`);
    }
    app.blacklists.delete(userId, input.user_id);
    return true;
  },

  listBlockedUsers(call) {
    return [...call.app.blacklists.of(actingUser(call).userId)];
  },

  checkMessagePermission({ app, caller, input, error }) {
    const { user_id: senderId, roster_id: receiverId } = input;
    for (const [name, userId] of Object.entries(input)) {
      if (app.users.get(userId) === undefined) throw error(ErrorCode.UserNotFound, `query ${name}: ${userId}`);
    }
    if (caller.role === 'user' && caller.user?.userId !== senderId) {
      throw error(ErrorCode.PermissionDenied, 'query user_id names somebody else than the token does');
    }
    return mayMessage(app, senderId, receiverId);
  },
};
