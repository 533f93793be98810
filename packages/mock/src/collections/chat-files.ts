import { MessageTargetType } from '@lanying-im/types';
import { list, name, record, ref } from '../seed/schema/keywords.ts';
import type { SeedChatFile } from '../seed/types/file.ts';
import { type ChatFile, ChatFiles } from '../state/chat-files.ts';
import type { Groups } from '../state/groups.ts';
import type { AppCollection } from './collection.ts';
import { present } from './fields.ts';
import type { Loading } from './loading.ts';

interface Needs {
  readonly chatFiles: ChatFiles;
  readonly groups: Groups;
}

const chatFile = record<SeedChatFile>({ file_sign: name, key: name, owner: ref }, { to_user: ref, to_group: ref });

function dumpFile({ sign, key, owner, toType, to }: ChatFile): SeedChatFile {
  const isForUser = toType === MessageTargetType.User;
  return present<SeedChatFile>({
    file_sign: sign,
    key,
    owner,
    to_user: isForUser ? to : undefined,
    to_group: isForUser ? undefined : to,
  });
}

/** The receiver of a file of a seed. */
function receiverOf(
  loading: Loading,
  { to_user, to_group }: SeedChatFile,
  place: string,
): Pick<ChatFile, 'toType' | 'to'> {
  if (to_user !== undefined && to_group === undefined) {
    return { toType: MessageTargetType.User, to: loading.user(to_user, `${place}.to_user`) };
  }
  if (to_group !== undefined && to_user === undefined) {
    return { toType: MessageTargetType.Group, to: loading.group(to_group, `${place}.to_group`) };
  }
  throw loading.error(place, 'must have one of to_user and to_group');
}

/** Who may download which file. Files for groups that are gone are in no snapshot. */
export const chatFiles: AppCollection<ChatFiles, 'chat_files', Needs> = {
  of: 'app',
  create: () => new ChatFiles(),
  fields: { chat_files: list(chatFile) },
  dump(app) {
    const left = [...app.chatFiles.all()].filter(
      ({ toType, to }) => toType === MessageTargetType.User || app.groups.get(to) !== undefined,
    );
    return { chat_files: left.map(dumpFile) };
  },
  load(loading, { chat_files: seeds = [] }) {
    for (const [index, seed] of seeds.entries()) {
      const place = `chat_files[${index}]`;
      loading.app.chatFiles.add({
        sign: seed.file_sign,
        key: seed.key,
        owner: loading.user(seed.owner, `${place}.owner`),
        ...receiverOf(loading, seed, place),
      });
    }
  },
};
