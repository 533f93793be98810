import { friend } from './friend.ts';
import { group } from './group.ts';
import { message } from './message.ts';
import { push } from './push.ts';
import type { Recipes } from './recipe.ts';
import { user } from './user.ts';

export const recipes: Recipes = { ...user, ...friend, ...group, ...message, ...push };
