import type { JsonSchema } from '../operation.ts';
import { pushChannels } from '../state/pushes.ts';
import { accountFields } from './schema-account.ts';

const text = { type: 'string' };
const flag = { type: 'boolean' };
const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const milliseconds = { type: 'integer', maximum: 8.64e15 };
const digits = { type: 'string', pattern: '^[0-9]{1,19}$' };
const userRef = { type: ['integer', 'string'] };
const hour = { type: 'integer', minimum: 0, maximum: 23 };

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** An object with these fields and no others, so that a misspelt name is found. */
function record(
  required: readonly string[],
  properties: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, unknown>> {
  return { type: 'object', required, properties, additionalProperties: false };
}

/** Such an object, or a plain value in its place. What a schema says of fields does not concern plain values. */
function or(
  types: string | readonly string[],
  object: Readonly<Record<string, unknown>>,
  more: object = {},
): JsonSchema {
  return { ...object, ...more, type: ['object', ...[types].flat()] };
}

const user = record(['username'], {
  user_id: count,
  username: { type: 'string', minLength: 1 },
  nickname: text,
  token: { type: 'string', minLength: 1 },
  created_at: milliseconds,
  ...accountFields,
  friends: list(
    or(['integer', 'string'], record(['user'], { user: userRef, alias: text, ext: text, mute_notification: flag })),
  ),
  former_friends: list(userRef),
  friends_version: milliseconds,
  blocked: list(userRef),
  friend_requests: list(
    record(['from'], {
      from: userRef,
      reason: text,
      alias: text,
      status: { enum: [0, 1, 2] },
      asked_at: milliseconds,
      expired_time: milliseconds,
      answer: text,
    }),
  ),
  friend_requests_version: milliseconds,
  auto_download: flag,
  group_confirm: flag,
  no_sounds: flag,
  no_push: flag,
  vibratory: flag,
  no_push_detail: flag,
  auth_mode: { enum: [0, 1, 2, 3] },
  auth_question: text,
  auth_answer: text,
  no_push_start_hour: hour,
  no_push_end_hour: hour,
  silence_start_time: hour,
  silence_end_time: hour,
  push_nick_name: text,
  push_token: text,
});

const member = or(
  ['integer', 'string'],
  record(['user'], {
    user: userRef,
    role: { enum: ['admin', 'member'] },
    join_time: milliseconds,
    display_name: text,
    expired_time: milliseconds,
    msg_mute_mode: { enum: [0, 1, 2] },
    msg_push_mode: { enum: [0, 1, 2, 3, 4] },
    since_msg_id: digits,
  }),
);

const announcement = record(['title', 'content'], {
  id: count,
  author: userRef,
  title: text,
  content: text,
  created_at: milliseconds,
});

const file = record(['name', 'size', 'url', 'uploader'], {
  file_id: count,
  name: text,
  type: text,
  size: count,
  url: text,
  uploader: userRef,
  created_at: milliseconds,
  updated_at: milliseconds,
});

const application = {
  group: userRef,
  user: userRef,
  reason: text,
  status: { enum: [0, 1, 2] },
  made_at: milliseconds,
  changed_at: milliseconds,
};

const group = record(['name', 'owner'], {
  group_id: count,
  name: { type: 'string', minLength: 1 },
  owner: userRef,
  description: text,
  avatar: text,
  ext: text,
  type: { enum: [0, 1, 2, 3] },
  created_at: milliseconds,
  updated_at: milliseconds,
  capacity: count,
  member_invite: flag,
  member_modify: flag,
  apply_approval: { enum: [0, 1, 2] },
  read_ack: flag,
  history_visible: flag,
  hide_member_info: flag,
  ban_expire_time: milliseconds,
  members: list(member),
  blocked: list(or(['integer', 'string'], record(['user'], { user: userRef, blocked_at: milliseconds }))),
  kicked: list(record(['user', 'times'], { user: userRef, times: count })),
  announcements: list(announcement),
  files: list(file),
  version: milliseconds,
});

const message = record(['content'], {
  msg_id: digits,
  from: userRef,
  to_user: userRef,
  to_group: userRef,
  to_all: { const: true },
  content_type: { enum: [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12] },
  content: text,
  attachment: text,
  ext: text,
  config: text,
  related_mid: digits,
  online_only: flag,
  recalled: flag,
  sent_at: milliseconds,
});

const view = record(['user'], {
  user: userRef,
  with_user: userRef,
  with_group: userRef,
  read_to: digits,
  deleted_to: digits,
});

const stored = record(['key'], {
  key: { type: 'string', minLength: 1 },
  base64: { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' },
  type: text,
});

const chatFile = record(['file_sign', 'key', 'owner'], {
  file_sign: { type: 'string', minLength: 1 },
  key: { type: 'string', minLength: 1 },
  owner: userRef,
  to_user: userRef,
  to_group: userRef,
});

const certificate = record(['provider'], {
  provider: { enum: [1, 2, 3, 4, 5, 6, 7] },
  environment: { enum: [0, 1] },
  name: text,
  app_id: text,
  app_key: text,
  app_secret: text,
  certificate: text,
});

const push = record(['task_id', 'audience', 'message', 'sent_at'], {
  task_id: count,
  audience: { $ref: '#/components/schemas/PushAudience' },
  message: { $ref: '#/components/schemas/PushMessage' },
  sent_at: milliseconds,
  targets: record([], Object.fromEntries(pushChannels.map((channel) => [channel, count]))),
});

const clock: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  properties: { at: milliseconds, ahead: milliseconds },
};

const app = record(['app_id'], {
  clock,
  app_id: { type: 'string', minLength: 1 },
  adminToken: { type: 'string', minLength: 1 },
  answers: { enum: ['quick-start', 'reference'] },
  license: or('string', record(['users'], { users: count }), { pattern: '^(valid|invalid|expired)$' }),
  push: flag,
  announcements: flag,
  membershipDelay: count,
  tokenLifetime: count,
  limits: record([], {
    groupsPerApp: count,
    groupsCreatedPerUser: count,
    groupsJoinedPerUser: count,
    groupMembers: count,
    recallMinutes: count,
  }),
  storage: flag,
  uploadMethod: { enum: ['POST', 'PUT'] },
  certificates: list(certificate),
  ai: record([], {
    replies: list(record(['when', 'reply'], { when: text, reply: text })),
    otherwise: text,
    usage: { type: 'number', minimum: 0 },
  }),
  users: list(user),
  deleted_users: list(count),
  groups: list(group),
  invitations: list(record(['group', 'user', 'by'], { ...application, by: userRef })),
  applications: list(record(['group', 'user'], application)),
  messages: list(message),
  views: list(view),
  stored: list(stored),
  chat_files: list(chatFile),
  pushes: list(push),
  next: record([], {
    user_id: count,
    group_id: count,
    msg_id: digits,
    task_id: count,
    announcement_id: count,
    file_id: count,
    upload_id: count,
  }),
  pins: record([], {
    group_created_at: list(milliseconds),
    join_time: list(milliseconds),
    members_version: list(milliseconds),
  }),
  transactions: list(
    record(['key', 'sent_at', 'msg_ids'], { key: text, sent_at: milliseconds, msg_ids: list(digits) }),
  ),
  requests: list(record(['request_id', 'task_id'], { request_id: text, task_id: count })),
});

/** JSON Schema of a seed. */
export const seedSchema: JsonSchema = record(['apps'], {
  apps: { type: 'array', minItems: 1, items: app },
  clock,
});
