import { busy } from '../../support/busy.ts';
import { ada, ben, nobody } from '../../support/fixture.ts';
import type { Recipe } from '../recipe.ts';
import type { FurtherRecipes } from './further.ts';

const inBusyApp: Recipe = { mock: { seed: busy }, after: [] };

/** Recipes of pushes beside the simplest case. */
export const furtherPush: FurtherRecipes = {
  bindPushAlias: { 'in place of another': { ...inBusyApp, body: { alias: 'customer-2' } } },
  listPushTags: { 'of two': inBusyApp },
  addPushTags: { 'that is there': { ...inBusyApp, body: { tags: ['vip', 'new'] } } },
  removePushTags: { 'that is there': inBusyApp },
  removeAllPushTags: { 'that are there': inBusyApp },
  sendPushNotification: {
    'by tag': { ...inBusyApp, body: { audience: { tag: ['vip', 'alto'] }, message: {} } },
    'by alias': { ...inBusyApp, body: { audience: { alias: ['customer-1', 'nobody'] }, message: {} } },
    'by user id': { ...inBusyApp, body: { audience: { user_id: [ada, ben, nobody] }, message: {} } },
    'by push token': { ...inBusyApp, body: { audience: { push_token: ['p1', 'p2'] }, message: {} } },
    'to everybody': inBusyApp,
    'over the push services alone': {
      ...inBusyApp,
      body: { audience: 'all', message: {}, setting: { distribution_strategy: 'ospush_only' } },
    },
    'over Lanying alone': {
      ...inBusyApp,
      body: { audience: 'all', message: {}, setting: { distribution_strategy: 'mxpush_only' } },
    },
    'with an image': {
      body: { audience: 'all', message: { type: 'image', attachment_url: 'https://images.example/1.png' } },
    },
    'with an image that is no URL': { body: { audience: 'all', message: { type: 'image', attachment_url: 'image' } } },
    'with an image of the mock that is not there': {
      body: {
        audience: 'all',
        message: {
          type: 'image',
          attachment_url: `https://api.maximtop.com/file/download/avatar?object_name=avatar/${ada}`,
        },
      },
    },
    'once more with the same request id': {
      after: [['POST /push/notify', { body: { audience: 'all', message: {}, setting: { request_id: 'r1' } } }]],
      body: { audience: 'all', message: {}, setting: { request_id: 'r1' } },
    },
    'with another request id': {
      after: [['POST /push/notify', { body: { audience: 'all', message: {}, setting: { request_id: 'r1' } } }]],
      body: { audience: 'all', message: {}, setting: { request_id: 'r2' } },
    },
  },
  listPushTaskStatistics: {
    'in the busy app': {
      ...inBusyApp,
      after: [['POST /push/notify', { body: { audience: { user_id: [ada, ben] }, message: {} } }]],
      body: { list: [1001, 1001, 7] },
    },
  },
  getPushCertificate: {
    'of Apple': { query: '?provider=1' },
    'for development': { query: '?provider=2&environment=0' },
    'that was entered': {
      mock: { certificates: [{ provider: 1, name: 'own', certificate: 'c' }] },
      query: '?provider=1',
    },
    'that nobody entered': {
      mock: { certificates: [{ provider: 1, name: 'own', certificate: 'c' }] },
      query: '?provider=2',
    },
    'that is for development': {
      mock: { certificates: [{ provider: 1, environment: 0, name: 'own', certificate: 'c' }] },
      query: '?provider=1',
    },
  },
};
