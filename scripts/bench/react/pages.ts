import type { OperationId } from '@lanying-im/types';
import type { Seed } from '../../../packages/mock/src/index.ts';

export const ann = 101;
const bob = 102;
const cid = 103;
const groups = [201, 202, 203, 204, 205, 206];

/** An app with a group of 1,000 members, and six that a console shows. */
export const seed: Seed = {
  apps: [
    {
      app_id: 'bench',
      users: [
        { username: 'ann', user_id: ann, friends: ['bob'] },
        { username: 'bob', user_id: bob },
        { username: 'cid', user_id: cid },
        ...Array.from({ length: 999 }, (_, index) => ({ username: `member_${index}`, user_id: 1000 + index })),
      ],
      groups: [
        ...groups.map((group_id) => ({
          name: `Group ${group_id}`,
          group_id,
          owner: 'ann',
          members: ['ann', 'bob', 'cid'],
        })),
        {
          name: 'Large',
          group_id: 300,
          owner: 'ann',
          members: ['ann', ...Array.from({ length: 999 }, (_, index) => `member_${index}`)],
        },
      ],
    },
  ],
};

export interface Call {
  id: OperationId;
  input: Record<string, unknown>;
}

/** The list of 1,000 members. */
export const members: Call = { id: 'listGroupMembers', input: { group_id: 300, limit: 1000 } };

/** What the console's page shows: 30 reads. */
export const reads: readonly Call[] = [
  ...groups.flatMap((group_id) =>
    (['getGroup', 'listGroupMembers', 'listGroupAdmins', 'listGroupAnnouncements'] as const).map((id) => ({
      id,
      input: { group_id },
    })),
  ),
  ...(['listUsers', 'listJoinedGroups', 'getProfile', 'listFriends', 'listConversations'] as const).map((id) => ({
    id,
    input: {},
  })),
  { id: 'getUser', input: { user_id: bob } },
];

/** What the console does: 10 writes. */
export const writes: readonly Call[] = [
  { id: 'setGroupName', input: { group_id: 201, value: 'Chess' } },
  { id: 'removeGroupMembers', input: { group_id: 202, user_list: [bob] } },
  { id: 'addGroupAdmins', input: { group_id: 203, user_list: [bob] } },
  { id: 'muteGroupMembers', input: { group_id: 204, user_list: [cid], duration: 60 } },
  { id: 'createGroupAnnouncement', input: { group_id: 205, title: 'News', content: 'There is cake.' } },
  { id: 'setGroupDescription', input: { group_id: 206, value: 'For all' } },
  { id: 'updateFriend', input: { user_id: bob, alias: 'Bobby' } },
  { id: 'addFriends', input: { list: [cid] } },
  { id: 'setNickname', input: { nick_name: 'Annie' } },
  { id: 'sendMessage', input: { targets: [bob], type: 1, content_type: 0, content: 'Hello' } },
];
