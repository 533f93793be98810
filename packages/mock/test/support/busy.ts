import type { Seed, SeedApp, SeedGroup, SeedUser } from '../../src/index.ts';
import { ada, ben, cho, choir, council, eve, fay, fixture, gus } from './fixture.ts';

const minute = 60_000;
/** Half an hour before the fixture's time. */
const earlier = Date.parse('2026-03-02T08:30:00Z');

/** The last moment that a Date can hold. */
const lastTime = 8.64e15;
/** The id of the first user who is registered in the fixture. */
export const newest = 2302128618880;

/** The names under which the made-up certificates of the push services are known. */
const notifiers = ['apns', 'huawei', 'xiaomi', 'meizu', 'vivo', 'oppo', 'fcm'].map((name) => `${name}_production`);

const users: Readonly<Record<string, Partial<SeedUser>>> = {
  ada: {
    password: 'secret',
    mobile: '13800138000',
    email: 'ada@example.com',
    private_info: '{"desk":7}',
    push_alias: 'customer-1',
    push_token: 'p1',
    push_tags: ['vip', 'alto'],
    device_tokens: notifiers.map((notifier_name, index) => ({
      device_sn: index + 1,
      device_token: `token-${index + 1}`,
      notifier_name,
    })),
    devices: [
      { device_guid: 'phone', platform: 1, user_agent: 'iOS 26' },
      { device_guid: 'laptop', platform: 4, user_agent: 'macOS 26' },
    ],
    pinned_conversations: [ben, choir],
    friends: [{ user: 'ben', alias: 'Benny', ext: '{"met":2024}', mute_notification: true }, 'cho', 'fay'],
  },
  ben: {
    nickname: 'Ben',
    push_tags: ['vip'],
    device_tokens: [{ device_sn: 1, device_token: 'token-8', notifier_name: 'apns_production' }],
  },
  cho: { disabled: true },
  dee: { auth_mode: 3, stranger_chat: false },
  fay: {
    auth_mode: 1,
    group_confirm: true,
    friend_requests: [
      { from: 'ben', reason: 'hello', alias: 'Fay', asked_at: earlier },
      { from: 'cho', status: 2, asked_at: earlier },
      { from: 'gus', status: 1, asked_at: earlier },
    ],
  },
  gus: { auth_mode: 2, auth_question: 'Which river?', auth_answer: 'the Seine' },
};

const groups: Readonly<Record<number, Partial<SeedGroup>>> = {
  [choir]: {
    capacity: 5,
    members: [
      { user: 'ben', role: 'admin', display_name: 'Bass', join_time: earlier },
      { user: 'cho', join_time: earlier + minute, expired_time: earlier + 60 * minute },
      { user: 'eve', join_time: earlier + 3 * minute, expired_time: -1 },
    ],
    announcements: [
      { id: 1, title: 'First', content: 'We begin.', created_at: earlier },
      { id: 2, author: 'ben', title: 'Second', content: 'We go on.', created_at: earlier + minute },
    ],
    files: [
      {
        file_id: 11,
        name: 'one.pdf',
        size: 1,
        url: 'https://files.example.com/1',
        uploader: 'cho',
        created_at: earlier,
      },
      {
        file_id: 12,
        name: 'two.pdf',
        size: 2,
        url: 'https://files.example.com/2',
        uploader: 'ben',
        created_at: earlier,
      },
    ],
    blocked: [
      { user: 'dee', blocked_at: earlier },
      { user: 'gus', blocked_at: lastTime },
    ],
  },
  [council]: { hide_member_info: true, apply_approval: 0, members: [{ user: 'ben', role: 'admin' }, 'cho'] },
};

/** A message between two people, or in the choir. */
const first = 1552747048460091409n;
const id = (number: number): string => String(first + BigInt(number));

const messages: SeedApp['messages'] = [
  { msg_id: id(0), from: ben, to_user: ada, content: 'Are you coming?', sent_at: earlier },
  { msg_id: id(1), from: ada, to_user: ben, content: 'Yes', ext: '{"mood":"good"}', sent_at: earlier + minute },
  {
    msg_id: id(2),
    from: ben,
    to_user: ada,
    content: '',
    content_type: 1,
    attachment: '{"url":"https://files.example.com/score.png"}',
    config: '{"push":false}',
    sent_at: earlier + 2 * minute,
  },
  { msg_id: id(3), from: cho, to_group: choir, content: 'Good morning', sent_at: earlier + 3 * minute },
  { msg_id: id(4), from: ada, to_group: choir, content: 'Hello', sent_at: earlier + 4 * minute },
  { msg_id: id(5), to_all: true, content: 'Maintenance at noon', sent_at: earlier + 5 * minute },
  { msg_id: id(6), to_user: ada, content: 'Welcome', sent_at: earlier + 6 * minute },
  { msg_id: id(7), from: ben, to_user: ada, content: 'Never mind', recalled: true, sent_at: earlier + 7 * minute },
  { msg_id: id(8), from: ben, to_user: ada, content: 'ping', content_type: 6, sent_at: earlier + 8 * minute },
];

/** The fixture with something of everything: friends, requests, messages, devices, announcements, files, settings. */
export const busy: Seed = {
  apps: fixture.apps.map((app) => ({
    ...app,
    users: [
      ...(app.users ?? []).map((user) => ({ ...user, created_at: earlier - 60 * minute, ...users[user.username] })),
      // The account of the admin token itself.
      { user_id: 20, username: 'app_admin', created_at: earlier - 60 * minute },
    ],
    groups: app.groups?.map((group) => ({ ...group, created_at: earlier, ...groups[group.group_id ?? 0] })) ?? [],
    invitations: [
      { group: choir, user: fay, by: ben, reason: 'Sing with us', made_at: earlier, changed_at: earlier },
      { group: council, user: fay, by: ada, made_at: earlier + minute, changed_at: earlier + minute },
    ],
    applications: [
      { group: choir, user: fay, reason: 'I sing alto', made_at: earlier, changed_at: earlier },
      { group: choir, user: gus, status: 2, made_at: earlier + minute, changed_at: earlier + 2 * minute },
      { group: council, user: eve, made_at: earlier + 3 * minute, changed_at: earlier + 3 * minute },
    ],
    messages,
    views: [
      { user: ada, with_user: ben, read_to: id(0) },
      { user: ben, with_user: ada, read_to: id(1) },
    ],
    deleted_users: [500 * 16, newest],
  })),
};

export const busyMessages: readonly string[] = messages.map(({ msg_id = '' }) => msg_id);
