import { cho, choir, dee } from '../support/fixture.ts';
import type { Recipes } from './recipe.ts';

/** Errors of an operation that sets one property of a group. */
const setting = (name: string, value: unknown) => ({
  success: { body: { group_id: choir, [name]: value } },
  codes: {
    10002: { body: { group_id: choir, [name]: {} } },
    20001: { body: { group_id: 1, [name]: value } },
    20012: { as: cho },
  },
});

/** Recipes of the operations that show groups, and of those that change what is written about them. */
export const groupSettings: Recipes = {
  getGroup: {
    success: { query: `?group_id=${choir}` },
    codes: { 10002: { query: '' }, 20001: { query: '?group_id=1' } },
  },
  getGroupSettings: {
    success: { query: `?group_id=${choir}` },
    codes: { 10002: { query: '' }, 20001: { query: '?group_id=1' }, 20011: { as: dee } },
  },
  listGroups: {
    success: { body: { group_list: [choir, 1] } },
    codes: { 10002: { body: { group_list: [] } }, 20001: { body: { group_list: [1] } } },
  },
  listJoinedGroups: { success: {}, codes: { 10002: { as: null } } },
  listPublicGroups: { success: {}, codes: { 10002: { headers: { user_id: 'ada' } } } },
  setGroupName: setting('value', 'Chamber choir'),
  setGroupDescription: setting('value', 'We sing.'),
  setGroupAvatar: setting('value', 'https://images.example/choir.png'),
  setGroupExtension: setting('value', '{"room":12}'),
  setGroupApplyApproval: setting('apply_approval', 0),
  setGroupHistoryVisible: setting('value', true),
  setGroupMemberInfoHidden: setting('value', true),
  setGroupMemberInvitation: setting('value', false),
  setGroupMemberModification: setting('value', true),
  setGroupReadReceipts: setting('value', true),
  muteGroup: setting('duration', 60),
  unmuteGroup: {
    success: { body: { group_id: choir } },
    codes: { 10002: { body: {} }, 20001: { body: { group_id: 1 } }, 20012: { as: cho } },
  },
};
