import { ada, ben, choir, nobody } from '../support/village.ts';
import type { Recipe, Recipes } from './recipe.ts';

const asNobody = { 10002: { as: null } };
const asUser = { token: 'ada-token' };

/** An operation that sets something from one parameter of the query. */
function query(name: string, good: string, bad: string): { sound: Recipe; codes: Record<number, Recipe> } {
  return { sound: { query: `?${name}=${good}` }, codes: { 10002: { query: `?${name}=${bad}` } } };
}

export const user: Recipes = {
  registerUser: {
    sound: { body: { username: 'newcomer', password: 'secret' } },
    codes: {
      10002: { body: { username: 'newcomer' } },
      10004: { body: { username: 'ada', password: 'secret' } },
      30021: { mock: { license: 'invalid' } },
      30022: { mock: { license: 'expired' } },
      30023: { mock: { license: { users: 7 } } },
    },
  },
  registerUsers: {
    sound: { body: { list: [{ username: 'newcomer', password: 'secret' }] } },
    codes: {
      10002: { body: { list: [] } },
      10004: { body: { list: [{ username: 'ada', password: 'secret' }] } },
      10010: asUser,
      30021: { mock: { license: 'invalid' } },
      30022: { mock: { license: 'expired' } },
      30023: { mock: { license: { users: 7 } } },
    },
  },
  registerAnonymousUser: {
    sound: { body: { username: 'guest_', password: 'secret' } },
    codes: {
      10002: { body: { username: 'guest_' } },
      30021: { mock: { license: 'invalid' } },
      30022: { mock: { license: 'expired' } },
      30023: { mock: { license: { users: 7 } } },
    },
  },
  setStrangerChat: {
    sound: { query: '?value=false' },
    codes: { 10002: { query: '?value=maybe' } },
  },
  registerPushUser: {
    sound: { body: { username: 'newcomer', password: 'secret', alias: 'customer-1', push_token: 'p1' } },
    codes: {
      10002: { body: { username: 'newcomer' } },
      10004: { body: { username: 'ada', password: 'secret' } },
      12006: { mock: { push: false } },
      30021: { mock: { license: 'invalid' } },
      30022: { mock: { license: 'expired' } },
      30023: { mock: { license: { users: 7 } } },
    },
  },
  listUsers: {
    sound: { query: '?page_num=1&page_size=3' },
    codes: { 10002: { query: '?page_size=201' }, 10010: asUser },
  },
  disableUsers: {
    sound: { body: { list: [ben] } },
    codes: { 10000: { body: { list: [ben, nobody] } }, 10002: { body: {} }, 10010: asUser },
  },
  enableUsers: {
    sound: { body: { list: [ben] } },
    codes: { 10000: { body: { list: [ben, nobody] } }, 10002: { body: {} }, 10010: asUser },
  },
  changePassword: {
    sound: { body: { old_password: 'old', new_password: 'new' } },
    codes: { 10002: { body: { old_password: 'old' } } },
  },
  setUserPassword: {
    sound: { body: { password: 'new' } },
    codes: { 10002: asNobody[10002], 10010: asUser },
  },
  setUsername: {
    sound: { query: '?username=lovelace' },
    codes: { 10002: { query: '?username=1815' }, 10004: { query: '?username=ben' } },
  },
  deleteUser: { sound: { body: {} }, codes: { 10002: { body: {}, token: 'ada-token' } } },
  getProfile: { sound: {}, codes: asNobody },
  updateProfile: {
    sound: { body: { nick_name: 'Ada', public_info: '{}' } },
    codes: { 10002: { body: { nick_name: 5 } } },
  },
  updateProfiles: {
    sound: { body: { list: [{ user_id: ben, description: 'Hello' }] } },
    codes: { 10000: { body: { list: [{ user_id: nobody }] } }, 10002: { body: { list: [{}] } }, 10010: asUser },
  },
  setNickname: query('nick_name', 'Ada', ''),
  setMobile: {
    sound: { query: '?mobile=13800138000' },
    codes: {
      10002: { query: '?mobile=555' },
      10011: { after: [['POST /user/mobile', { query: '?mobile=13800138000', as: ben }]] },
    },
  },
  setUserAvatar: {
    sound: { body: { avatar: 'https://example.com/ada.png' } },
    codes: { 10002: { body: {} } },
  },
  setUserAvatars: {
    sound: { body: { list: [{ user_id: ben, avatar: 'https://example.com/ben.png' }] } },
    codes: {
      10000: { body: { list: [{ user_id: nobody, avatar: '' }] } },
      10002: { body: { list: [{ user_id: ben }] } },
      10010: asUser,
    },
  },
  setPublicInfo: { sound: { body: '"{}"' }, codes: { 10002: asNobody[10002] } },
  setPrivateInfo: { sound: { body: '"{}"' }, codes: { 10002: asNobody[10002] } },
  getSettings: { sound: {}, codes: asNobody },
  updateSettings: {
    sound: { body: { user_id: ada, no_push: true } },
    codes: { 10002: { body: { no_push: true } }, 10010: { body: { user_id: ben, no_push: true } } },
  },
  setAuthMode: query('value', '2', '4'),
  setAutoDownload: query('value', 'true', 'yes'),
  setPushDetailHidden: query('value', 'true', 'yes'),
  setPushDisabled: query('value', 'true', 'yes'),
  setPushNickname: query('value', 'Ada', ''),
  setPushQuietHours: {
    sound: { query: '?no_push_start_hour=22&no_push_end_hour=7' },
    codes: { 10002: { query: '?no_push_start_hour=22&no_push_end_hour=24' } },
  },
  setSoundDisabled: query('value', 'true', 'yes'),
  setVibration: query('value', 'false', 'no'),
  listDevices: { sound: {}, codes: asNobody },
  kickDevice: query('device_sn', '1', 'one'),
  removeDevice: query('device_sn', '1', 'one'),
  getOnlineStatus: { sound: {}, codes: asNobody },
  bindDeviceToken: {
    sound: { body: { device_sn: 1, device_token: 'apns-1', notifier_name: 'ios' } },
    codes: {
      10002: { body: { device_sn: 1 } },
      10011: {
        after: [
          ['POST /user/token/bind', { body: { device_sn: 1, device_token: 'apns-1', notifier_name: 'ios' }, as: ben }],
        ],
      },
    },
  },
  unbindDeviceToken: query('deviceSn', '1', 'one'),
  bindPushAlias: {
    sound: { body: { alias: 'customer-1', push_token: 'p1' } },
    codes: {
      10002: { body: {} },
      10011: { after: [['POST /user/push/alias', { body: { alias: 'customer-1' }, as: ben }]] },
    },
  },
  setPushBadge: { sound: { body: { badge: 3 } }, codes: { 10002: { body: { badge: 'three' } } } },
  listPushTags: { sound: {}, codes: asNobody },
  addPushTags: { sound: { body: { tags: ['vip'] } }, codes: { 10002: { body: { tags: 'vip' } } } },
  removePushTags: { sound: { body: { tags: ['vip'] } }, codes: { 10002: { body: { tags: 'vip' } } } },
  removeAllPushTags: { sound: {}, codes: asNobody },
  listPinnedConversations: { sound: {}, codes: asNobody },
  pinConversation: {
    sound: { body: { conversation_id: choir } },
    codes: { 10002: { body: { conversation_id: nobody } } },
  },
  unpinConversation: { sound: { body: { conversation_id: choir } }, codes: { 10002: { body: {} } } },
};
