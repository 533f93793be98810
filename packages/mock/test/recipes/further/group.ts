import type { Seed } from '../../../src/index.ts';
import { busy } from '../../support/busy.ts';
import { ada, ben, cho, choir, council, dee, fay, fixture, gus, nobody } from '../../support/fixture.ts';
import type { Recipe } from '../recipe.ts';
import type { FurtherRecipes } from './further.ts';

const inBusyApp: Recipe = { mock: { seed: busy }, after: [] };
const users = (...user_list: readonly number[]): Recipe => ({ body: { group_id: choir, user_list } });
const minute = 60_000;

const invites = (user: number): readonly [string, Recipe] => ['POST /group/invite', users(user)];

/** As the quick start, whose printed times the seed names. */
const withSeededTimes: Seed = {
  apps: fixture.apps.map((app) => ({ ...app, pins: { join_time: [5_000, 6_000], members_version: [7_000] } })),
};

/** Recipes of what groups, their members and lists can be beside the simplest case. */
export const furtherGroup: FurtherRecipes = {
  createGroup: {
    'with everything': {
      body: { name: 'Chess', description: 'd', avatar: 'a', type: 2, user_list: [dee, fay, dee, ada] },
    },
    'with an unknown user': { body: { name: 'Chess', user_list: [nobody] } },
    'with a user who is in enough groups': {
      mock: { limits: { groupsJoinedPerUser: 3 } },
      after: [
        ['POST /group/create', { body: { name: 'One' }, as: dee }],
        ['POST /group/create', { body: { name: 'Two' }, as: dee }],
        ['POST /group/create', { body: { name: 'Three' }, as: dee }],
      ],
      body: { name: 'Chess', user_list: [dee] },
    },
    'that is just full': { mock: { limits: { groupMembers: 2 } }, body: { name: 'Chess', user_list: [dee, fay] } },
    'that is the last of the app': { mock: { limits: { groupsPerApp: 3 } } },
    'that is the last of its owner': { mock: { limits: { groupsCreatedPerUser: 3 } } },
  },
  destroyGroup: { 'in the busy app': inBusyApp },
  getGroup: {
    'in the busy app': inBusyApp,
    'by somebody with modes of their own': {
      after: [
        ['POST /group/msg/mute_mode', { body: { group_id: choir, msg_mute_mode: 2 } }],
        ['POST /group/msg/push_mode', { body: { group_id: choir, msg_push_mode: 3 } }],
      ],
    },
    'by somebody from outside': { as: dee },
  },
  listGroups: {
    'of one twice': { body: { group_list: [choir, council, choir] } },
    'with modes': {
      after: [['POST /group/msg/mute_mode', { body: { group_id: choir, msg_mute_mode: 2 } }]],
    },
    'in the busy app': inBusyApp,
  },
  listJoinedGroups: {
    'that show at once': { as: cho },
    'that show late': { mock: { seed: busy, membershipDelay: 35 * minute }, as: cho },
    'that show late, of their owner': { mock: { membershipDelay: 35 * minute } },
    'that have just become visible': { mock: { seed: busy, membershipDelay: 30 * minute }, as: cho },
  },
  listPublicGroups: {
    'with one': { after: [['POST /group/create', { body: { name: 'Public', type: 2 } }]] },
  },
  addGroupAdmins: {
    'by the app with the rights of the header': { as: null, headers: { group_id: String(choir) } },
    'by the app with the rights of another group': { as: null, headers: { group_id: String(council) } },
    'by a member with the rights of the header': { as: cho, headers: { group_id: String(choir) } },
  },
  removeGroupAdmins: { 'of one who is': users(ben), 'of several, of whom one is none': users(ben, dee) },
  removeGroupMembers: {
    'by an administrator': { as: ben },
    'of an administrator by another': { ...users(ada), as: ben },
    'of oneself': { ...users(ben), as: ben },
    'of several, of whom one is none': users(cho, dee, cho),
    'of many unknown users': users(...Array.from({ length: 40 }, (_, index) => 7_000_000 + index)),
    'a third time': {
      after: [
        ['POST /group/kick', users(cho)],
        ['POST /group/invite', users(cho)],
        ['POST /group/kick', users(cho)],
        ['POST /group/invite', users(cho)],
      ],
    },
  },
  transferGroup: { 'to oneself': { body: { group_id: choir, new_owner: ada } } },
  leaveGroup: { 'in the busy app': inBusyApp },
  muteGroupMembers: {
    'for ever': { body: { group_id: choir, user_list: [cho], duration: -1 } },
    'for longer than a Date': { body: { group_id: choir, user_list: [cho], duration: 9_000_000_000_000 } },
  },
  unmuteGroupMembers: { 'of one who is muted': { ...inBusyApp, ...users(cho) } },
  muteGroup: {
    'for ever': { body: { group_id: choir, duration: -1 } },
    'for longer than a Date': { body: { group_id: choir, duration: 9_000_000_000_000 } },
  },
  unmuteGroup: {
    'that is muted': { after: [['POST /group/settings/ban_all', { body: { group_id: choir, duration: 60 } }]] },
  },
  blockGroupMembers: {
    'of an administrator by another': { ...users(ada), as: ben },
    'of one who was removed': { after: [['POST /group/kick', users(cho)]] },
    'of one who was never there': users(gus),
    'of several': users(cho, dee),
  },
  unblockGroupMembers: { 'in the busy app': { ...inBusyApp, ...users(dee, gus) } },
  addGroupMembers: {
    'with an unknown user': users(dee, nobody),
    'that is just full': { mock: { limits: { groupMembers: 4 } }, ...users(dee) },
    'who was removed three times': { body: { group_id: council, user_list: [dee] } },
  },
  inviteGroupMembers: {
    'some of whom must agree': users(dee, fay, gus),
    'some of whom cannot': users(dee, nobody, ben),
    'an unknown user': users(nobody),
    'with a reason': { body: { group_id: choir, user_list: [fay], reason: 'Sing with us' } },
    'by the app itself': { as: null, ...users(fay) },
    'by a member': { as: cho },
    'by an administrator, where members do not': { body: { group_id: council, user_list: [fay] }, as: ben },
    'beyond the capacity of the group itself': { ...inBusyApp, ...users(fay, gus) },
    'who was removed twice': {
      after: [
        ['POST /group/kick', users(cho)],
        ['POST /group/invite', users(cho)],
        ['POST /group/kick', users(cho)],
      ],
      ...users(cho),
    },
    'who is a member after three removals': {
      after: [['POST /group/admin/member_join', { body: { group_id: council, user_list: [dee] } }]],
      body: { group_id: council, user_list: [dee] },
    },
    'who was removed three times and is blocked': {
      after: [['POST /group/block', { body: { group_id: council, user_list: [dee] } }]],
      body: { group_id: council, user_list: [dee] },
    },
    'at a seeded time': { mock: { seed: withSeededTimes }, ...users(dee) },
    'at a seeded time, some of whom must agree': { mock: { seed: withSeededTimes }, ...users(fay, dee, gus) },
    'another time': { after: [invites(dee)], ...users(fay, gus) },
  },
};
