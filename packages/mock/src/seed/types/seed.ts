import type { PushAudience, PushMessage } from '@lanying-im/types';
import type { ClockState } from '../../state/clock.ts';
import type { PushTargetCounts } from '../../state/pushes.ts';
import type { AppSettings } from '../../state/settings.ts';
import type { SeedChatFile, SeedStored } from './file.ts';
import type { GroupRef, SeedGroup, SeedJoinRequest } from './group.ts';
import type { SeedMessage, SeedView } from './message.ts';
import type { SeedUser, UserRef } from './user.ts';

/** A push task in a seed. */
export interface SeedPush {
  readonly task_id: number;
  readonly audience: PushAudience;
  readonly message: PushMessage;
  readonly sent_at: number;
  /** How many devices it was for, by channel, such as `{ mxpush: 3, apns: 1 }`. @default none */
  readonly targets?: PushTargetCounts;
}

/** One app of a seed. */
export interface SeedApp extends Partial<AppSettings> {
  /** A clock for this app alone. @default the clock of the mock */
  readonly clock?: ClockState;
  readonly app_id: string;
  /** @default a token of the documented shape, made from `app_id` */
  readonly adminToken?: string;
  readonly users?: readonly SeedUser[];
  /** Ids of deleted users, which are never given to another user. */
  readonly deleted_users?: readonly number[];
  readonly groups?: readonly SeedGroup[];
  /** Invitations to groups that need the user's own agreement, oldest first. */
  readonly invitations?: readonly SeedJoinRequest[];
  /** Written by `snapshot`: when a user's invitations last changed, in milliseconds, if one of them is gone. */
  readonly invitation_versions?: readonly { readonly user: UserRef; readonly version: number }[];
  /** Applications to join groups, oldest first. */
  readonly applications?: readonly SeedJoinRequest[];
  /** Written by `snapshot`: when a group's applications last changed, in milliseconds, if one of them is gone. */
  readonly application_versions?: readonly { readonly group: GroupRef; readonly version: number }[];
  readonly messages?: readonly SeedMessage[];
  /** What was read. @default nothing */
  readonly views?: readonly SeedView[];
  /** Files in the object storage, and those that may be uploaded. */
  readonly stored?: readonly SeedStored[];
  readonly chat_files?: readonly SeedChatFile[];
  readonly pushes?: readonly SeedPush[];
  /** The next ids. */
  readonly next?: {
    readonly user_id?: number;
    readonly group_id?: number;
    readonly msg_id?: string;
    readonly task_id?: number;
    readonly announcement_id?: number;
    readonly file_id?: number;
    readonly upload_id?: number;
  };
  /** Times for the first events that happen, in milliseconds; then the clock decides. */
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
  /** Written by `snapshot`: the time of a stopped clock, or how far it is ahead. @default unchanged */
  readonly clock?: ClockState;
}
