import type { Handlers } from '../handler.ts';
import { userAccounts } from './accounts.ts';
import { userDevices } from './devices.ts';
import { userPins } from './pinned-conversations.ts';
import { userProfile } from './profile.ts';
import { userPush } from './push.ts';
import { userRegistration } from './registration.ts';
import { userSettings } from './settings.ts';

/** What the operations of the tag `user` do. */
export const user: Handlers<
  | keyof typeof userRegistration
  | keyof typeof userAccounts
  | keyof typeof userProfile
  | keyof typeof userSettings
  | keyof typeof userDevices
  | keyof typeof userPush
  | keyof typeof userPins
> = {
  ...userRegistration,
  ...userAccounts,
  ...userProfile,
  ...userSettings,
  ...userDevices,
  ...userPush,
  ...userPins,
};
