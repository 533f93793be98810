import { ada } from '../support/village.ts';
import type { Recipes } from './recipe.ts';

export const push: Recipes = {
  sendPushNotification: {
    sound: { body: { audience: 'all', message: { body: 'hello' } } },
    codes: {
      10002: { body: { audience: 'some', message: {} } },
      12004: { body: { audience: 'all', message: { type: 'image', attachment_url: 'https://images.invalid/1.png' } } },
      12005: { body: { audience: { user_id: Array<number>(501).fill(ada) }, message: {} } },
      12006: { mock: { push: false } },
      // An admin token is needed, so a user's is enough to see it; the user_id header plays no part.
      10010: { token: 'ada-token' },
    },
  },
};
