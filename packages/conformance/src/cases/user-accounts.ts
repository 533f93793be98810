import { type Case, type Cases, type Proof, shows } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { idsAt } from '../values.ts';
import { createReads } from './reads.ts';

/** Cases of the operations on accounts. */
export function userAccountCases(scene: Scene): Cases {
  const { ada, ben, cho, nobody, username, password } = scene;
  const reads = createReads(scene);
  const asUser: Case = { token: 'user' };
  /** The user whom a registration returned has this name. */
  const registered: Case['proof'] = ([response]) =>
    idsAt(response, 'data.user_id').map((id): Proof => {
      const name = shows({ 'data.user_id': id });
      return ['GET /roster/name', { query: `?username=${username('newcomer')}`, shows: name }];
    });
  const lookup = (name: string, id: number): Proof => [
    'GET /roster/name',
    { query: `?username=${username(name)}`, shows: shows({ 'data.user_id': id }) },
  ];
  return {
    registerUser: {
      success: { body: { username: username('newcomer'), password }, proof: registered },
      codes: {
        10002: { body: { username: username('newcomer') } },
        10004: { body: { username: username('ada'), password } },
        30021: { settings: { license: 'invalid' } },
        30022: { settings: { license: 'expired' } },
        30023: { settings: { license: { users: 7 } } },
      },
    },
    registerUsers: {
      success: { body: { list: [{ username: username('newcomer'), password }] }, proof: registered },
      codes: {
        10002: { body: { list: [] } },
        10004: { body: { list: [{ username: username('ada'), password }] } },
        10010: asUser,
        30021: { settings: { license: 'invalid' } },
        30022: { settings: { license: 'expired' } },
        30023: { settings: { license: { users: 7 } } },
      },
    },
    registerAnonymousUser: {
      success: { body: { username: username('guest'), password } },
      codes: {
        10002: { body: { username: username('guest') } },
        30021: { settings: { license: 'invalid' } },
        30022: { settings: { license: 'expired' } },
        30023: { settings: { license: { users: 7 } } },
      },
    },
    setStrangerChat: {
      success: {
        query: '?value=2',
        proof: [
          ['GET /roster/may_message', { query: `?user_id=${cho}&roster_id=${ada}`, shows: shows({ data: false }) }],
        ],
      },
      codes: { 10002: { query: '?value=maybe' } },
    },
    registerPushUser: {
      success: {
        body: { username: username('newcomer'), password, alias: username('customer'), push_token: username('push') },
      },
      codes: {
        10002: { body: { username: username('newcomer') } },
        10004: { body: { username: username('ada'), password } },
        12006: { settings: { push: false } },
        30021: { settings: { license: 'invalid' } },
        30022: { settings: { license: 'expired' } },
        30023: { settings: { license: { users: 7 } } },
      },
    },
    listUsers: {
      success: { shows: [{ path: 'data.user_id', values: 3 }], query: '?page_num=1&page_size=3' },
      codes: { 10002: { query: '?page_size=201' }, 10010: asUser },
    },
    disableUsers: {
      success: { body: { list: [ben] } },
      codes: { 10000: { body: { list: [ben, nobody] } }, 10002: { body: {} }, 10010: asUser },
    },
    enableUsers: {
      success: { body: { list: [ben] } },
      codes: { 10000: { body: { list: [ben, nobody] } }, 10002: { body: {} }, 10010: asUser },
    },
    changePassword: {
      success: { body: { old_password: password, new_password: 'new' }, proof: [reads.signsIn(ada, 'new')] },
      codes: { 10002: { body: { old_password: password } } },
    },
    setUserPassword: {
      success: { body: { password: 'new' }, proof: [reads.signsIn(ada, 'new')] },
      codes: { 10010: asUser },
    },
    setUsername: {
      success: { query: `?username=${username('lovelace')}`, proof: [lookup('lovelace', ada)] },
      codes: { 10002: { query: '?username=1815' }, 10004: { query: `?username=${username('ben')}` } },
    },
    deleteUser: {
      success: { body: {}, proof: [['GET /roster/id', { as: ben, query: `?user_id=${ada}` }, 10021]] },
      codes: { 10002: { body: {}, token: 'user' } },
    },
  };
}
