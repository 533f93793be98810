import type { UserRef } from './user.ts';

/** A group, by id or by name. */
export type GroupRef = number | string;

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
  /** 0 is pending, 1 was accepted, 2 was declined. @default 0 */
  readonly status?: 0 | 1 | 2;
  /** When it was made, in milliseconds; it can be accepted or declined for a week. @default the time of the mock */
  readonly made_at?: number;
  /** When it was made or handled, in milliseconds. @default `made_at` */
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
  /** Users who may not join, in the order in which they were blocked; a reference alone is blocked as of now. */
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
