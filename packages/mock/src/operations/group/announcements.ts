import { ErrorCode, type GroupAnnouncement } from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { Announcement } from '../../state/group-board.ts';
import type { Group } from '../../state/groups.ts';
import type { Handlers } from '../handler.ts';
import { groupForAdmins, groupForMembers } from './access.ts';

function announcementAnswer(
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

/** Refuses when the app has no announcements. */
function checkEnabled({ app, error }: AppCall): void {
  if (!app.settings.announcements) throw error(ErrorCode.AnnouncementDisabled, 'the mock was told so');
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
    checkEnabled(call);
    const { title, content } = input;
    const announcementId = app.ids.announcement();
    const announcement = { announcementId, author: caller.user?.userId, title, content, createdAt: now };
    group.announcements.set(announcementId, announcement);
    return announcementAnswer(group, announcement);
  },

  getGroupAnnouncement(call) {
    const { input, error } = call;
    const group = groupForMembers(call);
    checkEnabled(call);
    const found = group.announcements.get(input.announcement_id);
    if (found !== undefined) return announcementAnswer(group, found);
    throw error(ErrorCode.AnnouncementNotFound, `query announcement_id: ${input.announcement_id}`);
  },

  getLatestGroupAnnouncement(call) {
    const group = groupForMembers(call);
    checkEnabled(call);
    const [latest] = group.announcements.pageBack(Number.POSITIVE_INFINITY, 1).entries;
    if (latest !== undefined) return announcementAnswer(group, latest.value);
    throw call.error(ErrorCode.AnnouncementNotFound, 'the group has none');
  },

  listGroupAnnouncements(call) {
    const group = groupForMembers(call);
    checkEnabled(call);
    return Array.from(group.announcements.entries(), ([, announcement]) =>
      announcementAnswer(group, announcement),
    ).reverse();
  },

  deleteGroupAnnouncement(call) {
    const { input, error } = call;
    const group = groupForAdmins(call);
    if (group.announcements.delete(input.announcement_id)) return true;
    throw error(ErrorCode.AnnouncementNotFound, `query announcement_id: ${input.announcement_id}`);
  },
};
