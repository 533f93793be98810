import { type Case, type Cases, type Proof, type Step, shows } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { createReads } from './reads.ts';

/** Cases of the operations on the roles of group members. */
export function groupPeopleCases(scene: Scene): Cases {
  const { ada, ben, cho, dee, eve, nobody, choir, council, noGroup } = scene;
  const reads = createReads(scene);
  /** Dee is no member, but has the rights that the header grants. */
  const outsider: Case = { as: dee, headers: { group_id: String(choir) } };
  const elsewhere = `?group_id=${noGroup}`;
  const inChoir = `?group_id=${choir}`;

  /** About one user of the choir, in the body. */
  const about = (user: number): Case => ({ body: { group_id: choir, user_list: [user] } });

  /** Cases of an operation of the owner, or of the administrators, on a list of users. */
  const aboutUsers = (
    forbidden: Readonly<Record<number, Case>>,
    success: Case = {},
    more: object = {},
    user = cho,
  ) => ({
    success: { body: { ...Object(about(user).body), ...more }, ...success },
    codes: {
      10002: { body: { group_id: choir, ...more } },
      20001: { body: { group_id: noGroup, user_list: [cho], ...more } },
      20002: { body: { group_id: choir, user_list: [dee], ...more } },
      ...forbidden,
    },
  });

  /** Cases of a list of a group that the query names. */
  const inQuery = (
    forbidden: Readonly<Record<number, Case>>,
    people: readonly number[],
    ...before: readonly Step[]
  ) => ({
    success: { before, query: inChoir, shows: shows({ 'data.user_id': people }) },
    codes: { 10002: { query: '' }, 20001: { query: elsewhere }, ...forbidden },
  });

  /** Cases of an operation on the acting user's own membership. */
  const aboutOneself = (name: string, value: unknown, ...proof: readonly Proof[]) => ({
    success: { body: { group_id: choir, [name]: value }, proof, keepsScene: true },
    codes: {
      10002: { body: { group_id: choir } },
      20001: { body: { group_id: noGroup, [name]: value } },
      20002: outsider,
      20011: { as: dee },
    },
  });
  const mutes = (user: number): Step => [
    'POST /group/ban',
    { body: { group_id: choir, user_list: [user], duration: 60 } },
  ];
  const blocks = (user: number): Step => ['POST /group/block', about(user)];
  const soprano = `Ada, soprano ${Math.floor(Math.random() * 1e6)}`;
  const pushMode = aboutOneself('msg_push_mode', 4, ...reads.group({ msg_push_mode: 4 }));
  return {
    addGroupAdmins: aboutUsers({ 20013: { as: ben } }, { proof: [reads.admins(ben, cho)] }),
    removeGroupAdmins: aboutUsers({ 20013: { as: ben } }, { proof: [reads.admins()] }, {}, ben),
    listGroupAdmins: inQuery({ 20011: { as: dee } }, [ben]),
    removeGroupMembers: aboutUsers({ 20012: { as: cho } }, { proof: [reads.members(ada, ben)] }),
    leaveGroup: {
      success: { query: inChoir, as: cho, proof: [reads.members(ada, ben)] },
      codes: {
        10002: { query: '' },
        20001: { query: elsewhere },
        20002: outsider,
        20004: { as: ada },
        20011: { as: dee },
      },
    },
    transferGroup: {
      success: { body: { group_id: choir, new_owner: ben }, proof: reads.group({ owner_id: ben }) },
      codes: {
        10000: { body: { group_id: choir, new_owner: nobody } },
        10002: { body: { group_id: choir } },
        20001: { body: { group_id: noGroup, new_owner: ben } },
        20005: { body: { group_id: choir, new_owner: dee } },
        20013: { as: ben },
      },
    },
    muteGroupMembers: aboutUsers({ 20012: { as: cho } }, { proof: [reads.mutedMembers(cho)] }, { duration: 60 }),
    unmuteGroupMembers: aboutUsers({ 20012: { as: cho } }, { before: [mutes(cho)], proof: [reads.mutedMembers()] }),
    listMutedGroupMembers: inQuery({ 20012: { as: cho } }, [ben, cho], mutes(ben), mutes(cho)),
    blockGroupMembers: aboutUsers(
      { 20012: { as: cho }, 20018: { body: { group_id: council, user_list: [eve] } } },
      { proof: [reads.blockedMembers(choir, cho)] },
    ),
    unblockGroupMembers: {
      success: { body: { group_id: council, user_list: [eve] }, proof: [reads.blockedMembers(council)] },
      codes: {
        10000: { body: { group_id: council, user_list: [nobody] } },
        10002: { body: { group_id: council, user_list: [] } },
        20001: { body: { group_id: noGroup, user_list: [eve] } },
        20012: { as: cho },
      },
    },
    listBlockedGroupMembers: inQuery({ 20012: { as: cho } }, [ben, cho], blocks(ben), blocks(cho)),
    listGroupDisplayNames: aboutUsers({ 20011: { as: dee } }, { shows: shows({ 'data.user_id': cho }) }),
    setGroupDisplayName: aboutOneself('value', soprano, [
      'POST /group/members/display_name',
      { ...about(ada), shows: shows({ 'data.display_name': soprano }) },
    ]),
    setGroupMuteMode: aboutOneself('msg_mute_mode', 1, ...reads.group({ msg_mute_mode: 1 })),
    setGroupPushMode: {
      ...pushMode,
      codes: {
        ...pushMode.codes,
        20003: { body: { group_id: choir, msg_push_mode: 5 } },
      },
    },
  };
}
