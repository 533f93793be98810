import { ada, ben, choir, nobody } from '../support/fixture.ts';
import type { Recipe, Recipes } from './recipe.ts';

const asNobody = { 10002: { as: null } };
const asUser = { token: 'ada-token' };

/** An operation that sets something from one parameter of the query. */
function query(name: string, good: string, bad: string): { success: Recipe; codes: Record<number, Recipe> } {
  return { success: { query: `?${name}=${good}` }, codes: { 10002: { query: `?${name}=${bad}` } } };
}

export const user: Recipes = {
  registerUser: {
    success: { body: { username: 'newcomer', password: 'secret' } },
    codes: {
      10002: { body: { username: 'newcomer' } },
      10004: { body: { username: 'ada', password: 'secret' } },
      30021: { mock: { license: 'invalid' } },
      30022: { mock: { license: 'expired' } },
      30023: { mock: { license: { users: 7 } } },
    },
  },
  registerUsers: {
    success: { body: { list: [{ username: 'newcomer', password: 'secret' }] } },
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
    success: { body: { username: 'guest_', password: 'secret' } },
    codes: {
      10002: { body: { username: 'guest_' } },
      30021: { mock: { license: 'invalid' } },
      30022: { mock: { license: 'expired' } },
      30023: { mock: { license: { users: 7 } } },
    },
  },
  setStrangerChat: {
    success: { query: '?value=2' },
    codes: { 10002: { query: '?value=maybe' } },
  },
  registerPushUser: {
    success: { body: { username: 'newcomer', password: 'secret', alias: 'customer-1', push_token: 'p1' } },
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
    success: { query: '?page_num=1&page_size=3' },
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
    success: { body: { old_password: 'old', new_password: 'new' } },
    codes: { 10002: { body: { old_password: 'old' } } },
  },
  setUserPassword: {
    success: { body: { password: 'new' } },
    codes: { 10002: asNobody[10002], 10010: asUser },
  },
  setUsername: {
    success: { query: '?username=lovelace' },
    codes: { 10002: { query: '?username=1815' }, 10004: { query: '?username=ben' } },
  },
  deleteUser: { success: { body: {} }, codes: { 10002: { body: {}, token: 'ada-token' } } },
  getProfile: { success: {}, codes: asNobody },
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
    success: { query: '?mobile=13800138000' },
    codes: {
      10002: { query: '?mobile=555' },
      10011: { after: [['POST /user/mobile', { query: '?mobile=13800138000', as: ben }]] },
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
  setPublicInfo: { success: { body: '"{}"' }, codes: { 10002: asNobody[10002] } },
  setPrivateInfo: { success: { body: '"{}"' }, codes: { 10002: asNobody[10002] } },
  getSettings: { success: {}, codes: asNobody },
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
  listDevices: { success: {}, codes: asNobody },
  kickDevice: query('device_sn', '1', 'one'),
  removeDevice: query('device_sn', '1', 'one'),
  getOnlineStatus: { success: {}, codes: asNobody },
  bindDeviceToken: {
    success: { body: { device_sn: 1, device_token: 'apns-1', notifier_name: 'ios' } },
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
    success: { body: { alias: 'customer-1', push_token: 'p1' } },
    codes: {
      10002: { body: {} },
      10011: { after: [['POST /user/push/alias', { body: { alias: 'customer-1' }, as: ben }]] },
    },
  },
  setPushBadge: { success: { body: { badge: 3 } }, codes: { 10002: { body: { badge: 'three' } } } },
  listPushTags: { success: {}, codes: asNobody },
  addPushTags: { success: { body: { tags: ['vip'] } }, codes: { 10002: { body: { tags: 'vip' } } } },
  removePushTags: { success: { body: { tags: ['vip'] } }, codes: { 10002: { body: { tags: 'vip' } } } },
  removeAllPushTags: { success: {}, codes: asNobody },
  listPinnedConversations: { success: {}, codes: asNobody },
  pinConversation: {
    success: { body: { conversation_id: choir } },
    codes: { 10002: { body: { conversation_id: nobody } } },
  },
  unpinConversation: { success: { body: { conversation_id: choir } }, codes: { 10002: { body: {} } } },
};
