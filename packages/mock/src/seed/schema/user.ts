import type { StoredSettings } from '../../state/users.ts';
import type { SeedFriend, SeedFriendRequest, SeedUser } from '../types/user.ts';
import { accountFields } from './account.ts';
import {
  type AllOptional,
  count,
  flag,
  headerValue,
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

const hour: SchemaOf<number> = { type: 'integer', minimum: 0, maximum: 23 };

const settings: AllOptional<StoredSettings> = {
  auto_download: flag,
  group_confirm: flag,
  no_sounds: flag,
  no_push: flag,
  vibratory: flag,
  no_push_detail: flag,
  auth_mode: oneOf(0, 1, 2, 3),
  auth_question: text,
  auth_answer: text,
  no_push_start_hour: hour,
  no_push_end_hour: hour,
  silence_start_time: hour,
  silence_end_time: hour,
  push_nick_name: text,
  push_token: text,
};

const friend = record<SeedFriend>({ user: ref }, { alias: text, ext: text, mute_notification: flag });

const friendRequest = record<SeedFriendRequest>(
  { from: ref },
  {
    reason: text,
    alias: text,
    status: oneOf(0, 1, 2),
    asked_at: milliseconds,
    expired_time: milliseconds,
    answer: text,
  },
);

/** The schema of a user. */
export const user: SchemaOf<SeedUser> = record<SeedUser>(
  { username: name },
  {
    user_id: count,
    nickname: text,
    token: headerValue,
    created_at: milliseconds,
    ...accountFields,
    friends: list(refOr(friend)),
    former_friends: list(ref),
    friends_version: milliseconds,
    blocked: list(ref),
    friend_requests: list(friendRequest),
    friend_requests_version: milliseconds,
    ...settings,
  },
);
