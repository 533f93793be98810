import type { SeedChatFile, SeedStored } from '../types/file.ts';
import { name, record, ref, type SchemaOf, text } from './keywords.ts';

/** The schema of a place in the object storage. */
export const stored: SchemaOf<SeedStored> = record<SeedStored>(
  { key: name },
  { base64: { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' }, type: text },
);

/** The schema of who may download a file. */
export const chatFile: SchemaOf<SeedChatFile> = record<SeedChatFile>(
  { file_sign: name, key: name, owner: ref },
  { to_user: ref, to_group: ref },
);
