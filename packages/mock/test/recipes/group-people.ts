import { ada, ben, cho, choir, council, dee, eve, nobody } from '../support/fixture.ts';
import type { Recipe, Recipes } from './recipe.ts';

/** As Dee, who is no member, but with the rights of the header. */
const foreigner: Recipe = { as: dee, headers: { group_id: String(choir) } };
const elsewhere = '?group_id=1';
const inChoir = `?group_id=${choir}`;

/** About one user of the choir, in the body. */
const about = (user: number): Recipe => ({ body: { group_id: choir, user_list: [user] } });

/** Errors of an operation of the owner, or of the administrators, on a list of users. */
const aboutUsers = (forbidden: Readonly<Record<number, Recipe>>, more: object = {}) => ({
  success: { body: { ...Object(about(cho).body), ...more } },
  codes: {
    10002: { body: { group_id: choir, ...more } },
    20001: { body: { group_id: 1, user_list: [cho], ...more } },
    20002: { body: { group_id: choir, user_list: [dee], ...more } },
    ...forbidden,
  },
});

/** Errors of a list of a group that the query names. */
const inQuery = (forbidden: Readonly<Record<number, Recipe>>) => ({
  success: { query: inChoir },
  codes: { 10002: { query: '' }, 20001: { query: elsewhere }, ...forbidden },
});

/** Errors of an operation on the acting user's own membership. */
const aboutOneself = (name: string, value: unknown) => ({
  success: { body: { group_id: choir, [name]: value } },
  codes: {
    10002: { body: { group_id: choir } },
    20001: { body: { group_id: 1, [name]: value } },
    20002: foreigner,
    20011: { as: dee },
  },
});

/** Recipes of the operations about the people of a group. */
export const groupPeople: Recipes = {
  addGroupAdmins: aboutUsers({ 20013: { as: ben } }),
  removeGroupAdmins: aboutUsers({ 20013: { as: ben } }),
  listGroupAdmins: inQuery({ 20011: { as: dee } }),
  removeGroupMembers: aboutUsers({ 20012: { as: cho } }),
  leaveGroup: {
    success: { query: inChoir, as: cho },
    codes: {
      10002: { query: '' },
      20001: { query: elsewhere },
      20002: foreigner,
      20004: { as: ada },
      20011: { as: dee },
    },
  },
  transferGroup: {
    success: { body: { group_id: choir, new_owner: ben } },
    codes: {
      10000: { body: { group_id: choir, new_owner: nobody } },
      10002: { body: { group_id: choir } },
      20001: { body: { group_id: 1, new_owner: ben } },
      20005: { body: { group_id: choir, new_owner: dee } },
      20013: { as: ben },
    },
  },
  muteGroupMembers: aboutUsers({ 20012: { as: cho } }, { duration: 60 }),
  unmuteGroupMembers: aboutUsers({ 20012: { as: cho } }),
  listMutedGroupMembers: inQuery({ 20012: { as: cho } }),
  blockGroupMembers: aboutUsers({
    20012: { as: cho },
    20018: { body: { group_id: council, user_list: [eve] } },
  }),
  unblockGroupMembers: {
    success: { body: { group_id: council, user_list: [eve] } },
    codes: {
      10000: { body: { group_id: council, user_list: [nobody] } },
      10002: { body: { group_id: council, user_list: [] } },
      20001: { body: { group_id: 1, user_list: [eve] } },
      20012: { as: cho },
    },
  },
  listBlockedGroupMembers: inQuery({ 20012: { as: cho } }),
  listGroupDisplayNames: aboutUsers({ 20011: { as: dee } }),
  setGroupDisplayName: aboutOneself('value', 'Ada, soprano'),
  setGroupMuteMode: aboutOneself('msg_mute_mode', 1),
  setGroupPushMode: {
    ...aboutOneself('msg_push_mode', 4),
    codes: {
      ...aboutOneself('msg_push_mode', 4).codes,
      20003: { body: { group_id: choir, msg_push_mode: 5 } },
    },
  },
};
