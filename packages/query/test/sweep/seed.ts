import type { Seed } from '@lanying-im/mock';

/** Ids of the users and groups of the sweep. */
export const ann = 101;
export const bob = 102;
export const cid = 103;
export const dan = 104;
export const eve = 105;
export const fay = 106;
export const club = 201;
export const team = 202;
export const open = 203;
export const guarded = 204;

const later = Date.UTC(2100, 0, 1);
const firstMessage = 1_500_000_000_000_000_001n;

/** The id of one of the seed's messages. */
export const messageId = (index: number): string => String(firstMessage + BigInt(index));

const message = (index: number, content: string): { msg_id: string; content: string } => ({
  msg_id: messageId(index),
  content,
});

/** An app in which every mutation has something to change: friends, groups, requests, messages, devices. */
export const seed: Seed = {
  apps: [
    {
      app_id: 'sweep',
      users: [
        {
          username: 'ann',
          user_id: ann,
          nickname: 'Ann',
          mobile: '13800000001',
          password: 'secret',
          friends: ['bob'],
          blocked: ['eve'],
          friend_requests: [{ from: 'cid', reason: 'Hello' }],
          push_tags: ['red', 'blue'],
          devices: [
            { device_sn: 1, device_guid: 'phone', platform: 1, signed_in_until: later },
            { device_sn: 2, device_guid: 'laptop', platform: 4, signed_in_until: later },
          ],
          pinned_conversations: [bob],
        },
        { username: 'bob', user_id: bob, nickname: 'Bob', mobile: '13800000002', password: 'secret' },
        { username: 'cid', user_id: cid, nickname: 'Cid', password: 'secret', group_confirm: true },
        { username: 'dan', user_id: dan, nickname: 'Dan', password: 'secret' },
        { username: 'eve', user_id: eve, nickname: 'Eve', password: 'secret', disabled: true },
        { username: 'fay', user_id: fay, nickname: 'Fay', password: 'secret', auth_mode: 1 },
      ],
      groups: [
        {
          name: 'Club',
          group_id: club,
          owner: 'ann',
          apply_approval: 1,
          history_visible: false,
          members: ['ann', { user: 'bob', role: 'admin' }, { user: 'cid', expired_time: later }],
          blocked: ['eve'],
          announcements: [{ title: 'Rules', content: 'Be kind.', id: 301, author: 'ann' }],
          files: [
            { name: 'a.pdf', size: 10, url: 'https://files.example.com/a.pdf', uploader: 'ann', file_id: 401 },
            { name: 'b.pdf', size: 20, url: 'https://files.example.com/b.pdf', uploader: 'ann', file_id: 402 },
          ],
        },
        { name: 'Team', group_id: team, owner: 'bob', members: ['bob', 'ann', 'dan'] },
        { name: 'Open', group_id: open, owner: 'dan', type: 1, apply_approval: 0, members: ['dan'] },
        { name: 'Guarded', group_id: guarded, owner: 'dan', apply_approval: 1, members: ['dan'] },
      ],
      applications: [{ group: 'Club', user: 'dan', reason: 'Please' }],
      invitations: [{ group: 'Guarded', user: 'cid', by: 'dan' }],
      messages: [
        { ...message(0, 'Hi Bob'), from: 'ann', to_user: 'bob' },
        { ...message(1, 'Hi Ann'), from: 'bob', to_user: 'ann' },
        { ...message(2, 'Hi Club'), from: 'ann', to_group: 'Club' },
        { ...message(3, 'Hi Team'), from: 'bob', to_group: 'Team' },
        { ...message(4, 'Hi Dan'), from: 'ann', to_user: 'dan' },
      ],
    },
  ],
};
