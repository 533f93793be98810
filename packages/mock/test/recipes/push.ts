import type { Seed } from '../../src/index.ts';
import { ada, fixture } from '../support/fixture.ts';
import type { Recipe, Recipes } from './recipe.ts';

const download = 'https://api.maximtop.com/file/download/avatar?object_name=avatar/';
/** Ada's picture has 1 MiB. */
const withLargePicture: Seed = {
  apps: fixture.apps.map((app) => ({ ...app, stored: [{ key: `avatar/${ada}`, base64: btoa('x'.repeat(2 ** 20)) }] })),
};

/** A push was sent: its task is 1001. */
const sent: Recipe['after'] = [['POST /push/notify', { body: { audience: 'all', message: { body: 'hello' } } }]];

export const push: Recipes = {
  sendPushNotification: {
    success: { body: { audience: 'all', message: { body: 'hello' } } },
    codes: {
      10002: { body: { audience: 'some', message: {} } },
      12002: {
        mock: { seed: withLargePicture },
        body: { audience: 'all', message: { type: 'image', attachment_url: `${download}${ada}` } },
      },
      12004: { body: { audience: 'all', message: { type: 'image', attachment_url: 'https://images.invalid/1.png' } } },
      12005: { body: { audience: { user_id: Array<number>(501).fill(ada) }, message: {} } },
      12006: { mock: { push: false } },
      // An admin token is needed, so a user's is enough to see it; the user_id header plays no part.
      10010: { token: 'ada-token' },
    },
  },
  listPushTaskStatistics: {
    success: { after: sent, body: { list: [1001] } },
    codes: {
      10002: { body: { list: [] } },
      10010: { token: 'ada-token' },
      12006: { mock: { push: false }, after: [] },
    },
  },
  getPushCertificate: {
    success: { query: '?provider=2' },
    codes: { 10002: { query: '?provider=8' }, 10010: { token: 'ada-token' } },
  },
};
