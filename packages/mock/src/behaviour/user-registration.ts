import { ErrorCode, type UserSettings } from '@lanying-im/types';
import { newUserSettings, type User } from '../state/users.ts';
import type { Behaviours } from './call.ts';

/** The settings of a user as the service shows them. */
function settingsOf({ userId, settings }: User): UserSettings {
  return { user_id: userId, ...settings, id: userId };
}

/** What the operations of the tag `user` do. */
export const user: Behaviours<'registerUser'> = {
  registerUser({ input, app, now, refuse }) {
    const { license } = app.settings;
    if (license === 'invalid') throw refuse(ErrorCode.InvalidLicense, 'the mock was told so');
    if (license === 'expired') throw refuse(ErrorCode.LicenseExpired, 'the mock was told so');
    if (app.users.named(input.username) !== undefined) {
      throw refuse(ErrorCode.UserAlreadyExists, 'body username is taken');
    }
    if (typeof license === 'object' && app.users.size >= license.users) {
      throw refuse(ErrorCode.LicenseLimitExceeded, `the licence is for ${license.users} users`);
    }
    const registered: User = {
      userId: app.ids.user((id) => app.users.get(id) !== undefined),
      username: input.username,
      nickname: '',
      createdAt: now,
      token: undefined,
      settings: newUserSettings,
    };
    app.users.add(registered);
    return settingsOf(registered);
  },
};
