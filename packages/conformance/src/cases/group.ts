import { type Cases, type Step, shows, thrice } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { idsAt } from '../values.ts';
import { createReads } from './reads.ts';

/** Cases of the operations on groups and their members. */
export function groupCases(scene: Scene): Cases {
  const { ada, ben, cho, dee, eve, fay, choir, council, noGroup } = scene;
  const reads = createReads(scene);
  const ofDee = { group_id: council, user_list: [dee] };
  const invites: Step = ['POST /group/invite', { body: ofDee }];
  const removes: Step = ['POST /group/kick', { body: ofDee }];
  return {
    createGroup: {
      success: {
        body: { name: 'Chess' },
        proof: ([created]) => {
          const [id = 0] = idsAt(created, 'data.group_id');
          const shown = shows({ 'data.name': 'Chess', 'data.owner_id': ada });
          return ['GET /group/info', 'GET /group/settings'].map((key) => [
            key,
            { query: `?group_id=${id}`, shows: shown },
          ]);
        },
      },
      codes: {
        10002: { body: {} },
        20007: { settings: { limits: { groupsPerApp: 2 } } },
        20008: { settings: { limits: { groupsCreatedPerUser: 2 } } },
        20009: { settings: { limits: { groupsJoinedPerUser: 2 } } },
        20010: { settings: { limits: { groupMembers: 1 } }, body: { name: 'Chess', user_list: [dee] } },
      },
    },
    inviteGroupMembers: {
      success: { body: { group_id: choir, user_list: [dee] }, proof: [reads.members(ada, ben, cho, dee)] },
      codes: {
        10002: { body: { group_id: choir } },
        20001: { body: { group_id: noGroup, user_list: [dee] } },
        20009: { settings: { limits: { groupsJoinedPerUser: 0 } } },
        20010: { settings: { limits: { groupMembers: 3 } } },
        20011: { as: dee },
        20012: { body: { group_id: council, user_list: [fay] }, as: cho },
        20016: { before: thrice(invites, removes), body: { group_id: council, user_list: [dee] } },
        20017: { body: { group_id: choir, user_list: [ben] } },
        20018: { body: { group_id: council, user_list: [eve] } },
      },
    },
    addGroupMembers: {
      success: { body: { group_id: choir, user_list: [dee, fay] }, proof: [reads.members(ada, ben, cho, dee, fay)] },
      codes: {
        10002: { body: { group_id: choir } },
        20001: { body: { group_id: noGroup, user_list: [dee] } },
        20009: { settings: { limits: { groupsJoinedPerUser: 0 } } },
        20010: { settings: { limits: { groupMembers: 3 } } },
        20017: { body: { group_id: choir, user_list: [ben] } },
        20018: { body: { group_id: council, user_list: [eve] } },
      },
    },
    listGroupMembers: {
      success: { shows: [{ path: 'data.user_id', values: [ada, ben, cho] }], query: `?group_id=${choir}` },
      codes: {
        10002: { query: '' },
        20001: { query: `?group_id=${noGroup}` },
        20011: { as: dee },
      },
    },
    destroyGroup: {
      success: { query: `?group_id=${choir}`, proof: [['GET /group/info', { query: `?group_id=${choir}` }, 20001]] },
      codes: {
        10002: { query: '?group_id=choir' },
        20001: { query: `?group_id=${noGroup}` },
        20013: { as: ben },
      },
    },
  };
}
