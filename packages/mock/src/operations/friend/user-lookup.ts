import { type Contact, ErrorCode } from '@lanying-im/types';
import { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import { noNotes } from '../../state/friends.ts';
import type { User } from '../../state/users.ts';
import { actingUser, type Handlers } from '../handler.ts';

/** Met by the vendor's web client in the responses of `getUser`, though no document lists it. */
const userDeleted = 10021;

/** A user as another one sees them. */
function contactOf({ friends }: App, { userId }: User, seen: User): Contact {
  const { alias, ext, muteNotification } = friends.notes(userId, seen.userId) ?? noNotes;
  return {
    user_id: seen.userId,
    username: seen.username,
    nick_name: seen.nickname || seen.username,
    avatar: seen.profile.avatar,
    description: seen.profile.description,
    public_info: seen.profile.public_info,
    relation: friends.relation(userId, seen.userId),
    alias,
    ext,
    mute_notification: muteNotification,
    auth_mode: seen.settings.auth_mode,
    auth_question: seen.settings.auth_question,
  };
}

/** What the operations that look users up do. */
export const contacts: Handlers<'getUser' | 'findUserByUsername' | 'findUserByMobile' | 'listFriendDetails'> = {
  getUser(call) {
    const { app, input, error } = call;
    const user = actingUser(call);
    const found = app.users.get(input.user_id);
    if (found === undefined) {
      if (app.deletedUsers.has(input.user_id)) throw new MockError(userDeleted, 'query user_id');
      throw error(ErrorCode.UserNotFound, `query user_id: ${input.user_id}`);
    }
    return contactOf(app, user, found);
  },

  findUserByUsername(call) {
    const { app, input, error } = call;
    const user = actingUser(call);
    const found = app.users.named(input.username);
    if (found === undefined) throw error(ErrorCode.UserNotFound, 'query username: nobody has this name');
    return contactOf(app, user, found);
  },

  findUserByMobile(call) {
    const { app, input, error } = call;
    const user = actingUser(call);
    const found = app.users.withMobile(input.mobile);
    if (found === undefined) throw error(ErrorCode.UserNotFound, 'query mobile: nobody has this number');
    return contactOf(app, user, found);
  },

  listFriendDetails(call) {
    const { app, input, error } = call;
    const user = actingUser(call);
    const found = [...new Set(input.list)].flatMap((userId) => app.users.get(userId) ?? []);
    if (found.length === 0 && input.list.length > 0)
      throw error(ErrorCode.UserNotFound, 'body list names nobody who exists');
    return found.map((seen) => contactOf(app, user, seen));
  },
};
