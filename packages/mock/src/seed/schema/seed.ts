import type { ClockState } from '../../state/clock.ts';
import { type PushTargetCounts, pushChannels } from '../../state/pushes.ts';
import type { Seed, SeedApp, SeedPush } from '../types/seed.ts';
import { chatFile, stored } from './file.ts';
import { application, group, invitation } from './group.ts';
import { count, described, digits, headerValue, list, milliseconds, record, type SchemaOf, text } from './keywords.ts';
import { message, view } from './message.ts';
import { settings } from './settings.ts';
import { user } from './user.ts';

const targets: SchemaOf<PushTargetCounts> = {
  type: 'object',
  properties: Object.fromEntries(pushChannels.map((channel) => [channel, count])),
  additionalProperties: false,
};

const push = record<SeedPush>(
  { task_id: count, audience: described('PushAudience'), message: described('PushMessage'), sent_at: milliseconds },
  { targets },
);

const clock: SchemaOf<ClockState> = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  properties: { at: milliseconds, ahead: milliseconds },
};

const next = record<Required<SeedApp>['next']>(
  {},
  {
    user_id: count,
    group_id: count,
    msg_id: digits,
    task_id: count,
    announcement_id: count,
    file_id: count,
    upload_id: count,
  },
);

const pins = record<Required<SeedApp>['pins']>(
  {},
  {
    group_created_at: list(milliseconds),
    join_time: list(milliseconds),
    members_version: list(milliseconds),
  },
);

const app = record<SeedApp>(
  { app_id: headerValue },
  {
    clock,
    adminToken: headerValue,
    ...settings,
    users: list(user),
    deleted_users: list(count),
    groups: list(group),
    invitations: list(invitation),
    applications: list(application),
    messages: list(message),
    views: list(view),
    stored: list(stored),
    chat_files: list(chatFile),
    pushes: list(push),
    next,
    pins,
    transactions: list(record({ key: text, sent_at: milliseconds, msg_ids: list(digits) }, {})),
    requests: list(record({ request_id: text, task_id: count }, {})),
  },
);

/** JSON Schema of a seed. */
export const seedSchema: SchemaOf<Seed> = record<Seed>({ apps: { ...list(app), minItems: 1 } }, { clock });
