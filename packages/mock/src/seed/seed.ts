import type { PushAudience, PushMessage } from '@lanying-im/types';
import type { ClockState } from '../clock.ts';
import type { AppSettings } from '../state/settings.ts';
import type { StoredSettings } from '../state/users.ts';

/** A user, by id or by username. */
export type UserRef = number | string;

/** A group, by id or by name. */
export type GroupRef = number | string;

/** A user in a seed. Settings that are not named are those of a new user. */
export interface SeedUser extends Partial<StoredSettings> {
  /** @default the next free id */
  readonly user_id?: number;
  readonly username: string;
  readonly nickname?: string;
  /** A token of your choice, beside the one that `mock.userToken` gives. */
  readonly token?: string;
  /** Milliseconds. @default the time of the mock */
  readonly created_at?: number;
  /** Friends, oldest first. Friendship is mutual: naming it on one side is enough. */
  readonly friends?: readonly UserRef[];
  /** The user's blacklist. */
  readonly blocked?: readonly UserRef[];
  /** Those who asked to be friends and wait for an answer. */
  readonly friend_requests?: readonly { readonly from: UserRef; readonly asked_at?: number }[];
}

/** A member of a group in a seed. */
export interface SeedMember {
  readonly user: UserRef;
  /** @default 'member' */
  readonly role?: 'admin' | 'member';
  /** Milliseconds. @default when the group was created */
  readonly join_time?: number;
  readonly display_name?: string;
  /** When the member's mute ends, in milliseconds; -1 for ever. @default 0 */
  readonly expired_time?: number;
}

/** A group in a seed. */
export interface SeedGroup {
  /** @default the next free id */
  readonly group_id?: number;
  readonly name: string;
  /** The owner, who is a member without being listed. */
  readonly owner: UserRef;
  readonly description?: string;
  readonly avatar?: string;
  readonly ext?: string;
  readonly type?: number;
  /** Milliseconds. @default the time of the mock */
  readonly created_at?: number;
  /** Milliseconds. @default `created_at` */
  readonly updated_at?: number;
  /** Largest number of members. @default `limits.groupMembers` */
  readonly capacity?: number;
  readonly member_invite?: boolean;
  readonly member_modify?: boolean;
  readonly apply_approval?: 0 | 1 | 2;
  readonly read_ack?: boolean;
  readonly history_visible?: boolean;
  readonly hide_member_info?: boolean;
  /** When the mute of the whole group ends, in seconds; -1 for ever. @default 0 */
  readonly ban_expire_time?: number;
  /** Members in the order in which they joined. A bare reference is an ordinary member. */
  readonly members?: readonly (UserRef | SeedMember)[];
  /** Users who may not join. */
  readonly blocked?: readonly UserRef[];
  /** How often users were removed; after three times they cannot come back. */
  readonly kicked?: readonly { readonly user: UserRef; readonly times: number }[];
  /** Invitations that wait for the invitee's consent. */
  readonly invited?: readonly {
    readonly user: UserRef;
    readonly by: UserRef;
    readonly reason?: string;
    readonly invited_at?: number;
  }[];
  /** Version of the list of members. @default `updated_at` */
  readonly version?: number;
}

/** A message in a seed. */
export interface SeedMessage {
  /** Digits. @default the next id */
  readonly msg_id?: string;
  /** The sender. @default the app itself */
  readonly from?: UserRef;
  /** The receiver: exactly one of `to_user` and `to_group`. */
  readonly to_user?: UserRef;
  readonly to_group?: GroupRef;
  /** @default 0, text */
  readonly content_type?: number;
  readonly content: string;
  readonly attachment?: string;
  readonly ext?: string;
  readonly config?: string;
  /** Digits. */
  readonly related_mid?: string;
  readonly online_only?: boolean;
  /** Milliseconds. @default the time of the mock */
  readonly sent_at?: number;
}

/** A push task in a seed. */
export interface SeedPush {
  readonly task_id: number;
  readonly audience: PushAudience;
  readonly message: PushMessage;
  readonly sent_at: number;
}

/** One app of a seed. */
export interface SeedApp extends Partial<AppSettings> {
  readonly app_id: string;
  /** @default a token of the documented shape, made from `app_id` */
  readonly adminToken?: string;
  readonly users?: readonly SeedUser[];
  readonly groups?: readonly SeedGroup[];
  readonly messages?: readonly SeedMessage[];
  readonly pushes?: readonly SeedPush[];
  /** The ids that come next. */
  readonly next?: {
    readonly user_id?: number;
    readonly group_id?: number;
    readonly msg_id?: string;
    readonly task_id?: number;
  };
  /** Times for the first things that happen, in milliseconds; then the clock decides. */
  readonly pins?: {
    readonly group_created_at?: readonly number[];
    readonly join_time?: readonly number[];
    readonly members_version?: readonly number[];
  };
  /** Sends whose `transaction_id` is remembered. `key` is the sender's id, or 0, a slash and the transaction id. */
  readonly transactions?: readonly {
    readonly key: string;
    readonly sent_at: number;
    readonly msg_ids: readonly string[];
  }[];
  /** Pushes whose `request_id` is remembered. */
  readonly requests?: readonly { readonly request_id: string; readonly task_id: number }[];
}

/**
 * What a mock begins with: plain data that a JSON or YAML file can hold. Names that the service has on the wire are
 * spelt as there. A snapshot is a seed, too.
 */
export interface Seed {
  readonly apps: readonly SeedApp[];
  /** Written by `snapshot`: where the clock stands, or how far it is ahead. @default it is left alone */
  readonly clock?: ClockState;
}
