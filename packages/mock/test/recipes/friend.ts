import { ada, ben, cho, dee, eve, fay, nobody } from '../support/fixture.ts';
import type { Recipe, Recipes } from './recipe.ts';

/** Ada sends Fay a friend request, who acts through the admin token. */
const requested: Recipe['after'] = [['POST /roster/apply', { body: { user_id: fay } }]];
const days = 24 * 60 * 60 * 1000;

export const friend: Recipes = {
  addFriends: {
    success: { body: { list: [cho] } },
    codes: {
      10002: { body: { list: [] } },
      10005: { body: { list: [ben] } },
      10006: { body: { list: [eve] } },
      10012: { body: { list: [dee] } },
    },
  },
  addFriendsDirectly: {
    success: { body: { list: [dee, ben] } },
    codes: {
      10002: { body: { list: [ada] } },
      10006: { body: { list: [eve] } },
    },
  },
  listFriends: {
    success: {},
    codes: { 10002: { as: null } },
  },
  listFriendIds: {
    success: { query: '?limit=1' },
    codes: { 10002: { query: '?limit=0' } },
  },
  removeFriend: {
    success: { query: `?user_id=${ben}` },
    codes: { 10002: { query: '' } },
  },
  updateFriend: {
    success: { body: { user_id: ben, alias: 'Benny' } },
    codes: { 10002: { body: { user_id: cho, alias: 'Cho' } } },
  },
  requestFriend: {
    success: { body: { user_id: fay, reason: 'hello' } },
    codes: {
      10002: { body: { user_id: ada } },
      10005: { body: { user_id: ben } },
      10006: { body: { user_id: eve } },
      10012: { body: { user_id: dee } },
    },
  },
  requestFriends: {
    success: { body: [{ user_id: fay, reason: 'hello' }, { user_id: dee }] },
    codes: {
      10002: { body: [] },
      10005: { body: [{ user_id: ben }] },
      10006: { body: [{ user_id: eve }] },
      10012: { body: [{ user_id: dee }] },
    },
  },
  acceptFriendRequest: {
    success: { after: requested, query: `?user_id=${ada}`, as: fay },
    codes: {
      10002: { query: '' },
      10005: { query: `?user_id=${ben}`, as: ada },
      10006: { query: `?user_id=${eve}`, as: ada },
      10007: { later: 7 * days },
    },
  },
  declineFriendRequest: {
    success: { after: requested, body: { user_id: ada, reason: 'no' }, as: fay },
    codes: {
      10002: { body: {} },
      10007: { later: 7 * days },
    },
  },
  listFriendRequests: {
    success: { after: requested, as: fay },
    codes: { 10002: { query: '?cursor=next' } },
  },
  blockUser: {
    success: { query: `?user_id=${ben}` },
    codes: {
      10002: { query: `?user_id=${ada}` },
      10006: { query: `?user_id=${ada}`, as: eve },
    },
  },
  unblockUser: {
    success: { query: `?user_id=${ada}`, as: eve },
    codes: { 10002: { query: '' } },
  },
  listBlockedUsers: {
    success: { as: eve },
    codes: { 10002: { as: null } },
  },
  checkMessagePermission: {
    success: { query: `?user_id=${ada}&roster_id=${ben}` },
    codes: {
      10000: { query: `?user_id=${ada}&roster_id=${nobody}` },
      10002: { query: `?user_id=${ada}` },
    },
  },
  getUser: {
    success: { query: `?user_id=${ben}` },
    codes: { 10000: { query: `?user_id=${nobody}` }, 10002: { query: '' } },
  },
  findUserByUsername: {
    success: { query: '?username=ben' },
    codes: { 10000: { query: '?username=be' }, 10002: { query: '' } },
  },
  findUserByMobile: {
    success: { after: [['POST /user/mobile?mobile=13800138000', {}]], query: '?mobile=13800138000' },
    codes: { 10000: { query: '?mobile=13900139000' }, 10002: { query: '?mobile=110' } },
  },
  listFriendDetails: {
    success: { body: { list: [ben, cho, nobody] } },
    codes: { 10000: { body: { list: [nobody] } }, 10002: { body: {} } },
  },
};
