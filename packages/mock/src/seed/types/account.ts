import type { Profile } from '../../state/users.ts';

/** A device of a user in a seed. */
export interface SeedDevice {
  /** Distinguishes the devices of the user. @default the next number, from 1 */
  readonly device_sn?: number;
  /** The `device_guid` with which the user signs in on it. */
  readonly device_guid: string;
  /** System of the device. @default 0, unknown */
  readonly platform?: number;
  readonly user_agent?: string;
  /** When its latest token expires, in milliseconds. Until then the user is online. @default 0, signed out */
  readonly signed_in_until?: number;
  /** Written by `snapshot`: the sign-ins up to this one are void on the device. @default 0 */
  readonly void_up_to?: number;
  /** Whether it was taken off the list. @default false */
  readonly removed?: boolean;
}

/** What a seed may say about a user's account, beside the settings. */
export interface SeedAccount extends Partial<Profile> {
  /** Without one, any password signs the user in. */
  readonly password?: string;
  /** Whether an administrator took the right to sign in. @default false */
  readonly disabled?: boolean;
  /** Whether users who are not friends may send messages to the user. @default true */
  readonly stranger_chat?: boolean;
  /** The name under which pushes find the user. */
  readonly push_alias?: string;
  readonly push_tags?: readonly string[];
  /** Number on the icon of the app. @default 0 */
  readonly push_badge?: number;
  /** Tokens under which phone vendors reach the user's devices. */
  readonly device_tokens?: readonly {
    readonly device_sn: number;
    readonly device_token: string;
    readonly notifier_name: string;
  }[];
  readonly devices?: readonly SeedDevice[];
  /** Written by `snapshot`: how often the user signed in, which of that is void, and when the devices last changed. */
  readonly sign_ins?: { readonly count: number; readonly void_up_to: number; readonly version: number };
  /** Ids of the users and groups whose conversations are pinned. */
  readonly pinned_conversations?: readonly number[];
}
