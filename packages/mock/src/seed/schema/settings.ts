import type {
  AiScript,
  AppSettings,
  CallbackSubscription,
  Certificate,
  License,
  Limits,
} from '../../state/settings.ts';
import { type AllOptional, count, flag, headerValue, list, oneOf, record, type SchemaOf, text } from './keywords.ts';

const license: SchemaOf<License> = {
  ...record<Exclude<License, string>>({ users: count }, {}),
  // What is said of fields does not concern strings, and what is said of strings does not concern objects.
  type: ['object', 'string'],
  pattern: '^(valid|invalid|expired)$',
};

const certificate = record<Certificate>(
  { provider: oneOf(1, 2, 3, 4, 5, 6, 7) },
  { environment: oneOf(0, 1), name: text, app_id: text, app_key: text, app_secret: text, certificate: text },
);

const limits = record<Limits>(
  {},
  {
    groupsPerApp: count,
    groupsCreatedPerUser: count,
    groupsJoinedPerUser: count,
    groupMembers: count,
    recallMinutes: count,
  },
);

const ai = record<AiScript>(
  {},
  {
    replies: list(record({ when: text, reply: text }, {})),
    otherwise: text,
    usage: { type: 'number', minimum: 0 },
  },
);

const callback = record<CallbackSubscription>(
  // Without a user name and a password, which requests cannot carry.
  { url: { type: 'string', pattern: '^https?://[^/?#@]+([/?#]|$)' } },
  {
    signature: headerValue,
    receivers: list(count),
    senders: list(count),
    timeout: { type: 'integer', minimum: 1, maximum: 600_000 },
    retries: { type: 'integer', minimum: 0, maximum: 100 },
  },
);

/** The schemas of the settings of an app. */
export const settings: AllOptional<AppSettings> = {
  license,
  push: flag,
  announcements: flag,
  membershipDelay: count,
  tokenLifetime: count,
  limits,
  storage: flag,
  uploadMethod: oneOf('POST', 'PUT'),
  certificates: list(certificate),
  ai,
  callbacks: list(callback),
};
