import { busy, busyMessages } from '../../support/busy.ts';
import { ada, ben, cho, choir, dee, eve, fay, nobody } from '../../support/fixture.ts';
import type { Recipe } from '../recipe.ts';
import type { FurtherRecipes } from './further.ts';

const inBusyApp: Recipe = { mock: { seed: busy } };
const byAda: Recipe = { as: null, token: 'ada-token' };
const [question, yes, score, morning, hello, _broadcast, , recalled] = busyMessages;

const toBen = { targets: [ben], type: 1, content_type: 0, content: 'hello' };
const toChoir = { ...toBen, targets: [choir], type: 2 };
const complete = { ...toBen, attachment: '{"url":"https://files.example.com/1"}', ext: '{"a":1}', config: '{"b":2}' };

/** A body with the exact id of an earlier message, which a number would round. */
const about = (body: object, id = ''): string =>
  JSON.stringify({ ...body, related_mid: 0 }).replace('"related_mid":0', `"related_mid":${id}`);
const readAck = { ...toBen, content_type: 9, content: '' };
const recall = { ...toBen, content_type: 10, content: '' };
const append = { ...toBen, content_type: 11, content: ', indeed' };
const replace = { ...toBen, content_type: 12, content: 'No' };

const mutesChoir: Recipe['after'] = [['POST /group/settings/ban_all', { body: { group_id: choir, duration: 60 } }]];
const mutesForEver: Recipe['after'] = [['POST /group/settings/ban_all', { body: { group_id: choir, duration: -1 } }]];
const minutes = 60_000;

/** Recipes of what messages and conversations can be beside the simplest case. */
export const furtherMessage: FurtherRecipes = {
  sendMessage: {
    'with everything': { body: complete },
    'to several, online only': { body: { ...toBen, targets: [ben, cho, ben], online_only: true } },
    'to a group': { body: toChoir },
    'to a group, by the app itself': { as: null, body: toChoir },
    'as another user': { as: null, body: { ...toBen, from_user_id: cho } },
    'as another user, by her own token': { ...byAda, body: { ...toBen, from_user_id: cho } },
    'as oneself, by her own token': { ...byAda, body: { ...toBen, from_user_id: ada } },
    'as an unknown user': { body: { ...toBen, from_user_id: nobody } },
    'as a member of the group': { as: null, body: { ...toChoir, from_user_id: cho } },
    'as somebody from outside the group': { as: null, body: { ...toChoir, from_user_id: dee } },
    'to an unknown user': { body: { ...toBen, targets: [nobody] } },
    'to somebody who blocks the sender': { body: { ...toBen, targets: [eve] } },
    'to somebody who accepts friends only': { ...inBusyApp, body: { ...toBen, targets: [dee] } },
    'by a muted member': { ...inBusyApp, as: cho, body: toChoir },
    'by a member who is muted for ever': { ...inBusyApp, as: eve, body: toChoir },
    'by a member whose mute is over': { ...inBusyApp, as: cho, body: toChoir, later: 40 * minutes },
    'by a member of a muted group': { after: mutesChoir, as: cho, body: toChoir },
    'by a member of a group that is muted for ever': { after: mutesForEver, as: cho, body: toChoir },
    'by an administrator of a muted group': { after: mutesChoir, as: ben, body: toChoir },
    'when the mute of the group is over': { after: mutesChoir, later: 61 * minutes, as: cho, body: toChoir },
    'a receipt in a muted group': {
      ...inBusyApp,
      as: cho,
      body: about({ ...readAck, targets: [choir], type: 2 }, hello),
    },
    'a recall in a muted group': {
      ...inBusyApp,
      as: cho,
      body: about({ ...recall, targets: [choir], type: 2 }, morning),
    },
    'once more with the same transaction': {
      after: [['POST /message/send', { body: { ...toBen, transaction_id: 5 } }]],
      body: { ...toBen, transaction_id: 5 },
    },
    'by another with the same transaction': {
      after: [['POST /message/send', { body: { ...toBen, transaction_id: 5 } }]],
      as: cho,
      body: { ...toBen, transaction_id: 5 },
    },
    'a change of nothing': { body: replace },
    'a receipt': { ...inBusyApp, body: about(readAck, score) },
    'a receipt of a message to another': { ...inBusyApp, as: fay, body: about(readAck, score) },
    'a receipt of no message': { ...inBusyApp, body: about(readAck, '5') },
    'a receipt by the app itself': { ...inBusyApp, as: null, body: about(readAck, score) },
    'a recall': { ...inBusyApp, body: about(recall, yes) },
    'a recall of a message by another': { ...inBusyApp, body: about(recall, question) },
    'a recall by the app itself': { ...inBusyApp, as: null, body: about(recall, question) },
    'a recall too late': { mock: { seed: busy, limits: { recallMinutes: 5 } }, body: about(recall, yes) },
    'a recall too late, by the app itself': {
      mock: { seed: busy, limits: { recallMinutes: 5 } },
      as: null,
      body: about(recall, yes),
    },
    'a recall in time': { mock: { seed: busy, limits: { recallMinutes: 30 } }, body: about(recall, yes) },
    'a recall of what was recalled': { ...inBusyApp, as: ben, body: about({ ...recall, targets: [ada] }, recalled) },
    'a replacement of what was recalled': {
      ...inBusyApp,
      as: ben,
      body: about({ ...replace, targets: [ada] }, recalled),
    },
    'to a group, by the account of the admin token': { ...inBusyApp, as: null, body: toChoir },
    'to a group, by an administrator whose group is muted, as the app': {
      after: mutesChoir,
      as: null,
      headers: { group_id: String(choir) },
      body: toChoir,
    },
    'an addition': { ...inBusyApp, body: about(append, yes) },
    'an addition to a message by another': { ...inBusyApp, body: about(append, question) },
    'a replacement': { ...inBusyApp, body: about(replace, yes) },
    'a replacement in another conversation': { ...inBusyApp, body: about({ ...replace, targets: [cho] }, yes) },
    'a replacement in a group of a message to a user': {
      ...inBusyApp,
      body: about({ ...replace, targets: [choir], type: 2 }, yes),
    },
  },
  sendSystemNotification: {
    'with everything': { body: complete },
    'to several': { body: { ...toBen, targets: [ben, cho] } },
    'as a user': { body: { ...toBen, from_user_id: ben } },
    'to a group': { body: toChoir },
    'once more with the same transaction': {
      after: [['POST /message/notify', { body: { ...toBen, transaction_id: 5 } }]],
      body: { ...toBen, transaction_id: 5 },
    },
  },
  broadcastMessage: {
    'with everything': { body: { ...complete, targets: undefined, type: 1 } },
    'without content': { body: { type: 1, content_type: 0 } },
  },
};
