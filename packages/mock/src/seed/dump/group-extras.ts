import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';
import type { JoinRequests } from '../../state/join-requests.ts';
import type { SeedGroup, SeedJoinRequest } from '../types/group.ts';

/** The announcements and the shared files of a group. */
export function dumpBoard({ announcements, files }: Group): Pick<SeedGroup, 'announcements' | 'files'> {
  return {
    announcements: Array.from(announcements.entries(), ([id, { author, title, content, createdAt }]) => ({
      id,
      ...(author !== undefined && { author }),
      title,
      content,
      created_at: createdAt,
    })),
    files: Array.from(files.entries(), ([file_id, { name, type, size, url, uploader, createdAt, updatedAt }]) => ({
      file_id,
      name,
      type,
      size,
      url,
      uploader,
      created_at: createdAt,
      updated_at: updatedAt,
    })),
  };
}

function dumpRequests({ users }: App, requests: JoinRequests): SeedJoinRequest[] {
  const alive = [...requests.all()].filter(({ userId }) => users.get(userId) !== undefined);
  return alive.map(({ groupId, userId, by, reason, status, madeAt, changedAt }) => ({
    group: groupId,
    user: userId,
    ...(by !== undefined && { by }),
    reason,
    status,
    made_at: madeAt,
    changed_at: changedAt,
  }));
}

/** The invitations to groups and the applications to join them. */
export function dumpJoinRequests(app: App): { invitations: SeedJoinRequest[]; applications: SeedJoinRequest[] } {
  return {
    invitations: dumpRequests(app, app.groups.invitations),
    applications: dumpRequests(app, app.groups.applications),
  };
}
