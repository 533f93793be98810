import { ErrorCode, type RegistrationResult, type UserSettings } from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import { newProfile, newUserSettings, type User } from '../../state/users.ts';
import type { Handlers } from '../handler.ts';
import { reasonFor } from '../shared/attempt-each.ts';
import { changeSettings, settingsOf } from './settings.ts';

/** What checking the licence needs of a call. */
interface LicensedCall<Code = never> {
  readonly app: App;
  readonly error: (
    code:
      | typeof ErrorCode.InvalidLicense
      | typeof ErrorCode.LicenseExpired
      | typeof ErrorCode.LicenseLimitExceeded
      | Code,
    detail: string,
  ) => MockError;
}

function checkLicense({ app, error }: LicensedCall): void {
  const { license } = app.settings;
  if (license === 'invalid') throw error(ErrorCode.InvalidLicense, 'the mock is configured so');
  if (license === 'expired') throw error(ErrorCode.LicenseExpired, 'the mock is configured so');
}

/** Rejects the call when the licence has no room for some more users. */
function checkRoom({ app, error }: LicensedCall, more: number): void {
  const { license } = app.settings;
  if (typeof license !== 'object' || app.users.size + more <= license.users) return;
  throw error(ErrorCode.LicenseLimitExceeded, `the licence is for ${license.users} users`);
}

interface Registration {
  readonly username: string;
  readonly password: string;
}

function nextUserId({ ids, users, deletedUsers }: App): number {
  return ids.user((id) => users.get(id) !== undefined || deletedUsers.has(id));
}

function register(app: App, { username, password }: Registration, now: number, userId = nextUserId(app)): User {
  return app.users.add({
    userId,
    username,
    password,
    nickname: '',
    createdAt: now,
    token: undefined,
    isDisabled: false,
    acceptsNonFriends: true,
    profile: newProfile,
    settings: newUserSettings,
  });
}

/** Registers one user, unless the licence or the name prevents it. */
function registerOne(
  call: LicensedCall<typeof ErrorCode.UserAlreadyExists> & { readonly input: Registration; readonly now: number },
): User {
  const { app, input, now, error } = call;
  if (app.users.named(input.username) !== undefined) {
    throw error(ErrorCode.UserAlreadyExists, 'body username is taken');
  }
  checkRoom(call, 1);
  return register(app, input, now);
}

/** How new users come into being. */
export const userRegistration: Handlers<
  'registerUser' | 'registerUsers' | 'registerAnonymousUser' | 'registerPushUser'
> = {
  registerUser(call): UserSettings {
    checkLicense(call);
    return settingsOf(registerOne(call));
  },

  registerUsers(call): RegistrationResult[] {
    const { app, input, now, error } = call;
    checkLicense(call);
    const names = new Set<string>();
    const entries = input.list.map((entry) => {
      const isTaken = app.users.named(entry.username) !== undefined || names.has(entry.username);
      names.add(entry.username);
      return { entry, isTaken };
    });
    const free = entries.filter(({ isTaken }) => !isTaken).length;
    if (free === 0) throw error(ErrorCode.UserAlreadyExists, 'body list: every username is taken');
    checkRoom(call, free);
    const reason = reasonFor(ErrorCode.UserAlreadyExists);
    return entries.map(({ entry, isTaken }) => {
      const { username } = entry;
      if (isTaken) return { username, success: false, reason };
      return { username, user_id: register(app, entry, now).userId, success: true };
    });
  },

  registerAnonymousUser(call) {
    const { app, input, now } = call;
    checkLicense(call);
    checkRoom(call, 1);
    const userId = nextUserId(app);
    const username = `${input.username}${userId}`;
    register(app, { username, password: input.password }, now, userId);
    return { user_id: userId, username };
  },

  registerPushUser(call): UserSettings {
    const { app, input, error } = call;
    checkLicense(call);
    if (!app.settings.push) throw error(ErrorCode.PushNotEnabled, 'the mock is configured so');
    const { alias = '', push_token = '' } = input;
    if (app.pushTargets.withAlias(alias) !== undefined) {
      throw error(ErrorCode.InvalidParameter, 'body alias is the alias of another user');
    }
    const registered = registerOne(call);
    if (alias !== '') app.pushTargets.setAlias(registered.userId, alias);
    if (push_token !== '') changeSettings(app, registered, { push_token });
    return settingsOf(registered);
  },
};
