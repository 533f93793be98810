import type { Behaviours } from './call.ts';
import { userAccounts } from './user-accounts.ts';
import { userDevices } from './user-devices.ts';
import { userPins } from './user-pins.ts';
import { userProfile } from './user-profile.ts';
import { userPush } from './user-push.ts';
import { userRegistration } from './user-registration.ts';
import { userSettings } from './user-settings.ts';

/** What the operations of the tag `user` do. */
export const user: Behaviours<
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
