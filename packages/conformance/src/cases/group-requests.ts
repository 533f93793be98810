import { type Case, type Cases, type Step, shows, thrice } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { stringAt } from '../values.ts';
import { createReads } from './reads.ts';

/** Cases of the operations on applications, invitations and QR codes. */
export function groupRequestsCases(scene: Scene): Cases {
  const { ada, ben, cho, dee, eve, fay, gus, nobody, choir, council, noGroup } = scene;
  const reads = createReads(scene);
  const week = 7 * 24 * 60 * 60 * 1000;

  const applies = (user: number, group_id = choir): Step => ['POST /group/apply', { body: { group_id }, as: user }];
  const letsIn = (user_id: number, group_id = choir): Step => [
    'POST /group/apply/handle',
    { body: { group_id, user_id, approval: true } },
  ];
  const invites = (user: number, group_id = choir): Step => [
    'POST /group/invite',
    { body: { group_id, user_list: [user] } },
  ];
  const removes = (user: number, group_id = choir): Step => [
    'POST /group/kick',
    { body: { group_id, user_list: [user] } },
  ];
  const blocks = (user: number): Step => ['POST /group/block', { body: { group_id: choir, user_list: [user] } }];

  const qrCodeOf = (group_id: number): Step => ['GET /group/qrcode/sign', { query: `?group_id=${group_id}` }];
  const qrInfo: Case['from'] = (envelopes) => ({ body: { qr_info: stringAt(envelopes.at(-1), 'data.qr_info') } });
  return {
    joinGroup: {
      success: {
        body: { group_id: choir },
        as: dee,
        proof: [
          [
            'POST /group/application_list',
            { body: { group_list: [choir] }, shows: shows({ 'data.applicant_id': dee }) },
          ],
        ],
      },
      codes: {
        10002: { body: {} },
        20001: { body: { group_id: noGroup } },
        20009: { settings: { limits: { groupsJoinedPerUser: 0 } } },
        20010: { settings: { limits: { groupMembers: 3 } } },
        20016: { before: thrice(invites(dee, council), removes(dee, council)), body: { group_id: council } },
        20017: { as: cho },
        20018: { body: { group_id: council }, as: eve },
      },
    },
    listGroupApplications: {
      success: {
        before: [applies(dee), applies(gus)],
        body: { group_list: [choir, council] },
        shows: shows({ 'data.applicant_id': [dee, gus], 'data.group_id': [choir, choir] }),
      },
      codes: {
        10002: { body: {} },
        20001: { body: { group_list: [choir, noGroup] } },
        20012: { as: cho },
      },
    },
    answerGroupApplication: {
      success: {
        before: [applies(dee)],
        body: { group_id: choir, user_id: dee, approval: true },
        proof: [reads.members(ada, ben, cho, dee)],
      },
      codes: {
        10000: { body: { group_id: choir, user_id: nobody, approval: true } },
        10002: { body: { group_id: choir, user_id: dee } },
        20001: { body: { group_id: noGroup, user_id: dee, approval: true } },
        20009: {
          settings: { limits: { groupsJoinedPerUser: 1 } },
          before: [applies(gus), invites(gus, council)],
          body: { group_id: choir, user_id: gus, approval: true },
        },
        20010: { settings: { limits: { groupMembers: 4 } }, before: [applies(dee), invites(gus)] },
        20012: { as: cho },
        20014: { later: week },
        20016: { before: [applies(dee), ...thrice(invites(dee), removes(dee))] },
        20017: { before: [applies(dee), invites(dee)] },
        20018: { before: [applies(dee), invites(dee), blocks(dee)] },
      },
    },
    listGroupInvitations: {
      success: {
        before: [invites(fay), invites(fay, council)],
        as: fay,
        shows: shows({ 'data.group_id': [choir, council], 'data.inviter_id': [ada, ada] }),
      },
      codes: {},
    },
    answerGroupInvitation: {
      success: {
        before: [invites(fay)],
        body: { group_id: choir, user_id: fay, approval: true },
        as: fay,
        proof: [reads.members(ada, ben, cho, fay)],
      },
      codes: {
        10002: { body: { group_id: choir, user_id: ben, approval: true } },
        20001: { body: { group_id: noGroup, user_id: fay, approval: true } },
        20009: {
          settings: { limits: { groupsJoinedPerUser: 1 } },
          before: [invites(fay), applies(fay, council), letsIn(fay, council)],
        },
        20010: { settings: { limits: { groupMembers: 4 } }, before: [invites(fay), invites(gus)] },
        20015: { later: week },
        20016: { before: [invites(fay), ...thrice(applies(fay), letsIn(fay), removes(fay))] },
        20017: { before: [invites(fay), applies(fay), letsIn(fay)] },
        20018: { before: [invites(fay), applies(fay), letsIn(fay), blocks(fay)] },
      },
    },
    getGroupQrCode: {
      success: { query: `?group_id=${choir}`, as: cho },
      codes: { 10002: { query: '' }, 20001: { query: `?group_id=${noGroup}` }, 20011: { as: dee } },
    },
    joinGroupByQrCode: {
      success: { before: [qrCodeOf(choir)], from: qrInfo, as: dee, proof: [reads.members(ada, ben, cho, dee)] },
      codes: {
        10002: { body: {} },
        20009: { settings: { limits: { groupsJoinedPerUser: 0 } } },
        20010: { settings: { limits: { groupMembers: 3 } } },
        20016: { before: [...thrice(invites(dee, council), removes(dee, council)), qrCodeOf(council)] },
        20017: { as: ada },
        20018: { before: [qrCodeOf(council)], as: eve },
        20024: { from: ([code]) => ({ body: { qr_info: `${stringAt(code, 'data.qr_info')}x` } }) },
        20025: { later: week },
      },
    },
  };
}
