import type { JsonSchema } from '../operation.ts';

const text = { type: 'string' };
const flag = { type: 'boolean' };
const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const int32 = { type: 'integer', format: 'int32' };
const milliseconds = { type: 'integer', maximum: 8.64e15 };

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function record(required: readonly string[], properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', required, properties, additionalProperties: false };
}

/** JSON Schemas of the fields of `SeedAccount`. */
export const accountFields: Readonly<Record<string, JsonSchema>> = {
  password: { type: 'string', minLength: 1 },
  disabled: flag,
  avatar: text,
  description: text,
  mobile: text,
  email: text,
  public_info: text,
  private_info: text,
  push_alias: text,
  push_tags: list(text),
  push_badge: int32,
  device_tokens: list(
    record(['device_sn', 'device_token', 'notifier_name'], {
      device_sn: int32,
      device_token: text,
      notifier_name: text,
    }),
  ),
  devices: list(
    record(['device_guid'], {
      device_sn: { ...int32, minimum: 1 },
      device_guid: { type: 'string', minLength: 1 },
      platform: int32,
      user_agent: text,
      signed_in_until: milliseconds,
      void_up_to: count,
      removed: flag,
    }),
  ),
  sign_ins: record(['count', 'void_up_to', 'version'], { count, void_up_to: count, version: milliseconds }),
  pinned_conversations: list(count),
};
