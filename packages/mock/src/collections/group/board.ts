import { count, list, milliseconds, record, ref, text } from '../../seed/schema/keywords.ts';
import type { SeedAnnouncement, SeedFile } from '../../seed/types/group.ts';
import type { Announcement, SharedFile } from '../../state/group-board.ts';
import type { Ids } from '../../state/ids.ts';
import { present } from '../fields.ts';
import type { GroupPart } from './part.ts';

const announcement = record<SeedAnnouncement>(
  { title: text, content: text },
  { id: count, author: ref, created_at: milliseconds },
);

function dumpAnnouncement({ announcementId, author, title, content, createdAt }: Announcement): SeedAnnouncement {
  return present<SeedAnnouncement>({ id: announcementId, author, title, content, created_at: createdAt });
}

/** The announcements of a group. */
export const announcements: GroupPart<'announcements', { readonly ids: Ids }> = {
  fields: { announcements: list(announcement) },
  dump: (group) => ({ announcements: Array.from(group.announcements.values(), dumpAnnouncement) }),
  load(loading, group, { announcements: seeds = [] }, place) {
    const { ids } = loading.app;
    for (const { id } of seeds) if (id !== undefined) ids.pass('announcementId', id);
    for (const [index, seed] of seeds.entries()) {
      const entry = `${place}.announcements[${index}]`;
      const announcementId = seed.id ?? ids.announcement();
      if (group.announcements.has(announcementId)) throw loading.error(`${entry}.id`, 'is there twice');
      group.announcements.set(announcementId, {
        announcementId,
        author: seed.author === undefined ? undefined : loading.formerUser(seed.author, `${entry}.author`),
        title: seed.title,
        content: seed.content,
        createdAt: seed.created_at ?? loading.now,
      });
    }
  },
};

const file = record<SeedFile>(
  { name: text, size: count, url: text, uploader: ref },
  { file_id: count, type: text, created_at: milliseconds, updated_at: milliseconds },
);

function dumpFile({ fileId, name, type, size, url, uploader, createdAt, updatedAt }: SharedFile): SeedFile {
  return { file_id: fileId, name, type, size, url, uploader, created_at: createdAt, updated_at: updatedAt };
}

/** The files that are shared in a group. */
export const files: GroupPart<'files', { readonly ids: Ids }> = {
  fields: { files: list(file) },
  dump: (group) => ({ files: Array.from(group.files.values(), dumpFile) }),
  load(loading, group, { files: seeds = [] }, place) {
    const { ids } = loading.app;
    for (const { file_id } of seeds) if (file_id !== undefined) ids.pass('fileId', file_id);
    for (const [index, seed] of seeds.entries()) {
      const entry = `${place}.files[${index}]`;
      const fileId = seed.file_id ?? ids.sharedFile();
      if (group.files.has(fileId)) throw loading.error(`${entry}.file_id`, 'is there twice');
      const createdAt = seed.created_at ?? loading.now;
      group.files.set(fileId, {
        fileId,
        name: seed.name,
        type: seed.type ?? '',
        size: seed.size,
        url: seed.url,
        uploader: loading.formerUser(seed.uploader, `${entry}.uploader`),
        createdAt,
        updatedAt: seed.updated_at ?? createdAt,
      });
    }
  },
};
