import type { Case, Cases } from '../case.ts';
import type { Scene } from '../scene/scene.ts';

/** Cases of the operations on the roles of group members. */
export function groupPeopleCases({ ada, ben, cho, dee, eve, nobody, choir, council, noGroup }: Scene): Cases {
  /** Dee is no member, but has the rights that the header grants. */
  const outsider: Case = { as: dee, headers: { group_id: String(choir) } };
  const elsewhere = `?group_id=${noGroup}`;
  const inChoir = `?group_id=${choir}`;

  /** About one user of the choir, in the body. */
  const about = (user: number): Case => ({ body: { group_id: choir, user_list: [user] } });

  /** Cases of an operation of the owner, or of the administrators, on a list of users. */
  const aboutUsers = (forbidden: Readonly<Record<number, Case>>, more: object = {}) => ({
    success: { body: { ...Object(about(cho).body), ...more } },
    codes: {
      10002: { body: { group_id: choir, ...more } },
      20001: { body: { group_id: noGroup, user_list: [cho], ...more } },
      20002: { body: { group_id: choir, user_list: [dee], ...more } },
      ...forbidden,
    },
  });

  /** Cases of a list of a group that the query names. */
  const inQuery = (forbidden: Readonly<Record<number, Case>>, people: readonly number[] = []) => ({
    success: { query: inChoir, shows: [{ path: 'data.user_id', values: people }] },
    codes: { 10002: { query: '' }, 20001: { query: elsewhere }, ...forbidden },
  });

  /** Cases of an operation on the acting user's own membership. */
  const aboutOneself = (name: string, value: unknown) => ({
    success: { body: { group_id: choir, [name]: value } },
    codes: {
      10002: { body: { group_id: choir } },
      20001: { body: { group_id: noGroup, [name]: value } },
      20002: outsider,
      20011: { as: dee },
    },
  });
  return {
    addGroupAdmins: aboutUsers({ 20013: { as: ben } }),
    removeGroupAdmins: aboutUsers({ 20013: { as: ben } }),
    listGroupAdmins: inQuery({ 20011: { as: dee } }, [ben]),
    removeGroupMembers: aboutUsers({ 20012: { as: cho } }),
    leaveGroup: {
      success: { query: inChoir, as: cho },
      codes: {
        10002: { query: '' },
        20001: { query: elsewhere },
        20002: outsider,
        20004: { as: ada },
        20011: { as: dee },
      },
    },
    transferGroup: {
      success: { body: { group_id: choir, new_owner: ben } },
      codes: {
        10000: { body: { group_id: choir, new_owner: nobody } },
        10002: { body: { group_id: choir } },
        20001: { body: { group_id: noGroup, new_owner: ben } },
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
        20001: { body: { group_id: noGroup, user_list: [eve] } },
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
}
