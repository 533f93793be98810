import { busy, busyMessages, newest } from '../../support/busy.ts';
import { ada, ben, cho, choir, council, dee, eve, fay, nobody } from '../../support/fixture.ts';
import type { Recipe } from '../recipe.ts';
import type { FurtherRecipes } from './further.ts';

const inBusyApp: Recipe = { mock: { seed: busy } };
const [question, yes, score, morning, hello, broadcast, , recalled] = busyMessages;

const toBen = { targets: [ben], type: 1, content_type: 0, content: 'hello' };
const toChoir = { ...toBen, targets: [choir], type: 2 };

/** A body with the exact id of an earlier message, which a number would round. */
const about = (body: object, id = ''): string =>
  JSON.stringify({ ...body, related_mid: 0 }).replace('"related_mid":0', `"related_mid":${id}`);
const readAck = { ...toBen, content_type: 9, content: '' };

const conversation = (query: string, more: Recipe = {}): Recipe => ({
  ...inBusyApp,
  after: [],
  as: ada,
  query,
  ...more,
});
const recalls = (conversation_id: number, id = '', more: Recipe = {}): Recipe => ({
  ...inBusyApp,
  after: [],
  body: `{"conversation_id":${conversation_id},"msg_id":${id}}`,
  ...more,
});
const minutes = 60_000;

