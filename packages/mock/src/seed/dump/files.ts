import { MessageTargetType } from '@lanying-im/types';
import type { App } from '../../state/app.ts';
import { toBase64 } from '../base64.ts';
import type { SeedApp } from '../types/seed.ts';

/** The object storage of an app, without files for groups that are gone. */
export function dumpFiles({ files, groups }: App): Pick<SeedApp, 'stored' | 'chat_files'> {
  const left = [...files.chatFiles()].filter(
    ({ toType, to }) => toType === MessageTargetType.User || groups.get(to) !== undefined,
  );
  return {
    stored: Array.from(files.keys(), (key) => {
      const content = files.content(key);
      return { key, ...(content && { base64: toBase64(content.bytes), type: content.type }) };
    }),
    chat_files: left.map(({ sign, key, owner, toType, to }) => ({
      file_sign: sign,
      key,
      owner,
      ...(toType === MessageTargetType.User ? { to_user: to } : { to_group: to }),
    })),
  };
}
