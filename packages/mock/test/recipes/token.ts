import { ada, nobody } from '../support/fixture.ts';
import type { Recipes } from './recipe.ts';

const license = { 30021: { mock: { license: 'invalid' } }, 30022: { mock: { license: 'expired' } } } as const;

export const token: Recipes = {
  createUserTokenById: {
    success: { body: { user_id: ada, password: 'secret', device_guid: 'phone' } },
    codes: {
      10000: { body: { user_id: nobody, password: 'secret' } },
      10002: { body: { user_id: ada } },
      ...license,
    },
  },
  createUserTokenByUsername: {
    success: { body: { name: 'ada', password: 'secret' } },
    codes: {
      10000: { body: { name: 'nobody', password: 'secret' } },
      10002: { body: { name: 'ada' } },
      ...license,
    },
  },
  createUserTokenByLogin: {
    success: { body: { login_name: 'ada', password: 'secret' } },
    codes: {
      10000: { body: { login_name: 'nobody', password: 'secret' } },
      10002: { body: { login_name: 'ada' } },
      ...license,
    },
  },
};
