import { ben, cho, choir, council, dee, eve, fay } from '../support/fixture.ts';
import type { Recipes } from './recipe.ts';

export const group: Recipes = {
  createGroup: {
    success: { body: { name: 'Chess' } },
    codes: {
      10002: { body: {} },
      20007: { mock: { limits: { groupsPerApp: 2 } } },
      20008: { mock: { limits: { groupsCreatedPerUser: 2 } } },
      20009: { mock: { limits: { groupsJoinedPerUser: 2 } } },
      20010: { mock: { limits: { groupMembers: 1 } }, body: { name: 'Chess', user_list: [dee] } },
    },
  },
  inviteGroupMembers: {
    success: { body: { group_id: choir, user_list: [dee] } },
    codes: {
      10002: { body: { group_id: choir } },
      20001: { body: { group_id: 1, user_list: [dee] } },
      20009: { mock: { limits: { groupsJoinedPerUser: 0 } } },
      20010: { mock: { limits: { groupMembers: 3 } } },
      20011: { as: dee },
      20012: { body: { group_id: council, user_list: [fay] }, as: cho },
      20016: { body: { group_id: council, user_list: [dee] } },
      20017: { body: { group_id: choir, user_list: [ben] } },
      20018: { body: { group_id: council, user_list: [eve] } },
    },
  },
  addGroupMembers: {
    success: { body: { group_id: choir, user_list: [dee, fay] } },
    codes: {
      10002: { body: { group_id: choir } },
      20001: { body: { group_id: 1, user_list: [dee] } },
      20009: { mock: { limits: { groupsJoinedPerUser: 0 } } },
      20010: { mock: { limits: { groupMembers: 3 } } },
      20017: { body: { group_id: choir, user_list: [ben] } },
      20018: { body: { group_id: council, user_list: [eve] } },
    },
  },
  listGroupMembers: {
    success: { query: `?group_id=${choir}` },
    codes: {
      10002: { query: '' },
      20001: { query: '?group_id=1' },
      20011: { as: dee },
    },
  },
  destroyGroup: {
    success: { query: `?group_id=${choir}` },
    codes: {
      10002: { query: '?group_id=choir' },
      20001: { query: '?group_id=1' },
      20013: { as: ben },
    },
  },
};
