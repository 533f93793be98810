import { ErrorCode, type UserResult } from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { Profile, User } from '../../state/users.ts';
import { actingUser, type Handlers } from '../handler.ts';
import { attemptEach, reasonFor } from '../shared/attempt-each.ts';

/** The part of a profile that `updateProfile` changes; what is absent stays. */
interface ProfileChanges {
  readonly nick_name?: string | undefined;
  readonly description?: string | undefined;
  readonly public_info?: string | undefined;
  readonly private_info?: string | undefined;
}

function changeProfile({ users }: App, user: User, changes: Partial<Profile>): true {
  users.change(user, { profile: { ...user.profile, ...changes } });
  return true;
}

function applyChanges({ users }: App, user: User, changes: ProfileChanges): true {
  const { nick_name: nickname = user.nickname, description, public_info, private_info } = changes;
  users.change(user, {
    nickname,
    profile: {
      ...user.profile,
      ...(description !== undefined && { description }),
      ...(public_info !== undefined && { public_info }),
      ...(private_info !== undefined && { private_info }),
    },
  });
  return true;
}

/** Runs a function for each entry of a list whose user exists. Rejects the call if none of them exists. */
function forEachEntry<Entry extends { readonly user_id: number }>(
  app: App,
  list: readonly Entry[],
  error: (code: typeof ErrorCode.UserNotFound, detail: string) => MockError,
  act: (user: User, entry: Entry) => void,
): UserResult[] {
  const { attempts, failure } = attemptEach(list, (entry) => {
    const user = app.users.get(entry.user_id);
    if (user === undefined) return ErrorCode.UserNotFound;
    act(user, entry);
    return undefined;
  });
  if (failure !== undefined) throw error(failure, 'body list: none of the users exists');
  return attempts.map(({ item: { user_id }, code }) =>
    code === undefined ? { user_id, success: true } : { user_id, success: false, reason: reasonFor(code) },
  );
}

type Ids =
  | 'getProfile'
  | 'updateProfile'
  | 'updateProfiles'
  | 'setNickname'
  | 'setMobile'
  | 'setUserAvatar'
  | 'setUserAvatars'
  | 'setPublicInfo'
  | 'setPrivateInfo';

/** What the operations on profiles do. */
export const userProfile: Handlers<Ids> = {
  getProfile(call) {
    const { userId, username, nickname, profile } = actingUser(call);
    return { user_id: userId, username, nick_name: nickname, ...profile };
  },

  updateProfile: (call) => applyChanges(call.app, actingUser(call), call.input),

  updateProfiles: ({ app, input, error }) =>
    forEachEntry(app, input.list, error, (user, entry) => applyChanges(app, user, entry)),

  setNickname: (call) => applyChanges(call.app, actingUser(call), call.input),

  setMobile(call) {
    const { app, input, error } = call;
    const user = actingUser(call);
    const owner = app.users.withMobile(input.mobile);
    if (owner !== undefined && owner !== user) {
      throw error(ErrorCode.UserIdAlreadyBound, 'query mobile is the number of another user');
    }
    return changeProfile(app, user, { mobile: input.mobile });
  },

  setUserAvatar: (call) => changeProfile(call.app, actingUser(call), { avatar: call.input.avatar }),

  setUserAvatars: ({ app, input, error }) =>
    forEachEntry(app, input.list, error, (user, { avatar }) => changeProfile(app, user, { avatar })),

  setPublicInfo: (call) => changeProfile(call.app, actingUser(call), { public_info: call.input.body }),

  setPrivateInfo: (call) => changeProfile(call.app, actingUser(call), { private_info: call.input.body }),
};
