import type { OperationId } from '@lanying-im/types';
import { ai } from './ai/ai-messages.ts';
import { downloads } from './file/downloads.ts';
import { uploads } from './file/uploads.ts';
import { blacklist } from './friend/blacklist.ts';
import { friendRequests } from './friend/friend-requests.ts';
import { friend } from './friend/friends.ts';
import { contacts } from './friend/user-lookup.ts';
import { groupAdmins } from './group/admins.ts';
import { groupAnnouncements } from './group/announcements.ts';
import { groupApplications } from './group/applications.ts';
import { groupFiles } from './group/files.ts';
import { groups } from './group/groups.ts';
import { groupInvitations } from './group/invitations.ts';
import { groupLists } from './group/member-lists.ts';
import { groupMembers } from './group/members.ts';
import { groupMutes } from './group/mutes.ts';
import { groupQrCodes } from './group/qr-codes.ts';
import { groupSettings } from './group/settings.ts';
import type { Handlers } from './handler.ts';
import { messageConversations } from './message/conversations.ts';
import { message } from './message/sending.ts';
import { push } from './push/push-notifications.ts';
import { token } from './token/sign-in.ts';
import { user } from './user/index.ts';

/**
 * What each operation does. One of the description that is missing here returns the description's example, and
 * `npm run coverage:mock` lists it.
 */
export const handlers: Partial<Handlers<OperationId>> = {
  ...token,
  ...ai,
  ...user,
  ...friend,
  ...friendRequests,
  ...blacklist,
  ...contacts,
  ...groups,
  ...groupAdmins,
  ...groupLists,
  ...groupMembers,
  ...groupMutes,
  ...groupSettings,
  ...groupApplications,
  ...groupInvitations,
  ...groupAnnouncements,
  ...groupFiles,
  ...groupQrCodes,
  ...message,
  ...messageConversations,
  ...uploads,
  ...downloads,
  ...push,
};
