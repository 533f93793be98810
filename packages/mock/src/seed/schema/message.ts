import type { SeedMessage, SeedView } from '../types/message.ts';
import { digits, flag, milliseconds, oneOf, record, ref, type SchemaOf, text } from './keywords.ts';

/** The schema of a message. */
export const message: SchemaOf<SeedMessage> = record<SeedMessage>(
  { content: text },
  {
    msg_id: digits,
    from: ref,
    to_user: ref,
    to_group: ref,
    to_all: oneOf(true),
    content_type: oneOf(0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12),
    attachment: text,
    ext: text,
    config: text,
    related_mid: digits,
    online_only: flag,
    recalled: flag,
    sent_at: milliseconds,
  },
);

/** The schema of how far somebody has read. */
export const view: SchemaOf<SeedView> = record<SeedView>(
  { user: ref },
  { with_user: ref, with_group: ref, read_to: digits, deleted_to: digits },
);
