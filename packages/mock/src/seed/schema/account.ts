import type { SeedAccount, SeedDevice } from '../types/account.ts';
import { type AllOptional, count, flag, int32, list, milliseconds, name, record, text } from './keywords.ts';

const device = record<SeedDevice>(
  { device_guid: name },
  {
    device_sn: { ...int32, minimum: 1 },
    platform: int32,
    user_agent: text,
    signed_in_until: milliseconds,
    void_up_to: count,
    removed: flag,
  },
);

/** The schemas of the fields of an account. */
export const accountFields: AllOptional<SeedAccount> = {
  password: name,
  disabled: flag,
  stranger_chat: flag,
  avatar: text,
  description: text,
  mobile: text,
  email: text,
  public_info: text,
  private_info: text,
  push_alias: text,
  push_tags: list(text),
  push_badge: int32,
  device_tokens: list(record({ device_sn: int32, device_token: text, notifier_name: text }, {})),
  devices: list(device),
  sign_ins: record({ count, void_up_to: count, version: milliseconds }, {}),
  pinned_conversations: list(count),
};
