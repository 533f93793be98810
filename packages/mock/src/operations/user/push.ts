import { ErrorCode } from '@lanying-im/types';
import { actingUser, type Handlers } from '../handler.ts';
import { changeSettings } from './settings.ts';

type Ids = 'bindPushAlias' | 'setPushBadge' | 'listPushTags' | 'addPushTags' | 'removePushTags' | 'removeAllPushTags';

/** What the operations do that say by what pushes reach a user. */
export const userPush: Handlers<Ids> = {
  bindPushAlias(call) {
    const { app, input, error } = call;
    const user = actingUser(call);
    const owner = app.pushTargets.withAlias(input.alias);
    if (owner !== undefined && owner !== user.userId) {
      throw error(ErrorCode.UserIdAlreadyBound, 'body alias is the alias of another user');
    }
    app.pushTargets.setAlias(user.userId, input.alias);
    if (input.push_token !== undefined) changeSettings(app, user, { push_token: input.push_token });
    return true;
  },

  setPushBadge(call) {
    call.app.pushTargets.setBadge(actingUser(call).userId, call.input.badge);
    return true;
  },

  listPushTags: (call) => [...call.app.pushTargets.of(actingUser(call).userId).tags],

  addPushTags(call) {
    call.app.pushTargets.addTags(actingUser(call).userId, call.input.tags);
    return true;
  },

  removePushTags(call) {
    call.app.pushTargets.removeTags(actingUser(call).userId, call.input.tags);
    return true;
  },

  removeAllPushTags(call) {
    const { userId } = actingUser(call);
    call.app.pushTargets.removeTags(userId, call.app.pushTargets.of(userId).tags);
    return true;
  },
};
