import type { OperationId } from '@lanying-im/types';
import { ai } from './ai.ts';
import { blacklist } from './blacklist.ts';
import type { Behaviours } from './call.ts';
import { contacts } from './contacts.ts';
import { file } from './file.ts';
import { friend } from './friend.ts';
import { friendRequests } from './friend-requests.ts';
import { group } from './group.ts';
import { groupAnnouncements } from './group-announcements.ts';
import { groupFiles } from './group-files.ts';
import { groupLists } from './group-lists.ts';
import { groupMembers } from './group-members.ts';
import { groupMutes } from './group-mutes.ts';
import { groupQrCodes } from './group-qr-codes.ts';
import { groupRequests } from './group-requests.ts';
import { groupSettings } from './group-settings.ts';
import { message } from './message.ts';
import { messageConversations } from './message-conversations.ts';
import { push } from './push.ts';
import { token } from './token.ts';
import { user } from './user.ts';

/**
 * What each operation does. One of the description that is missing here answers the description's example, and
 * `npm run coverage:mock` lists it.
 */
export const behaviours: Partial<Behaviours<OperationId>> = {
  ...token,
  ...ai,
  ...user,
  ...friend,
  ...friendRequests,
  ...blacklist,
  ...contacts,
  ...group,
  ...groupLists,
  ...groupMembers,
  ...groupMutes,
  ...groupSettings,
  ...groupRequests,
  ...groupAnnouncements,
  ...groupFiles,
  ...groupQrCodes,
  ...message,
  ...messageConversations,
  ...file,
  ...push,
};
