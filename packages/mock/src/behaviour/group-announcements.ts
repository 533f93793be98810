import { ErrorCode, type GroupAnnouncement } from '@lanying-im/types';
import type { Refusal } from '../refusal.ts';
import type { App } from '../state/app.ts';
import type { Announcement } from '../state/group-board.ts';
import type { Group } from '../state/groups.ts';
import type { Behaviours } from './call.ts';
import { groupForAdmins, groupForMembers } from './group-access.ts';

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
  readonly refuse: (code: typeof ErrorCode.AnnouncementDisabled, detail: string) => Refusal;
}

/** Refuses when the app has no announcements. */
function checkEnabled({ app, refuse }: AppCall): void {
  if (!app.settings.announcements) throw refuse(ErrorCode.AnnouncementDisabled, 'the mock was told so');
}

type AnnouncementOperation =
  | 'createGroupAnnouncement'
  | 'getGroupAnnouncement'
  | 'getLatestGroupAnnouncement'
  | 'listGroupAnnouncements'
  | 'deleteGroupAnnouncement';

/** What the operations on announcements in groups do. */
export const groupAnnouncements: Behaviours<AnnouncementOperation> = {
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
    const { input, refuse } = call;
    const group = groupForMembers(call);
    checkEnabled(call);
    const found = group.announcements.get(input.announcement_id);
    if (found !== undefined) return announcementAnswer(group, found);
    throw refuse(ErrorCode.AnnouncementNotFound, `query announcement_id: ${input.announcement_id}`);
  },

  getLatestGroupAnnouncement(call) {
    const group = groupForMembers(call);
    checkEnabled(call);
    const [latest] = group.announcements.pageBack(Number.POSITIVE_INFINITY, 1).entries;
    if (latest !== undefined) return announcementAnswer(group, latest.value);
    throw call.refuse(ErrorCode.AnnouncementNotFound, 'the group has none');
  },

  listGroupAnnouncements(call) {
    const group = groupForMembers(call);
    checkEnabled(call);
    return Array.from(group.announcements.entries(), ([, announcement]) =>
      announcementAnswer(group, announcement),
    ).reverse();
  },

  deleteGroupAnnouncement(call) {
    const { input, refuse } = call;
    const group = groupForAdmins(call);
    if (group.announcements.delete(input.announcement_id)) return true;
    throw refuse(ErrorCode.AnnouncementNotFound, `query announcement_id: ${input.announcement_id}`);
  },
};
