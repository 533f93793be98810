import type { Cases } from '../case.ts';
import type { Scene } from '../scene/scene.ts';

/** Cases of the operations on the settings of groups. */
export function groupSettingsCases({ cho, dee, choir, council, noGroup }: Scene): Cases {
  /** Cases of an operation that sets one property of a group. */
  const setting = (name: string, value: unknown) => ({
    success: { body: { group_id: choir, [name]: value } },
    codes: {
      10002: { body: { group_id: choir, [name]: {} } },
      20001: { body: { group_id: noGroup, [name]: value } },
      20012: { as: cho },
    },
  });
  return {
    getGroup: {
      success: { shows: [{ path: 'data.group_id', values: [choir] }], query: `?group_id=${choir}` },
      codes: { 10002: { query: '' }, 20001: { query: `?group_id=${noGroup}` } },
    },
    getGroupSettings: {
      success: { shows: [{ path: 'data.group_id', values: [choir] }], query: `?group_id=${choir}` },
      codes: { 10002: { query: '' }, 20001: { query: `?group_id=${noGroup}` }, 20011: { as: dee } },
    },
    listGroups: {
      success: { shows: [{ path: 'data.group_id', values: [choir] }], body: { group_list: [choir, noGroup] } },
      codes: { 10002: { body: {} }, 20001: { body: { group_list: [noGroup] } } },
    },
    listJoinedGroups: { success: { shows: [{ path: 'data', values: [choir, council] }] }, codes: {} },
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
      codes: { 10002: { body: {} }, 20001: { body: { group_id: noGroup } }, 20012: { as: cho } },
    },
  };
}
