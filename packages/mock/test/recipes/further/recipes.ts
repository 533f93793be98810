import { furtherConversation } from './conversation.ts';
import { furtherFile } from './file.ts';
import { furtherFriend } from './friend.ts';
import type { FurtherRecipes } from './further.ts';
import { furtherGroup } from './group.ts';
import { furtherGroupBoard } from './group-board.ts';
import { furtherGroupLists } from './group-lists.ts';
import { furtherMessage } from './message.ts';
import { furtherPush } from './push.ts';
import { furtherUser } from './user.ts';

export const furtherRecipes: FurtherRecipes = {
  ...furtherFile,
  ...furtherFriend,
  ...furtherGroup,
  ...furtherGroupBoard,
  ...furtherMessage,
  ...furtherConversation,
  ...furtherGroupLists,
  ...furtherPush,
  ...furtherUser,
};
