import type { Seed } from '../../../packages/mock/src/index.ts';
import type { Load } from './load.ts';

export const userId = 2302128618880;
const groupId = 2306414607729;

/** An app with a group of 1,000 members, and as many groups as anybody may want to make. */
export const seed: Seed = {
  apps: [
    {
      app_id: 'bench',
      adminToken: 'bench-token',
      users: Array.from({ length: 1000 }, (_, index) => ({ user_id: userId + index * 16, username: `user_${index}` })),
      groups: [
        {
          group_id: groupId,
          name: 'everybody',
          owner: userId,
          members: Array.from({ length: 999 }, (_, index) => userId + (index + 1) * 16),
        },
      ],
    },
  ],
};

const headers = {
  app_id: 'bench',
  'access-token': 'bench-token',
  user_id: String(userId),
  group_id: String(groupId),
  'content-type': 'application/json',
};

/** The request that sends a message to a user. */
export function messageTo(target: number): Load {
  const body = { targets: [target], type: 1, content_type: 0, content: 'hello' };
  return { name: 'sendMessage', method: 'POST', path: '/message/send', headers, body: JSON.stringify(body) };
}

/** The requests that are measured. */
export const loads: readonly Load[] = [
  { name: 'createGroup', method: 'POST', path: '/group/create', headers, body: JSON.stringify({ name: 'g001' }) },
  messageTo(userId + 16),
  { name: 'listGroupMembers', method: 'GET', path: `/group/member_list?group_id=${groupId}&limit=1000`, headers },
];
