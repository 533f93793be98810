import type { Seed } from '../../src/index.ts';
import { choir, fay, fixture } from './fixture.ts';

const earlier = Date.parse('2026-03-02T08:30:00Z');

const ids = (count: number, first: number): number[] => Array.from({ length: count }, (_, index) => first + 16 * index);

const [members, blocked] = [ids(1001, 10_000 * 16), ids(1001, 20_000 * 16)];
const groupIds = ids(101, 30_000 * 16 + 1);

/** The fixture with one entry more in every list than a page has when the request does not say. */
export const crowd: Seed = {
  apps: fixture.apps.map((app) => ({
    ...app,
    users: [
      ...(app.users ?? []).map((user) => {
        if (user.username === 'ada') return { ...user, friends: members };
        return user.user_id === fay ? { ...user, friend_requests: members.map((from) => ({ from })) } : user;
      }),
      ...[...members, ...blocked].map((user_id) => ({ user_id, username: `user_${user_id}` })),
    ],
    groups: [
      ...(app.groups ?? []).map((group) => {
        if (group.group_id !== choir) return group;
        return { ...group, capacity: 2000, members: members.map((user) => ({ user, expired_time: -1 })), blocked };
      }),
      ...groupIds.map((group_id) => ({ group_id, name: 'Group', owner: 'ada' })),
    ],
    invitations: groupIds.map((group) => ({ group, user: fay, by: 'ada', made_at: earlier, changed_at: earlier })),
    applications: blocked.slice(0, 101).map((user) => ({ group: choir, user, made_at: earlier, changed_at: earlier })),
  })),
};
