import type { GroupRef } from './group.ts';
import type { UserRef } from './user.ts';

/** A message in a seed. */
export interface SeedMessage {
  /** Digits. @default the next id */
  readonly msg_id?: string;
  /** The sender. @default the app itself */
  readonly from?: UserRef;
  /** The receiver: exactly one of `to_user`, `to_group` and `to_all`. */
  readonly to_user?: UserRef;
  readonly to_group?: GroupRef;
  /** A broadcast to everybody. */
  readonly to_all?: true;
  /** @default 0, text */
  readonly content_type?: number;
  readonly content: string;
  readonly attachment?: string;
  readonly ext?: string;
  readonly config?: string;
  /** Digits. */
  readonly related_mid?: string;
  readonly online_only?: boolean;
  /** Whether it was recalled, so that no user sees it. @default false */
  readonly recalled?: boolean;
  /** Milliseconds. @default the time of the mock */
  readonly sent_at?: number;
}

/** How far a user has read or deleted a conversation: with a user, in a group, or, with neither, with the app itself. */
export interface SeedView {
  readonly user: UserRef;
  readonly with_user?: UserRef;
  readonly with_group?: GroupRef;
  /** Digits: the latest message that was read. @default none was read */
  readonly read_to?: string;
  /** Digits: the latest message that was there when the user deleted the conversation. @default it was not deleted */
  readonly deleted_to?: string;
}
