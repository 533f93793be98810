import { ai } from './ai.ts';
import { file } from './file.ts';
import { friend } from './friend.ts';
import { group } from './group.ts';
import { groupBoard } from './group-board.ts';
import { groupPeople } from './group-people.ts';
import { groupRequests } from './group-requests.ts';
import { groupSettings } from './group-settings.ts';
import { message } from './message.ts';
import { push } from './push.ts';
import type { Recipes } from './recipe.ts';
import { token } from './token.ts';
import { user } from './user.ts';

export const recipes: Recipes = {
  ...ai,
  ...token,
  ...user,
  ...friend,
  ...group,
  ...groupPeople,
  ...groupSettings,
  ...groupRequests,
  ...groupBoard,
  ...message,
  ...file,
  ...push,
};
