import { type Case, type Cases, type Proof, shows } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { stringAt } from '../values.ts';

/** Cases of the operations on messages. */
export function messageCases({ ada, ben, cho, dee, choir, noGroup }: Scene): Cases {
  const hello = { targets: [ben], type: 1, content_type: 0, content: 'hello' };
  const toChoir = { ...hello, targets: [choir], type: 2 };
  const asBen = { as: ben };

  /** Ada has written to Ben. */
  const sent: Case['before'] = [['POST /message/send', { body: hello }]];
  /** The id of that message, as a string: a number would round it. */
  const idOf = (response: unknown): string => stringAt(response, 'msg_ids');
  /** The messages that Ben has from Ada. */
  const history = (...ids: string[]): Proof => [
    'GET /message/conversation',
    { query: `?opposite_id=${ada}&msg_id_start=0&limit=10`, ...asBen, shows: shows({ 'data.messages.msg_id': ids }) },
  ];
  const conversations = (...users: number[]): Proof => [
    'GET /message/unread',
    { ...asBen, shows: shows({ 'data.conversation_id.uid': users }) },
  ];
  return {
    sendMessage: {
      success: { body: hello, proof: ([response]) => [history(idOf(response))] },
      codes: {
        10002: { body: { targets: [ben], type: 1, content_type: 0 } },
        20001: { body: { ...hello, type: 2, targets: [noGroup] } },
        20011: { body: toChoir, as: dee },
      },
    },
    sendSystemNotification: {
      success: { body: hello },
      codes: {
        10002: { body: { ...hello, content_type: 9 } },
        10010: { token: 'user' },
        20001: { body: { ...hello, type: 2, targets: [noGroup] } },
      },
    },
    broadcastMessage: {
      success: { body: { type: 1, content_type: 0, content: 'hello' }, unsafe: 'it would reach every user of the app' },
      codes: { 10002: { body: { type: 2, content_type: 0 } }, 10010: { token: 'user' } },
    },
    listConversations: {
      success: { shows: [{ path: 'data.conversation_id.uid', values: [ada] }], before: sent, ...asBen },
      codes: {},
    },
    listConversationMessages: {
      success: {
        shows: ([first]) => [{ path: 'data.messages.msg_id', values: [idOf(first)] }],
        before: sent,
        query: `?opposite_id=${ada}&msg_id_start=0&limit=10`,
        ...asBen,
      },
      codes: {
        10002: { query: `?opposite_id=${ada}&limit=10` },
        20011: { query: `?opposite_id=${choir}&msg_id_start=0&limit=10`, as: dee },
      },
    },
    acknowledgeMessage: {
      success: {
        before: sent,
        from: ([first]) => ({ query: `?conversation_id=${ada}&msg_id=${idOf(first)}` }),
        ...asBen,
      },
      codes: { 10002: { query: `?conversation_id=${ada}&msg_id=5` } },
    },
    recallMessage: {
      success: {
        before: sent,
        from: ([first]) => ({ body: `{"conversation_id":${ben},"msg_id":${idOf(first)}}` }),
        proof: [history()],
      },
      codes: {
        10002: { body: { conversation_id: cho, msg_id: 5 } },
      },
    },
    deleteConversation: {
      success: { before: sent, query: `?conversation_id=${ada}`, ...asBen, proof: [conversations()] },
      codes: { 10002: { query: '' } },
    },
  };
}
