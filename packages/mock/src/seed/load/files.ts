import { MessageTargetType } from '@lanying-im/types';
import { fromBase64 } from '../base64.ts';
import type { SeedChatFile } from '../types/file.ts';
import type { SeedApp } from '../types/seed.ts';
import type { UserRef } from '../types/user.ts';
import type { Loading } from './loading.ts';

/** Whom a file of a seed is for. */
function receiverOf(
  loading: Loading,
  { to_user, to_group }: SeedChatFile,
  place: string,
): { toType: number; to: number } {
  if (to_user !== undefined && to_group === undefined) {
    return { toType: MessageTargetType.User, to: person(loading, to_user, `${place}.to_user`) };
  }
  if (to_group !== undefined && to_user === undefined) {
    return { toType: MessageTargetType.Group, to: loading.group(to_group, `${place}.to_group`) };
  }
  throw loading.error(place, 'must have one of to_user and to_group');
}

/** The id of the user whom a file names. Files outlive the accounts of those who sent them. */
function person(loading: Loading, ref: UserRef, place: string): number {
  return typeof ref === 'number' && loading.app.users.wasDeleted(ref) ? ref : loading.user(ref, place);
}

/** Fills the object storage of an app. */
export function loadFiles(loading: Loading, { stored = [], chat_files = [] }: SeedApp): void {
  const { files } = loading.app;
  for (const [index, { key, base64, type = 'application/octet-stream' }] of stored.entries()) {
    files.prepare(key);
    if (base64 === undefined) continue;
    const bytes = fromBase64(base64);
    if (bytes === undefined) throw loading.error(`stored[${index}].base64`, 'is not base64');
    files.put(key, { bytes, type });
  }
  for (const [index, seed] of chat_files.entries()) {
    const place = `chat_files[${index}]`;
    files.addChatFile({
      sign: seed.file_sign,
      key: seed.key,
      owner: person(loading, seed.owner, `${place}.owner`),
      ...receiverOf(loading, seed, place),
    });
  }
}
