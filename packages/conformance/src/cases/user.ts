import { type Case, type Cases, type Proof, type Shown, shows } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { idsAt } from '../values.ts';
import { createReads } from './reads.ts';

/** Cases of the operations on accounts and profiles. */
export function userCases(scene: Scene): Cases {
  const { ada, ben, cho, nobody, choir, username, password, mobile } = scene;
  const reads = createReads(scene);
  const asUser: Case = { token: 'user' };

  /** An operation that sets something from one parameter of the query. */
  function query(
    name: string,
    good: string,
    bad: string,
    success: Case = {},
  ): { success: Case; codes: Record<number, Case> } {
    return { success: { query: `?${name}=${good}`, ...success }, codes: { 10002: { query: `?${name}=${bad}` } } };
  }
  /** An operation that sets one setting of Ada's, from one value to another. */
  function setting(
    path: string,
    [field, from, to]: readonly [string, Shown, Shown],
    bad: string,
  ): ReturnType<typeof query> {
    return query('value', `${to}`, bad, {
      before: [[`POST ${path}`, { query: `?value=${from}` }]],
      proof: [reads.settings({ [field]: to })],
      keepsScene: true,
    });
  }
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
  const tags = (...names: string[]): Proof => ['GET /user/push/tag', { shows: shows({ data: names }) }];
  const pins = (...ids: number[]): Proof => [
    'GET /user/conversation/pin_list',
    { shows: shows({ 'data.conversation_ids': ids }) },
  ];
  const tagged: Case['before'] = [['POST /user/push/tag', { body: { tags: ['vip'] } }]];
  const note = `Note ${Math.floor(Math.random() * 1e6)}`;
  const picture = `https://images.example/${Math.floor(Math.random() * 1e6)}.png`;
  const keepsScene = true;
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
    getProfile: { success: { shows: shows({ 'data.user_id': ada, 'data.username': username('ada') }) }, codes: {} },
    updateProfile: {
      success: {
        body: { nick_name: note, public_info: '{}' },
        proof: reads.profile(ada, { nick_name: note, public_info: '{}' }),
        keepsScene,
      },
      codes: { 10002: { body: { nick_name: 5 } } },
    },
    updateProfiles: {
      success: {
        body: { list: [{ user_id: ben, description: note }] },
        proof: reads.profile(ben, { description: note }),
        keepsScene,
      },
      codes: { 10000: { body: { list: [{ user_id: nobody }] } }, 10002: { body: { list: [{}] } }, 10010: asUser },
    },
    setNickname: query('nick_name', encodeURIComponent(note), '', {
      proof: reads.profile(ada, { nick_name: note }),
      keepsScene,
    }),
    setMobile: {
      success: {
        query: `?mobile=${mobile}`,
        proof: [['GET /roster/mobile', { query: `?mobile=${mobile}`, shows: shows({ 'data.user_id': ada }) }]],
      },
      codes: {
        10002: { query: '?mobile=555' },
        10011: { before: [['POST /user/mobile', { query: `?mobile=${mobile}`, as: ben }]] },
      },
    },
    setUserAvatar: {
      success: { body: { avatar: picture }, proof: reads.profile(ada, { avatar: picture }), keepsScene },
      codes: { 10002: { body: {} } },
    },
    setUserAvatars: {
      success: {
        body: { list: [{ user_id: ben, avatar: picture }] },
        proof: reads.profile(ben, { avatar: picture }),
        keepsScene,
      },
      codes: {
        10000: { body: { list: [{ user_id: nobody, avatar: '' }] } },
        10002: { body: { list: [{ user_id: ben }] } },
        10010: asUser,
      },
    },
    setPublicInfo: {
      success: { body: JSON.stringify(note), proof: reads.profile(ada, { public_info: note }), keepsScene },
      codes: {},
    },
    setPrivateInfo: {
      success: {
        body: JSON.stringify(note),
        proof: [['GET /user/profile', { shows: shows({ 'data.private_info': note }) }]],
        keepsScene,
      },
      codes: {},
    },
    getSettings: { success: { shows: [{ path: 'data.auth_mode', values: [0] }] }, codes: {} },
    updateSettings: {
      success: {
        before: [['POST /user/push', { query: '?value=false' }]],
        body: { user_id: ada, no_push: true },
        proof: [reads.settings({ no_push: true })],
        keepsScene,
      },
      codes: { 10002: { body: { no_push: true } }, 10010: { body: { user_id: ben, no_push: true } } },
    },
    setAuthMode: setting('/user/authmode', ['auth_mode', 2, 0], '4'),
    setAutoDownload: setting('/user/download', ['auto_download', false, true], 'yes'),
    setPushDetailHidden: setting('/user/push/detail', ['no_push_detail', false, true], 'yes'),
    setPushDisabled: setting('/user/push', ['no_push', true, false], 'yes'),
    setPushNickname: query('value', encodeURIComponent(note), '', {
      proof: [reads.settings({ push_nick_name: note })],
      keepsScene,
    }),
    setPushQuietHours: {
      success: {
        before: [['POST /user/push/limit', { query: '?no_push_start_hour=1&no_push_end_hour=2' }]],
        query: '?no_push_start_hour=22&no_push_end_hour=7',
        proof: [reads.settings({ no_push_start_hour: 22, no_push_end_hour: 7 })],
        keepsScene,
      },
      codes: { 10002: { query: '?no_push_start_hour=22&no_push_end_hour=24' } },
    },
    setSoundDisabled: setting('/user/sounds', ['no_sounds', true, false], 'yes'),
    setVibration: setting('/user/vibratory', ['vibratory', false, true], 'no'),
    listDevices: { success: { shows: [{ path: 'data.device_sn', values: 1 }] }, codes: {} },
    kickDevice: query('device_sn', '1', 'one'),
    removeDevice: query('device_sn', '1', 'one'),
    getOnlineStatus: { success: {}, codes: {} },
    bindDeviceToken: {
      success: { body: { device_sn: 1, device_token: username('apns'), notifier_name: 'ios' } },
      codes: {
        10002: { body: { device_sn: 1 } },
        10011: {
          before: [
            [
              'POST /user/token/bind',
              { body: { device_sn: 1, device_token: username('apns'), notifier_name: 'ios' }, as: ben },
            ],
          ],
        },
      },
    },
    unbindDeviceToken: query('deviceSn', '1', 'one'),
    bindPushAlias: {
      success: { body: { alias: username('customer'), push_token: username('push') } },
      codes: {
        10002: { body: {} },
        10011: { before: [['POST /user/push/alias', { body: { alias: username('customer') }, as: ben }]] },
      },
    },
    setPushBadge: { success: { body: { badge: 3 } }, codes: { 10002: { body: { badge: 'three' } } } },
    listPushTags: { success: { shows: [{ path: 'data', values: 0 }] }, codes: {} },
    addPushTags: {
      success: { body: { tags: ['vip'] }, proof: [tags('vip')] },
      codes: { 10002: { body: { tags: 'vip' } } },
    },
    removePushTags: {
      success: { before: tagged, body: { tags: ['vip'] }, proof: [tags()], keepsScene },
      codes: { 10002: { body: { tags: 'vip' } } },
    },
    removeAllPushTags: { success: { before: tagged, proof: [tags()], keepsScene }, codes: {} },
    listPinnedConversations: { success: { shows: [{ path: 'data.conversation_ids', values: 0 }] }, codes: {} },
    pinConversation: {
      success: { body: { conversation_id: choir }, proof: [pins(choir)] },
      codes: { 10002: { body: { conversation_id: nobody } } },
    },
    unpinConversation: {
      success: {
        before: [['POST /user/conversation/pin', { body: { conversation_id: choir } }]],
        body: { conversation_id: choir },
        proof: [pins()],
        keepsScene,
      },
      codes: { 10002: { body: {} } },
    },
  };
}
