import { ErrorCode, type GroupAnnouncement } from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { Announcement } from '../../state/group-board.ts';
import type { Group } from '../../state/groups.ts';
import type { Handlers } from '../handler.ts';
import { groupForAdmins, groupForMembers } from './access.ts';

function toAnnouncement(
  { info }: Group,
  { announcementId, author, title, content, createdAt }: Announcement,
): GroupAnnouncement {
  return {
    id: announcementId,
    group_id: info.groupId,
    ...(author !== undefined && { author }),
    title,
    content,
    created_at: createdAt,
  };
}

interface AppCall {
  readonly app: App;
  readonly error: (code: typeof ErrorCode.AnnouncementDisabled, detail: string) => MockError;
}

/** Rejects the call when the app has no announcements. */
function requireAnnouncements({ app, error }: AppCall): void {
  if (!app.settings.announcements) throw error(ErrorCode.AnnouncementDisabled, 'the mock is configured so');
}

type AnnouncementOperation =
  | 'createGroupAnnouncement'
  | 'getGroupAnnouncement'
  | 'getLatestGroupAnnouncement'
  | 'listGroupAnnouncements'
  | 'deleteGroupAnnouncement';

/** What the operations on announcements in groups do. */
export const groupAnnouncements: Handlers<AnnouncementOperation> = {
  createGroupAnnouncement(call) {
    const { app, caller, input, now } = call;
    const group = groupForAdmins(call);
    requireAnnouncements(call);
    const { title, content } = input;
    const announcementId = app.ids.announcement();
    const announcement = { announcementId, author: caller.user?.userId, title, content, createdAt: now };
    group.announcements.set(announcementId, announcement);
    return toAnnouncement(group, announcement);
  },

  getGroupAnnouncement(call) {
    const { input, error } = call;
    const group = groupForMembers(call);
    requireAnnouncements(call);
    const found = group.announcements.get(input.announcement_id);
    if (found !== undefined) return toAnnouncement(group, found);
    throw error(ErrorCode.AnnouncementNotFound, `query announcement_id: ${input.announcement_id}`);
  },

  getLatestGroupAnnouncement(call) {
    const group = groupForMembers(call);
    requireAnnouncements(call);
    const [latest] = group.announcements.pageBack(Number.POSITIVE_INFINITY, 1).entries;
    if (latest !== undefined) return toAnnouncement(group, latest.value);
    throw call.error(ErrorCode.AnnouncementNotFound, 'the group has none');
  },

  listGroupAnnouncements(call) {
    const group = groupForMembers(call);
    requireAnnouncements(call);
    return Array.from(group.announcements.entries(), ([, announcement]) =>
      toAnnouncement(group, announcement),
    ).reverse();
  },

  deleteGroupAnnouncement(call) {
    const { input, error } = call;
    const group = groupForAdmins(call);
    if (group.announcements.delete(input.announcement_id)) return true;
    throw error(ErrorCode.AnnouncementNotFound, `query announcement_id: ${input.announcement_id}`);
  },
};
