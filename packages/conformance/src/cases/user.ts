import type { Case, Cases } from '../case.ts';
import type { Scene } from '../scene/scene.ts';

/** Cases of the operations on accounts and profiles. */
export function userCases({ ada, ben, nobody, choir, username, password, mobile }: Scene): Cases {
  const asUser: Case = { token: 'user' };

  /** An operation that sets something from one parameter of the query. */
  function query(name: string, good: string, bad: string): { success: Case; codes: Record<number, Case> } {
    return { success: { query: `?${name}=${good}` }, codes: { 10002: { query: `?${name}=${bad}` } } };
  }
  return {
    registerUser: {
      success: { body: { username: username('newcomer'), password } },
      codes: {
        10002: { body: { username: username('newcomer') } },
        10004: { body: { username: username('ada'), password } },
        30021: { settings: { license: 'invalid' } },
        30022: { settings: { license: 'expired' } },
        30023: { settings: { license: { users: 7 } } },
      },
    },
    registerUsers: {
      success: { body: { list: [{ username: username('newcomer'), password }] } },
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
      success: { query: '?value=2' },
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
      success: { body: { old_password: password, new_password: 'new' } },
      codes: { 10002: { body: { old_password: password } } },
    },
    setUserPassword: {
      success: { body: { password: 'new' } },
      codes: { 10010: asUser },
    },
    setUsername: {
      success: { query: `?username=${username('lovelace')}` },
      codes: { 10002: { query: '?username=1815' }, 10004: { query: `?username=${username('ben')}` } },
    },
    deleteUser: { success: { body: {} }, codes: { 10002: { body: {}, token: 'user' } } },
    getProfile: { success: { shows: [{ path: 'data.user_id', values: [ada] }] }, codes: {} },
    updateProfile: {
      success: { body: { nick_name: 'Ada', public_info: '{}' } },
      codes: { 10002: { body: { nick_name: 5 } } },
    },
    updateProfiles: {
      success: { body: { list: [{ user_id: ben, description: 'Hello' }] } },
      codes: { 10000: { body: { list: [{ user_id: nobody }] } }, 10002: { body: { list: [{}] } }, 10010: asUser },
    },
    setNickname: query('nick_name', 'Ada', ''),
    setMobile: {
      success: { query: `?mobile=${mobile}` },
      codes: {
        10002: { query: '?mobile=555' },
        10011: { before: [['POST /user/mobile', { query: `?mobile=${mobile}`, as: ben }]] },
      },
    },
    setUserAvatar: {
      success: { body: { avatar: 'https://example.com/ada.png' } },
      codes: { 10002: { body: {} } },
    },
    setUserAvatars: {
      success: { body: { list: [{ user_id: ben, avatar: 'https://example.com/ben.png' }] } },
      codes: {
        10000: { body: { list: [{ user_id: nobody, avatar: '' }] } },
        10002: { body: { list: [{ user_id: ben }] } },
        10010: asUser,
      },
    },
    setPublicInfo: { success: { body: '"{}"' }, codes: {} },
    setPrivateInfo: { success: { body: '"{}"' }, codes: {} },
    // Enumerations are open in responses: that the value is wrong shows only because the scene has set it.
    getSettings: { success: { shows: [{ path: 'data.auth_mode', values: [0] }] }, codes: {} },
    updateSettings: {
      success: { body: { user_id: ada, no_push: true } },
      codes: { 10002: { body: { no_push: true } }, 10010: { body: { user_id: ben, no_push: true } } },
    },
    setAuthMode: query('value', '2', '4'),
    setAutoDownload: query('value', 'true', 'yes'),
    setPushDetailHidden: query('value', 'true', 'yes'),
    setPushDisabled: query('value', 'true', 'yes'),
    setPushNickname: query('value', 'Ada', ''),
    setPushQuietHours: {
      success: { query: '?no_push_start_hour=22&no_push_end_hour=7' },
      codes: { 10002: { query: '?no_push_start_hour=22&no_push_end_hour=24' } },
    },
    setSoundDisabled: query('value', 'true', 'yes'),
    setVibration: query('value', 'false', 'no'),
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
    addPushTags: { success: { body: { tags: ['vip'] } }, codes: { 10002: { body: { tags: 'vip' } } } },
    removePushTags: { success: { body: { tags: ['vip'] } }, codes: { 10002: { body: { tags: 'vip' } } } },
    removeAllPushTags: { success: {}, codes: {} },
    listPinnedConversations: { success: { shows: [{ path: 'data.conversation_ids', values: 0 }] }, codes: {} },
    pinConversation: {
      success: { body: { conversation_id: choir } },
      codes: { 10002: { body: { conversation_id: nobody } } },
    },
    unpinConversation: { success: { body: { conversation_id: choir } }, codes: { 10002: { body: {} } } },
  };
}
