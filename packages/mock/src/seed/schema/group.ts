import type { SeedAnnouncement, SeedFile, SeedGroup, SeedJoinRequest, SeedMember } from '../types/group.ts';
import {
  count,
  digits,
  flag,
  list,
  milliseconds,
  name,
  oneOf,
  record,
  ref,
  refOr,
  type SchemaOf,
  text,
} from './keywords.ts';

const member = record<SeedMember>(
  { user: ref },
  {
    role: oneOf('admin', 'member'),
    join_time: milliseconds,
    display_name: text,
    expired_time: milliseconds,
    msg_mute_mode: oneOf(0, 1, 2),
    msg_push_mode: oneOf(0, 1, 2, 3, 4),
    since_msg_id: digits,
  },
);

const announcement = record<SeedAnnouncement>(
  { title: text, content: text },
  { id: count, author: ref, created_at: milliseconds },
);

const file = record<SeedFile>(
  { name: text, size: count, url: text, uploader: ref },
  { file_id: count, type: text, created_at: milliseconds, updated_at: milliseconds },
);

/** The schema of a group. */
export const group: SchemaOf<SeedGroup> = record<SeedGroup>(
  { name, owner: ref },
  {
    group_id: count,
    description: text,
    avatar: text,
    ext: text,
    type: oneOf(0, 1, 2, 3),
    created_at: milliseconds,
    updated_at: milliseconds,
    capacity: count,
    member_invite: flag,
    member_modify: flag,
    apply_approval: oneOf(0, 1, 2),
    read_ack: flag,
    history_visible: flag,
    hide_member_info: flag,
    ban_expire_time: milliseconds,
    members: list(refOr(member)),
    blocked: list(
      refOr(record<{ user: number | string; blocked_at?: number }>({ user: ref }, { blocked_at: milliseconds })),
    ),
    kicked: list(record({ user: ref, times: count }, {})),
    announcements: list(announcement),
    files: list(file),
    version: milliseconds,
  },
);

type Application = Omit<SeedJoinRequest, 'by'>;
type Invitation = Application & Required<Pick<SeedJoinRequest, 'by'>>;

const changing = { reason: text, status: oneOf(0, 1, 2), made_at: milliseconds, changed_at: milliseconds };

/** The schema of an application to join a group. */
export const application: SchemaOf<Application> = record<Application>({ group: ref, user: ref }, changing);

/** The schema of an invitation to a group. */
export const invitation: SchemaOf<Invitation> = record<Invitation>({ group: ref, user: ref, by: ref }, changing);
