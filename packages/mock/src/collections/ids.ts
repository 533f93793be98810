import { count, digits, record } from '../seed/schema/keywords.ts';
import type { SeedApp } from '../seed/types/seed.ts';
import { Ids, type NextIds } from '../state/ids.ts';
import type { AppCollection } from './collection.ts';
import { type Every, present } from './fields.ts';

type Next = Required<SeedApp>['next'];

const next = record<Next>(
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

function dumpNext({ userId, groupId, msgId, taskId, announcementId, fileId, uploadId }: NextIds): Every<Next> {
  return {
    user_id: userId,
    group_id: groupId,
    msg_id: String(msgId),
    task_id: taskId,
    announcement_id: announcementId,
    file_id: fileId,
    upload_id: uploadId,
  };
}

function loadNext(seed: Next): Every<Partial<NextIds>> {
  return {
    userId: seed.user_id,
    groupId: seed.group_id,
    msgId: seed.msg_id === undefined ? undefined : BigInt(seed.msg_id),
    taskId: seed.task_id,
    announcementId: seed.announcement_id,
    fileId: seed.file_id,
    uploadId: seed.upload_id,
  };
}

/** The next ids. */
export const ids: AppCollection<Ids, 'next', { readonly ids: Ids }> = {
  of: 'app',
  create: () => new Ids(),
  fields: { next },
  dump: ({ ids }) => ({ next: present<Next>(dumpNext(ids.next)) }),
  load({ app }, seed) {
    Object.assign(app.ids.next, present<Partial<NextIds>>(loadNext(seed.next ?? {})));
  },
};
