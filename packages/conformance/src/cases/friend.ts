import { type Cases, type Step, shows } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { createReads } from './reads.ts';

/** Cases of the operations on friends. */
export function friendCases(scene: Scene): Cases {
  const { ada, ben, cho, dee, eve, fay, nobody, username, mobile, unusedMobile } = scene;
  const reads = createReads(scene);
  /** Ada has sent Fay a friend request. */
  const requested: readonly Step[] = [['POST /roster/apply', { body: { user_id: fay } }]];
  const benny = `Benny ${Math.floor(Math.random() * 1e6)}`;
  const days = 24 * 60 * 60 * 1000;
  return {
    addFriends: {
      success: { body: { list: [cho] }, proof: [reads.friends(ada, ben, cho)] },
      codes: {
        10002: { body: { list: [] } },
        10005: { body: { list: [ben] } },
        10006: { body: { list: [eve] } },
        10012: { body: { list: [dee] } },
      },
    },
    addFriendsDirectly: {
      success: { body: { list: [dee, ben] }, proof: [reads.friends(ada, ben, dee)] },
      codes: {
        10002: { body: { list: [ada] } },
        10006: { body: { list: [eve] } },
      },
    },
    listFriends: {
      success: { shows: [{ path: 'data.user_id', values: [ben] }] },
      codes: {},
    },
    listFriendIds: {
      success: {
        before: [['POST /user/add_roster', { body: { list: [cho] } }]],
        query: '',
        shows: shows({ data: [ben, cho] }),
      },
      codes: { 10002: { query: '?limit=0' } },
    },
    removeFriend: {
      success: { query: `?user_id=${ben}`, proof: [reads.friends(ada)] },
      codes: { 10002: { query: '' } },
    },
    updateFriend: {
      success: {
        body: { user_id: ben, alias: benny },
        proof: [['GET /roster/id', { query: `?user_id=${ben}`, shows: shows({ 'data.alias': benny }) }]],
        keepsScene: true,
      },
      codes: { 10002: { body: { user_id: cho, alias: 'Cho' } } },
    },
    requestFriend: {
      success: { body: { user_id: fay, reason: 'hello' }, proof: [reads.friendRequests(fay, ada)] },
      codes: {
        10002: { body: { user_id: ada } },
        10005: { body: { user_id: ben } },
        10006: { body: { user_id: eve } },
        10012: { body: { user_id: dee } },
      },
    },
    requestFriends: {
      success: {
        body: [{ user_id: fay, reason: 'hello' }, { user_id: dee }],
        proof: [reads.friendRequests(fay, ada)],
      },
      codes: {
        10002: { body: [] },
        10005: { body: [{ user_id: ben }] },
        10006: { body: [{ user_id: eve }] },
        10012: { body: [{ user_id: dee }] },
      },
    },
    acceptFriendRequest: {
      success: { before: requested, query: `?user_id=${ada}`, as: fay, proof: [reads.friends(fay, ada)] },
      codes: {
        10002: { query: '' },
        10005: { query: `?user_id=${ben}`, as: ada },
        10006: { query: `?user_id=${eve}`, as: ada },
        10007: { later: 7 * days },
      },
    },
    declineFriendRequest: {
      success: { before: requested, body: { user_id: ada, reason: 'no' }, as: fay, proof: [reads.friends(fay)] },
      codes: {
        10002: { body: {} },
        10007: { later: 7 * days },
      },
    },
    listFriendRequests: {
      success: {
        before: [...requested, ['POST /roster/apply', { body: { user_id: fay }, as: ben }]],
        as: fay,
        shows: shows({ 'data.user_id': [ada, ben] }),
      },
      codes: { 10002: { query: '?cursor=next' } },
    },
    blockUser: {
      success: { query: `?user_id=${ben}`, proof: [reads.blocked(ada, ben)] },
      codes: {
        10002: { query: `?user_id=${ada}` },
        10006: { query: `?user_id=${ada}`, as: eve },
      },
    },
    unblockUser: {
      success: { query: `?user_id=${ada}`, as: eve, proof: [reads.blocked(eve)] },
      codes: { 10002: { query: '' } },
    },
    listBlockedUsers: {
      success: { shows: [{ path: 'data', values: [ada] }], as: eve },
      codes: {},
    },
    checkMessagePermission: {
      success: { shows: [{ path: 'data', values: [true] }], query: `?user_id=${ada}&roster_id=${ben}` },
      codes: {
        10000: { query: `?user_id=${ada}&roster_id=${nobody}` },
        10002: { query: `?user_id=${ada}` },
      },
    },
    getUser: {
      success: { shows: [{ path: 'data.user_id', values: [ben] }], query: `?user_id=${ben}` },
      codes: { 10002: { query: '' }, 10021: { query: `?user_id=${nobody}` } },
    },
    findUserByUsername: {
      success: { shows: [{ path: 'data.user_id', values: [ben] }], query: `?username=${username('ben')}` },
      codes: { 10000: { query: `?username=${username('be')}` }, 10002: { query: '' } },
    },
    findUserByMobile: {
      success: {
        shows: [{ path: 'data.user_id', values: [ada] }],
        before: [['POST /user/mobile', { query: `?mobile=${mobile}` }]],
        query: `?mobile=${mobile}`,
      },
      codes: { 10000: { query: `?mobile=${unusedMobile}` }, 10002: { query: '?mobile=110' } },
    },
    listFriendDetails: {
      success: { shows: [{ path: 'data.user_id', values: [ben, cho] }], body: { list: [ben, cho, nobody] } },
      codes: { 10000: { body: { list: [nobody] } }, 10002: { body: {} } },
    },
  };
}
