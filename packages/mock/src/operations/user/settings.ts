import { ErrorCode, StrangerChatMode, type UserSettings } from '@lanying-im/types';
import type { App } from '../../state/app.ts';
import { newUserSettings, type StoredSettings, type User } from '../../state/users.ts';
import { actingUser, type Call, type Handlers } from '../handler.ts';

/** The settings of a user as the service shows them. */
export function settingsOf({ userId, settings }: User): UserSettings {
  return { user_id: userId, ...settings, id: userId };
}

/** Changes some of a user's settings. */
export function changeSettings(app: App, user: User, changes: Partial<StoredSettings>): void {
  const settings = { ...user.settings, ...changes };
  const former = app.users.get(app.pushTargets.withPushToken(settings.push_token) ?? Number.NaN);
  // A device is one user's at a time.
  if (former !== undefined && former !== user) {
    app.users.change(former, { settings: { ...former.settings, push_token: '' } });
  }
  app.pushTargets.setPushToken(user.userId, user.settings.push_token, settings.push_token);
  app.users.change(user, { settings });
}

/** Returns the user that a body names, who must be the acting user. */
function namedUser({ app, caller, input, error }: Call<'updateSettings'>): User {
  const named = app.users.get(input.user_id);
  const acting = caller.user ?? named;
  if (acting === undefined) throw error(ErrorCode.UserNotFound, `body user_id: there is no user ${input.user_id}`);
  if (acting.userId === input.user_id) return acting;
  throw error(ErrorCode.PermissionDenied, 'body user_id names somebody else than the acting user');
}

const isSetting = (name: string): name is keyof StoredSettings => Object.hasOwn(newUserSettings, name);

type Ids =
  | 'getSettings'
  | 'updateSettings'
  | 'setAuthMode'
  | 'setAutoDownload'
  | 'setPushDetailHidden'
  | 'setPushDisabled'
  | 'setPushNickname'
  | 'setPushQuietHours'
  | 'setSoundDisabled'
  | 'setVibration'
  | 'setStrangerChat';

type Setter = Exclude<Ids, 'getSettings' | 'updateSettings' | 'setStrangerChat'>;

/** A behaviour that changes some settings of the acting user. */
function setter<Id extends Setter>(changes: (input: Call<Id>['input']) => Partial<StoredSettings>) {
  return (call: Call<Id>): true => {
    changeSettings(call.app, actingUser(call), changes(call.input));
    return true;
  };
}

/** What the operations on settings do. */
export const userSettings: Handlers<Ids> = {
  getSettings: (call) => settingsOf(actingUser(call)),

  updateSettings(call) {
    const changes = Object.entries(call.input).filter(([name]) => isSetting(name));
    changeSettings(call.app, namedUser(call), Object.fromEntries(changes));
    return true;
  },

  setStrangerChat(call) {
    call.app.users.change(actingUser(call), { acceptsNonFriends: call.input.value === StrangerChatMode.Everyone });
    return true;
  },

  setAuthMode: setter<'setAuthMode'>(({ value }) => ({ auth_mode: value })),
  setAutoDownload: setter<'setAutoDownload'>(({ value }) => ({ auto_download: value })),
  setPushDetailHidden: setter<'setPushDetailHidden'>(({ value }) => ({ no_push_detail: value })),
  setPushDisabled: setter<'setPushDisabled'>(({ value }) => ({ no_push: value })),
  setPushNickname: setter<'setPushNickname'>(({ value }) => ({ push_nick_name: value })),
  setPushQuietHours: setter<'setPushQuietHours'>(({ no_push_start_hour, no_push_end_hour }) => {
    return { no_push_start_hour, no_push_end_hour };
  }),
  setSoundDisabled: setter<'setSoundDisabled'>(({ value }) => ({ no_sounds: value })),
  setVibration: setter<'setVibration'>(({ value }) => ({ vibratory: value })),
};
