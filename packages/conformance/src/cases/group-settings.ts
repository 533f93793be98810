import { type Cases, type Shown, shows } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { createReads } from './reads.ts';

/** Cases of the operations on the settings of groups. */
export function groupSettingsCases(scene: Scene): Cases {
  const { ada, cho, dee, choir, council, noGroup } = scene;
  const reads = createReads(scene);
  /** Cases of an operation that sets one property of a group, from one value to another. */
  const setting = (path: string, [field, from, value]: readonly [string, Shown, Shown], name = 'value') => ({
    success: {
      before: [[`POST ${path}`, { body: { group_id: choir, [name]: from } }] as const],
      body: { group_id: choir, [name]: value },
      proof: reads.group({ [field]: value }),
      keepsScene: true,
    },
    codes: {
      10002: { body: { group_id: choir, [name]: {} } },
      20001: { body: { group_id: noGroup, [name]: value } },
      20012: { as: cho },
    },
  });
  return {
    getGroup: {
      success: {
        shows: shows({ 'data.group_id': choir, 'data.owner_id': ada, 'data.count': 3 }),
        query: `?group_id=${choir}`,
      },
      codes: { 10002: { query: '' }, 20001: { query: `?group_id=${noGroup}` } },
    },
    getGroupSettings: {
      success: { shows: shows({ 'data.group_id': choir, 'data.owner_id': ada }), query: `?group_id=${choir}` },
      codes: { 10002: { query: '' }, 20001: { query: `?group_id=${noGroup}` }, 20011: { as: dee } },
    },
    listGroups: {
      success: { shows: shows({ 'data.group_id': choir, 'data.owner': ada }), body: { group_list: [choir, noGroup] } },
      codes: { 10002: { body: {} }, 20001: { body: { group_list: [noGroup] } } },
    },
    listJoinedGroups: { success: { shows: [{ path: 'data', values: [choir, council] }] }, codes: {} },
    listPublicGroups: { success: {}, codes: { 10002: { headers: { user_id: 'ada' } } } },
    setGroupName: setting('/group/info/name', ['name', 'Choir', 'Chamber choir']),
    setGroupDescription: setting('/group/info/description', ['description', '', 'We sing.']),
    setGroupAvatar: setting('/group/info/avatar', ['avatar', '', 'https://images.example/choir.png']),
    setGroupExtension: setting('/group/info/ext', ['ext', '', '{"room":12}']),
    setGroupApplyApproval: setting(
      '/group/settings/require_admin_approval',
      ['apply_approval', 0, 1],
      'apply_approval',
    ),
    setGroupHistoryVisible: setting('/group/settings/history_visible', ['history_visible', false, true]),
    setGroupMemberInfoHidden: setting('/group/settings/hide_member_info', ['hide_member_info', true, false]),
    setGroupMemberInvitation: setting('/group/settings/allow_member_invitation', ['member_invite', false, true]),
    setGroupMemberModification: setting('/group/settings/allow_member_modify', ['member_modify', true, false]),
    setGroupReadReceipts: setting('/group/settings/enable_read_ack', ['read_ack', false, true]),
    muteGroup: {
      success: { body: { group_id: choir, duration: 60 } },
      codes: {
        10002: { body: { group_id: choir, duration: {} } },
        20001: { body: { group_id: noGroup, duration: 60 } },
        20012: { as: cho },
      },
    },
    unmuteGroup: {
      success: {
        before: [['POST /group/settings/ban_all', { body: { group_id: choir, duration: 60 } }]],
        body: { group_id: choir },
        proof: reads.group({ ban_expire_time: 0 }),
        keepsScene: true,
      },
      codes: { 10002: { body: {} }, 20001: { body: { group_id: noGroup } }, 20012: { as: cho } },
    },
  };
}
