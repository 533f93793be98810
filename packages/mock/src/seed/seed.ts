import type { PushAudience, PushMessage } from '@lanying-im/types';
import type { ClockState } from '../clock.ts';
import type { PushTargetCounts } from '../state/pushes.ts';
import type { AppSettings } from '../state/settings.ts';
import type { StoredSettings } from '../state/users.ts';
import type { SeedAccount } from './seed-account.ts';

/** A user, by id or by username. */
export type UserRef = number | string;

/** A group, by id or by name. */
export type GroupRef = number | string;

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
  /** Name that the applicant gives to the new friend. */
  readonly alias?: string;
  /** 1 for accepted, 2 for declined. @default 0, it waits for an answer */
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
  /** A token of your choice, beside the one that `mock.userToken` gives. */
  readonly token?: string;
  /** Milliseconds. @default the time of the mock */
  readonly created_at?: number;
  /** Friends, oldest first. Friendship is mutual: naming it on one side is enough. */
  readonly friends?: readonly (UserRef | SeedFriend)[];
  /** Those who were friends. Naming it on one side is enough. */
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
  /** How the member receives the group's messages. @default 0 */
  readonly msg_mute_mode?: number;
  /** Which of the group's messages are pushed to the member. @default 0 */
  readonly msg_push_mode?: number;
  /** Digits: the first message that the member sees. @default the first one after `join_time` */
  readonly since_msg_id?: string;
}

/** An announcement of a group in a seed. */
export interface SeedAnnouncement {
  /** @default the next id */
  readonly id?: number;
  /** Who published it; an id need not be that of a user who still exists. @default the app itself */
  readonly author?: UserRef;
  readonly title: string;
  readonly content: string;
  /** Milliseconds. @default the time of the mock */
  readonly created_at?: number;
}

/** A shared file of a group in a seed. */
export interface SeedFile {
  /** @default the next id */
  readonly file_id?: number;
  readonly name: string;
  readonly type?: string;
  /** Bytes. */
  readonly size: number;
  readonly url: string;
  /** Who shared it; an id need not be that of a user who still exists. */
  readonly uploader: UserRef;
  /** Milliseconds. @default the time of the mock */
  readonly created_at?: number;
  /** Milliseconds. @default `created_at` */
  readonly updated_at?: number;
}

/** An invitation to a group, or an application to join it, in a seed. */
export interface SeedJoinRequest {
  readonly group: GroupRef;
  /** Who was invited, or applies. */
  readonly user: UserRef;
  /** Who invited; 0 is an administrator of the app. An invitation needs it, an application has none. */
  readonly by?: UserRef;
  readonly reason?: string;
  /** 0 waits for an answer, 1 was accepted, 2 was declined. @default 0 */
  readonly status?: 0 | 1 | 2;
  /** When it was made, in milliseconds; it can be answered for a week. @default the time of the mock */
  readonly made_at?: number;
  /** When it was made or answered, in milliseconds. @default `made_at` */
  readonly changed_at?: number;
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
  /** Users who may not join, in the order in which they were blocked. A bare reference was blocked just now. */
  readonly blocked?: readonly (UserRef | { readonly user: UserRef; readonly blocked_at?: number })[];
  /** How often users were removed; after three times they cannot come back. */
  readonly kicked?: readonly { readonly user: UserRef; readonly times: number }[];
  /** Announcements, oldest first. */
  readonly announcements?: readonly SeedAnnouncement[];
  /** Shared files, oldest first. */
  readonly files?: readonly SeedFile[];
  /** Version of the lists of members and of those who may not join. @default `updated_at` */
  readonly version?: number;
}

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
  /** It was taken back, so nobody sees it. @default false */
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

/** A place in the object storage. */
export interface SeedStored {
  /** Such as `avatar/2302128618880` for the picture of that user or group. */
  readonly key: string;
  /** The bytes in base64. @default nothing was uploaded yet */
  readonly base64?: string;
  /** @default 'application/octet-stream' */
  readonly type?: string;
}

/** Who may download a file in the object storage. */
export interface SeedChatFile {
  readonly file_sign: string;
  readonly key: string;
  readonly owner: UserRef;
  /** The receiver: exactly one of `to_user` and `to_group`. */
  readonly to_user?: UserRef;
  readonly to_group?: GroupRef;
}

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
  /** Ids of users who were deleted, which nobody gets again. */
  readonly deleted_users?: readonly number[];
  readonly groups?: readonly SeedGroup[];
  /** Invitations to groups that need the user's own agreement, oldest first. */
  readonly invitations?: readonly SeedJoinRequest[];
  /** Applications to join groups, oldest first. */
  readonly applications?: readonly SeedJoinRequest[];
  readonly messages?: readonly SeedMessage[];
  /** What was read. @default nothing */
  readonly views?: readonly SeedView[];
  /** Files in the object storage, and those that may be uploaded. */
  readonly stored?: readonly SeedStored[];
  readonly chat_files?: readonly SeedChatFile[];
  readonly pushes?: readonly SeedPush[];
  /** The ids that come next. */
  readonly next?: {
    readonly user_id?: number;
    readonly group_id?: number;
    readonly msg_id?: string;
    readonly task_id?: number;
    readonly announcement_id?: number;
    readonly file_id?: number;
    readonly upload_id?: number;
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
