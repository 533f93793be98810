import type { StoredSettings } from '../../state/users.ts';
import type { SeedAccount } from './account.ts';

/** A user, by id or by username. */
export type UserRef = number | string;

/** A friend in a seed, with what the user keeps about the friend. */
export interface SeedFriend {
  readonly user: UserRef;
  readonly alias?: string;
  readonly ext?: string;
  /** @default false */
  readonly mute_notification?: boolean;
}

/** A request to become a friend in a seed. */
export interface SeedFriendRequest {
  readonly from: UserRef;
  readonly reason?: string;
  /** Name that the applicant sets for the new friend. */
  readonly alias?: string;
  /** 1 for accepted, 2 for declined. @default 0, it is pending */
  readonly status?: 0 | 1 | 2;
  /** Milliseconds. @default the time of the mock */
  readonly asked_at?: number;
  /** Milliseconds. @default 7 days after `asked_at` */
  readonly expired_time?: number;
  /** Why it was declined. */
  readonly answer?: string;
}

/** A user in a seed. Settings that are not named are those of a new user. */
export interface SeedUser extends Partial<StoredSettings>, SeedAccount {
  /** @default the next free id */
  readonly user_id?: number;
  readonly username: string;
  readonly nickname?: string;
  /** A token of your choice, beside the one that `mock.userToken` returns. */
  readonly token?: string;
  /** Milliseconds. @default the time of the mock */
  readonly created_at?: number;
  /** Friends, oldest first. Friendship is mutual: naming it on one side is enough. */
  readonly friends?: readonly (UserRef | SeedFriend)[];
  /** Former friends. Naming it on one side is enough. */
  readonly former_friends?: readonly UserRef[];
  /** When the friends last changed, in milliseconds. @default the time of the mock */
  readonly friends_version?: number;
  /** The user's blacklist. */
  readonly blocked?: readonly UserRef[];
  /** Requests of others to become friends, oldest first. */
  readonly friend_requests?: readonly SeedFriendRequest[];
  /** When the requests last changed, in milliseconds. @default the time of the mock */
  readonly friend_requests_version?: number;
}
