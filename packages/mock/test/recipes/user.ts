import type { Recipes } from './recipe.ts';

export const user: Recipes = {
  registerUser: {
    sound: { body: { username: 'newcomer', password: 'secret' } },
    codes: {
      10002: { body: { username: 'newcomer' } },
      10004: { body: { username: 'ada', password: 'secret' } },
      30021: { mock: { license: 'invalid' } },
      30022: { mock: { license: 'expired' } },
      30023: { mock: { license: { users: 7 } } },
    },
  },
};
