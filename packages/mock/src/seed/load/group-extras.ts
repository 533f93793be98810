import type { Group } from '../../state/groups.ts';
import type { JoinRequest } from '../../state/join-requests.ts';
import type { SeedGroup, SeedJoinRequest } from '../types/group.ts';
import type { SeedApp } from '../types/seed.ts';
import type { UserRef } from '../types/user.ts';
import type { Loading } from './loading.ts';

/** The id of somebody who may be gone by now: a name must be known, an id need not be. */
function formerUser(loading: Loading, ref: UserRef, place: string): number {
  return typeof ref === 'number' ? ref : loading.user(ref, place);
}

/** Adds the announcements and the shared files of a group. */
export function addBoard(
  loading: Loading,
  { announcements = [], files = [] }: SeedGroup,
  group: Group,
  place: string,
): void {
  const { ids } = loading.app;
  for (const { id } of announcements) if (id !== undefined) ids.pass('announcementId', id);
  for (const { file_id } of files) if (file_id !== undefined) ids.pass('fileId', file_id);
  for (const [index, seed] of announcements.entries()) {
    const announcementId = seed.id ?? ids.announcement();
    const entry = `${place}.announcements[${index}]`;
    if (group.announcements.has(announcementId)) throw loading.error(`${entry}.id`, 'is there twice');
    group.announcements.set(announcementId, {
      announcementId,
      author: seed.author === undefined ? undefined : formerUser(loading, seed.author, `${entry}.author`),
      title: seed.title,
      content: seed.content,
      createdAt: seed.created_at ?? loading.now,
    });
  }
  for (const [index, seed] of files.entries()) {
    const fileId = seed.file_id ?? ids.sharedFile();
    const entry = `${place}.files[${index}]`;
    if (group.files.has(fileId)) throw loading.error(`${entry}.file_id`, 'is there twice');
    const createdAt = seed.created_at ?? loading.now;
    group.files.set(fileId, {
      fileId,
      name: seed.name,
      type: seed.type ?? '',
      size: seed.size,
      url: seed.url,
      uploader: formerUser(loading, seed.uploader, `${entry}.uploader`),
      createdAt,
      updatedAt: seed.updated_at ?? createdAt,
    });
  }
}

function joinRequest(loading: Loading, seed: SeedJoinRequest, place: string): JoinRequest {
  const madeAt = seed.made_at ?? loading.now;
  return {
    groupId: loading.group(seed.group, `${place}.group`),
    userId: loading.user(seed.user, `${place}.user`),
    by: seed.by === undefined ? undefined : formerUser(loading, seed.by, `${place}.by`),
    reason: seed.reason ?? '',
    status: seed.status ?? 0,
    madeAt,
    changedAt: seed.changed_at ?? madeAt,
  };
}

/** Adds the invitations to groups and the applications to join them. */
export function loadJoinRequests(loading: Loading, { invitations = [], applications = [] }: SeedApp): void {
  const { groups } = loading.app;
  for (const [index, seed] of invitations.entries()) {
    groups.invitations.add(joinRequest(loading, seed, `invitations[${index}]`));
  }
  for (const [index, seed] of applications.entries()) {
    groups.applications.add(joinRequest(loading, seed, `applications[${index}]`));
  }
}
