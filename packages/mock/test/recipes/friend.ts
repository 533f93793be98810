import { ben, cho, dee, eve } from '../support/village.ts';
import type { Recipes } from './recipe.ts';

export const friend: Recipes = {
  addFriends: {
    sound: { body: { list: [cho] } },
    codes: {
      10002: { body: { list: [] } },
      10005: { body: { list: [ben] } },
      10006: { body: { list: [eve] } },
      10012: { body: { list: [dee] } },
    },
  },
  listFriends: {
    sound: {},
    codes: { 10002: { as: null } },
  },
};
