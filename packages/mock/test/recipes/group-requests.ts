import { writeQrCode } from '../../src/operations/group/qr-code-token.ts';
import { ada, ben, cho, choir, council, dee, eve, fay, gus, nobody } from '../support/fixture.ts';
import type { Recipe, Recipes } from './recipe.ts';

const week = 7 * 24 * 60 * 60 * 1000;
/** The time of the fixture. */
const today = Date.parse('2026-03-02T09:00:00Z');

type Step = readonly [key: string, recipe: Recipe];

const applies = (user: number, group_id = choir): Step => ['POST /group/apply', { body: { group_id }, as: user }];
const letsIn = (user_id: number, group_id = choir): Step => [
  'POST /group/apply/handle',
  { body: { group_id, user_id, approval: true } },
];
const invites = (user: number, group_id = choir): Step => [
  'POST /group/invite',
  { body: { group_id, user_list: [user] } },
];
const removes = (user: number): Step => ['POST /group/kick', { body: { group_id: choir, user_list: [user] } }];
const blocks = (user: number): Step => ['POST /group/block', { body: { group_id: choir, user_list: [user] } }];
const thrice = (...steps: readonly Step[]): Step[] => [...steps, ...steps, ...steps];

const qrInfo = (groupId: number): string => writeQrCode('fixture', { groupId, madeAt: today });

/** Recipes of the operations by which people come into a group with somebody's agreement, or by a QR code. */
export const groupRequests: Recipes = {
  joinGroup: {
    success: { body: { group_id: choir }, as: dee },
    codes: {
      10002: { body: {} },
      20001: { body: { group_id: 1 } },
      20009: { mock: { limits: { groupsJoinedPerUser: 0 } } },
      20010: { mock: { limits: { groupMembers: 3 } } },
      20016: { body: { group_id: council } },
      20017: { as: cho },
      20018: { body: { group_id: council }, as: eve },
    },
  },
  listGroupApplications: {
    success: { body: { group_list: [choir, council] } },
    codes: {
      10002: { body: { group_list: [] } },
      20001: { body: { group_list: [choir, 1] } },
      20012: { as: cho },
    },
  },
  answerGroupApplication: {
    success: { after: [applies(dee)], body: { group_id: choir, user_id: dee, approval: true } },
    codes: {
      10000: { body: { group_id: choir, user_id: nobody, approval: true } },
      10002: { body: { group_id: choir, user_id: dee } },
      20001: { body: { group_id: 1, user_id: dee, approval: true } },
      20009: {
        mock: { limits: { groupsJoinedPerUser: 1 } },
        after: [applies(gus), invites(gus, council)],
        body: { group_id: choir, user_id: gus, approval: true },
      },
      20010: { mock: { limits: { groupMembers: 4 } }, after: [applies(dee), invites(gus)] },
      20012: { as: cho },
      20014: { later: week },
      20016: { after: [applies(dee), ...thrice(invites(dee), removes(dee))] },
      20017: { after: [applies(dee), invites(dee)] },
      20018: { after: [applies(dee), invites(dee), blocks(dee)] },
    },
  },
  listGroupInvitations: {
    success: { after: [invites(fay)], as: fay },
    codes: { 10002: { as: null } },
  },
  answerGroupInvitation: {
    success: { after: [invites(fay)], body: { group_id: choir, user_id: fay, approval: true }, as: fay },
    codes: {
      10002: { body: { group_id: choir, user_id: ben, approval: true } },
      20001: { body: { group_id: 1, user_id: fay, approval: true } },
      20009: {
        mock: { limits: { groupsJoinedPerUser: 1 } },
        after: [invites(fay), applies(fay, council), letsIn(fay, council)],
      },
      20010: { mock: { limits: { groupMembers: 4 } }, after: [invites(fay), invites(gus)] },
      20015: { later: week },
      20016: { after: [invites(fay), ...thrice(applies(fay), letsIn(fay), removes(fay))] },
      20017: { after: [invites(fay), applies(fay), letsIn(fay)] },
      20018: { after: [invites(fay), applies(fay), letsIn(fay), blocks(fay)] },
    },
  },
  getGroupQrCode: {
    success: { query: `?group_id=${choir}`, as: cho },
    codes: { 10002: { query: '' }, 20001: { query: '?group_id=1' }, 20011: { as: dee } },
  },
  joinGroupByQrCode: {
    success: { body: { qr_info: qrInfo(choir) }, as: dee },
    codes: {
      10002: { body: {} },
      20001: { body: { qr_info: qrInfo(1) } },
      20009: { mock: { limits: { groupsJoinedPerUser: 0 } } },
      20010: { mock: { limits: { groupMembers: 3 } } },
      20016: { body: { qr_info: qrInfo(council) } },
      20017: { as: ada },
      20018: { body: { qr_info: qrInfo(council) }, as: eve },
      20024: { body: { qr_info: `${qrInfo(choir)}x` } },
      20025: { later: week },
    },
  },
};