/** Recipes of what can be done in conversations beside the simplest case. */
export const furtherConversation: FurtherRecipes = {
  listConversations: {
    'in the busy app': { ...inBusyApp, after: [], as: ada },
    'after another message': {
      ...inBusyApp,
      after: [['POST /message/send', { body: { ...toBen, targets: [ada] }, as: cho }]],
      as: ada,
    },
    'of somebody with broadcasts alone': { ...inBusyApp, after: [], as: dee },
  },
  listConversationMessages: {
    'with another user': conversation(`?opposite_id=${ben}&msg_id_start=0&limit=10`),
    'as the other user sees it': conversation(`?opposite_id=${ada}&msg_id_start=0&limit=10`, { as: ben }),
    'a first page': conversation(`?opposite_id=${ben}&msg_id_start=0&limit=2`),
    'a page that is just full': conversation(`?opposite_id=${ben}&msg_id_start=0&limit=4`),
    'a later page': conversation(`?opposite_id=${ben}&msg_id_start=${yes}&limit=2`),
    'in a group': conversation(`?opposite_id=${choir}&msg_id_start=0&limit=10`),
    'in a group, by somebody who came later': conversation(`?opposite_id=${choir}&msg_id_start=0&limit=10`, {
      as: fay,
      after: [['POST /group/invite/handle', { body: { group_id: choir, user_id: fay, approval: true }, as: fay }]],
    }),
    'in a group with a visible history': conversation(`?opposite_id=${choir}&msg_id_start=0&limit=10`, {
      as: fay,
      after: [
        ['POST /group/settings/history_visible', { body: { group_id: choir, value: true } }],
        ['POST /group/invite/handle', { body: { group_id: choir, user_id: fay, approval: true }, as: fay }],
      ],
    }),
    'with the app itself': conversation('?opposite_id=0&msg_id_start=0&limit=10'),
    'with the app itself, by somebody else': conversation('?opposite_id=0&msg_id_start=0&limit=10', { as: dee }),
    'of a user who was not there yet': conversation('?opposite_id=0&msg_id_start=0&limit=10', {
      after: [['POST /user/register/v2', { body: { username: 'late', password: 'secret' } }]],
      as: newest,
      mock: {},
    }),
    'of a user who came in the same moment': conversation('?opposite_id=0&msg_id_start=0&limit=10', {
      after: [
        ['POST /user/register/v2', { body: { username: 'late', password: 'secret' } }],
        ['POST /message/broadcast', { body: { type: 1, content_type: 0, content: 'hello' } }],
      ],
      as: newest,
      mock: {},
    }),
    'of a user who came after a broadcast': conversation('?opposite_id=0&msg_id_start=0&limit=10', {
      after: [
        ['POST /message/broadcast', { body: { type: 1, content_type: 0, content: 'hello' } }],
        ['POST /user/register/v2', { body: { username: 'late', password: 'secret' }, later: minutes }],
      ],
      as: newest,
      mock: {},
    }),
    'in a group, by a member who came with a message': conversation(`?opposite_id=${choir}&msg_id_start=0&limit=10`, {
      as: eve,
    }),
    'in a group, the first after joining': conversation(`?opposite_id=${choir}&msg_id_start=0&limit=10`, {
      as: fay,
      after: [
        ['POST /group/invite/handle', { body: { group_id: choir, user_id: fay, approval: true }, as: fay }],
        ['POST /message/send', { body: toChoir }],
      ],
    }),
    'with a deleted part': conversation(`?opposite_id=${ben}&msg_id_start=0&limit=10`, {
      after: [
        ['DELETE /message/conversation', { query: `?conversation_id=${ben}` }],
        ['POST /message/send', { body: toBen }],
      ],
    }),
    'with oneself': conversation(`?opposite_id=${ada}&msg_id_start=0&limit=10`, {
      after: [['POST /message/send', { body: { ...toBen, targets: [ada] } }]],
    }),
    'with messages of every kind': conversation(`?opposite_id=${ben}&msg_id_start=0&limit=20`, {
      after: [2, 3, 4, 5, 7, 9].map((content_type) => [
        'POST /message/send',
        { body: content_type === 9 ? about(readAck, score) : { ...toBen, content_type } },
      ]),
    }),
    'with nobody': conversation(`?opposite_id=${nobody}&msg_id_start=0&limit=10`),
  },
  acknowledgeMessage: {
    'the newest': { ...inBusyApp, after: [], as: ada, query: `?conversation_id=${ben}` },
    'by the message alone': { ...inBusyApp, after: [], as: ada, query: `?msg_id=${score}` },
    'by the message alone, in a group': { ...inBusyApp, after: [], as: ada, query: `?msg_id=${morning}` },
    'of the app itself': { ...inBusyApp, after: [], as: ada, query: `?msg_id=${broadcast}` },
    'by an unknown message alone': { query: '?msg_id=5' },
    'nothing named': { query: '' },
    'an earlier one than before': {
      ...inBusyApp,
      after: [],
      as: ben,
      query: `?conversation_id=${ada}&msg_id=${question}`,
    },
    'in a group of others': { ...inBusyApp, after: [], as: dee, query: `?conversation_id=${choir}` },
    'in an unknown conversation': { query: `?conversation_id=${nobody}` },
    'a message of another conversation': {
      ...inBusyApp,
      after: [],
      as: ada,
      query: `?conversation_id=${ben}&msg_id=${morning}`,
    },
    'a command': { ...inBusyApp, after: [], as: ada, query: `?conversation_id=${ben}&msg_id=${busyMessages[8]}` },
    'a forwarded message': {
      ...inBusyApp,
      after: [['POST /message/send', { body: { ...toBen, content_type: 7 } }]],
      as: ben,
      query: `?conversation_id=${ada}&msg_id=1552747048460091418`,
    },
    'a receipt': {
      ...inBusyApp,
      after: [['POST /message/send', { body: about(readAck, score) }]],
      as: ben,
      query: `?conversation_id=${ada}&msg_id=1552747048460091418`,
    },
  },
  recallMessage: {
    'in the busy app': recalls(ben, yes),
    'of another': recalls(ben, question),
    'by the app itself': recalls(ben, question, { as: null }),
    'by the app itself, in a group': recalls(choir, morning, { as: null }),
    'by the app itself, in another conversation': recalls(cho, question, { as: null }),
    'in a group': recalls(choir, hello),
    'in a group of others': recalls(choir, hello, { as: dee }),
    'in another conversation': recalls(cho, yes),
    'with nobody': recalls(nobody, yes),
    'what was recalled': recalls(ada, recalled, { as: ben }),
    'too late': recalls(ben, yes, { mock: { seed: busy, limits: { recallMinutes: 5 } } }),
    'at the last moment': recalls(ben, yes, { mock: { seed: busy, limits: { recallMinutes: 30 } } }),
    'a moment too late': recalls(ben, yes, { mock: { seed: busy, limits: { recallMinutes: 30 } }, later: 1 }),
  },
  deleteConversation: {
    'in a group of others': { ...inBusyApp, after: [], as: dee, query: `?conversation_id=${choir}` },
    'in the busy app': { ...inBusyApp, after: [], as: ada, query: `?conversation_id=${ben}` },
    'with nothing in it': { ...inBusyApp, after: [], as: ada, query: `?conversation_id=${council}` },
  },
};
