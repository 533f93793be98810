import { ada, ben, cho, choir, dee } from '../support/fixture.ts';
import type { Recipe, Recipes } from './recipe.ts';

const hello = { targets: [ben], type: 1, content_type: 0, content: 'hello' };
const toChoir = { ...hello, targets: [choir], type: 2 };
const asBen = { as: ben };

/** Ada has written to Ben. */
const sent: Recipe['after'] = [['POST /message/send', { body: hello }]];
/** The id of that message, as text: a number would round it. */
const first = '1552747048460091409';

export const message: Recipes = {
  sendMessage: {
    success: { body: hello },
    codes: {
      10002: { body: { targets: [ben], type: 1, content_type: 0 } },
      20001: { body: { ...hello, type: 2, targets: [1] } },
      20011: { body: toChoir, as: dee },
    },
  },
  sendSystemNotification: {
    success: { body: hello },
    codes: {
      10002: { body: { ...hello, content_type: 9 } },
      10010: { token: 'ada-token' },
      20001: { body: { ...hello, type: 2, targets: [1] } },
    },
  },
  broadcastMessage: {
    success: { body: { type: 1, content_type: 0, content: 'hello' } },
    codes: { 10002: { body: { type: 2, content_type: 0 } }, 10010: { token: 'ada-token' } },
  },
  listConversations: {
    success: { after: sent, ...asBen },
    codes: { 10002: { as: null } },
  },
  listConversationMessages: {
    success: { after: sent, query: `?opposite_id=${ada}&msg_id_start=0&limit=10`, ...asBen },
    codes: {
      10002: { query: `?opposite_id=${ada}&limit=10` },
      20011: { query: `?opposite_id=${choir}&msg_id_start=0&limit=10`, as: dee },
    },
  },
  acknowledgeMessage: {
    success: { after: sent, query: `?conversation_id=${ada}&msg_id=${first}`, ...asBen },
    codes: { 10002: { query: `?conversation_id=${ada}&msg_id=5` } },
  },
  recallMessage: {
    success: { after: sent, body: `{"conversation_id":${ben},"msg_id":${first}}` },
    codes: {
      10002: { body: { conversation_id: cho, msg_id: 5 } },
    },
  },
  deleteConversation: {
    success: { after: sent, query: `?conversation_id=${ada}`, ...asBen },
    codes: { 10002: { query: '' } },
  },
};
