import { expect } from 'vitest';
import { createLanyingMock, type LanyingMock, type MockOptions, type Seed, type SeedUser } from '../../src/index.ts';
import { type CallOptions, inProcess } from './caller.ts';
import { ada, appOf, ben, cho, choir, council, dee, eve, fay, fixture, gus } from './fixture.ts';

/** What no operation can set of a user. */
const unreachable: Readonly<Record<number, Partial<SeedUser>>> = {
  [ada]: { email: 'ada@example.com' },
  [ben]: { devices: [{ device_guid: 'old-phone', device_sn: 7 }] },
  [gus]: { friend_requests: [{ from: dee, asked_at: 1, expired_time: 2 }] },
};

/** The fixture, with what no operation can set. */
const start: Seed = {
  apps: fixture.apps.map(({ users = [], groups = [], ...app }) => ({
    ...app,
    adminToken: 'admin-of-the-fixture',
    users: users.map((user) => ({ ...user, ...unreachable[user.user_id ?? 0] })),
    groups: groups.map((group) => (group.group_id === choir ? { ...group, capacity: 50 } : group)),
    pins: { group_created_at: [1, 2, 3], join_time: [3, 4], members_version: [5, 6] },
  })),
};

/** A call that must succeed, as Ada unless it says otherwise. */
type Step = readonly [key: string, body?: unknown, options?: CallOptions];

/** The second user who registers, and the second group that is created. */
const leaver = 2302128618896;
const go = 2306414607745;

const as = (user: number): CallOptions => ({ as: user });
const iphone = { headers: { 'user-agent': 'iPhone' } };
const signIn = (name: string, guid: string): Step => [
  'POST /token/user',
  { name, password: 'x', device_guid: guid },
  iphone,
];

const accounts: Step[] = [
  ['POST /user/register/v2', { username: 'newcomer', password: 'secret' }],
  ['POST /user/register/v2', { username: 'leaver', password: 'secret' }],
  ['PUT /user/disable', { list: [gus] }],
  ['POST /user/stranger_chat?value=2', undefined, as(gus)],
  [
    'POST /user/profile',
    { nick_name: 'Ada', description: 'Countess', public_info: '{"a":1}', private_info: '{"b":2}' },
  ],
  ['POST /user/avatar', { avatar: 'https://images.example/ada.png' }],
  ['POST /user/mobile?mobile=13800138000'],
  [
    'POST /user/settings',
    {
      user_id: ben,
      auto_download: true,
      group_confirm: true,
      no_sounds: true,
      no_push: true,
      vibratory: true,
      no_push_detail: true,
      auth_mode: 2,
      auth_question: 'Who?',
      auth_answer: 'I',
      no_push_start_hour: 22,
      no_push_end_hour: 7,
      silence_start_time: 23,
      silence_end_time: 6,
      push_nick_name: 'Benny',
      push_token: 'push-token-of-ben',
    },
    as(ben),
  ],
];

const devices: Step[] = [
  signIn('ada', 'phone'),
  signIn('ada', 'tablet'),
  ['POST /user/kick?device_sn=1'],
  ['POST /user/device/remove?device_sn=2'],
  signIn('cho', 'laptop'),
  ['POST /user/kick', undefined, as(cho)],
  ...['apns', 'fcm', 'huawei', 'xiaomi', 'oppo', 'vivo', 'meizu'].map((service, index): Step => {
    const notifier_name = `${service}_production`;
    return ['POST /user/token/bind', { device_sn: index + 1, device_token: `${service}-token`, notifier_name }];
  }),
  ['POST /user/push/alias', { alias: 'countess' }],
  ['POST /user/push/tag', { tags: ['vip', 'poet'] }],
  ['POST /user/push/badge', { badge: 3 }],
  ['POST /user/conversation/pin', { conversation_id: choir }],
];

const friends: Step[] = [
  ['POST /roster/ext', { user_id: ben, alias: 'Benny', ext: '{}', mute_notification: true }],
  ['POST /user/add_roster', { list: [cho] }],
  [`POST /roster/delete?user_id=${cho}`],
  ['POST /roster/apply', { user_id: fay, reason: 'hello', alias: 'Fairy' }],
  ['POST /roster/apply', { user_id: fay, reason: 'me, too' }, as(cho)],
  ['POST /roster/decline', { user_id: cho, reason: 'not now' }, as(fay)],
  [`POST /roster/block?user_id=${dee}`],
];

const groups: Step[] = [
  [
    'POST /group/create',
    { name: 'Chess', description: 'Blitz', avatar: 'https://images.example/chess.png', type: 2, user_list: [cho] },
  ],
  ['POST /group/info/ext', { group_id: choir, value: '{"room":12}' }],
  ['POST /group/settings/require_admin_approval', { group_id: council, apply_approval: 0 }],
  ['POST /group/settings/history_visible', { group_id: choir, value: true }],
  ['POST /group/settings/hide_member_info', { group_id: choir, value: true }],
  ['POST /group/settings/allow_member_modify', { group_id: choir, value: true }],
  ['POST /group/settings/enable_read_ack', { group_id: choir, value: true }],
  ['POST /group/settings/ban_all', { group_id: council, duration: 60 }],
  ['POST /group/display_name', { group_id: choir, value: 'Ada, soprano' }],
  ['POST /group/msg/mute_mode', { group_id: choir, msg_mute_mode: 1 }],
  ['POST /group/msg/push_mode', { group_id: choir, msg_push_mode: 4 }],
  ['POST /group/ban', { group_id: choir, user_list: [cho], duration: 60 }],
  ['POST /group/invite', { group_id: choir, user_list: [dee] }],
  ['POST /group/kick', { group_id: choir, user_list: [dee] }],
  ['POST /group/block', { group_id: choir, user_list: [dee] }],
  ['POST /group/invite', { group_id: choir, user_list: [fay], reason: 'sing' }, as(ben)],
  ['POST /group/apply', { group_id: choir, reason: 'I sing' }, as(eve)],
  ['POST /group/apply', { group_id: choir }, as(leaver)],
  ['POST /group/create', { name: 'Go', user_list: [fay] }],
  ['POST /group/announcement/edit', { group_id: choir, title: 'Concert', content: 'On Friday' }],
  ['POST /group/announcement/edit', { group_id: choir, title: 'Rehearsal', content: 'Cancelled' }],
  ['POST /group/announcement/delete?group_id=3201&announcement_id=1002'],
  [
    'POST /group/file/upload',
    { group_id: choir, name: 'songs', type: 'pdf', size: 1024, url: 'https://files.example/1' },
  ],
  ['POST /group/file/upload', { group_id: choir, name: 'scores', size: 2048, url: 'https://files.example/2' }],
  ['POST /group/file/delete', { group_id: choir, file_list: [2002] }],
];

const hello = { targets: [ben], type: 1, content_type: 0, content: 'hello' };
const firstMessage = '1552747048460091409';

const messages: Step[] = [
  ['POST /message/send', { ...hello, ext: '{"e":1}', config: '{"c":2}', transaction_id: 7 }],
  ['POST /message/send', { ...hello, content_type: 1, attachment: '{"url":"https://files.example/3"}' }],
  ['POST /message/send', { ...hello, targets: [choir], type: 2 }],
  ['POST /message/send', { ...hello, online_only: true }],
  ['POST /message/send', `{"targets":[${ben}],"type":1,"content_type":11,"content":"!","related_mid":${firstMessage}}`],
  ['POST /message/notify', hello],
  ['POST /message/broadcast', { type: 1, content_type: 0, content: 'to all' }],
  ['POST /message/send', { ...hello, targets: [cho], content: 'oops' }, as(ben)],
  [`GET /message/ack?conversation_id=${ada}&msg_id=${firstMessage}`, undefined, as(ben)],
  [`GET /message/ack?conversation_id=${choir}`, undefined, as(ben)],
  ['POST /message/send', hello, as(cho)],
  [`DELETE /message/conversation?conversation_id=${cho}`, undefined, as(ben)],
  ['POST /push/notify', { audience: 'all', message: { title: 'x' }, setting: { request_id: 'r' } }],
];

/** What is decided later than it was begun. */
const later: Step[] = [
  ['POST /group/invite/handle', { group_id: choir, user_id: fay, approval: true }, as(fay)],
  ['POST /group/apply/handle', { group_id: choir, user_id: eve, approval: false }],
  ['POST /group/file/update_name', { group_id: choir, file_id: 2001, name: 'hymns' }],
];

/** What takes requests away that were neither accepted nor declined. */
const farewell: Step[] = [['POST /user/delete', {}, as(leaver)], [`DELETE /group/destroy?group_id=${go}`]];

/** Stores pictures and chat files, and takes back the latest message of Ben to Cho. */
async function upload(mock: LanyingMock): Promise<void> {
  const call = inProcess(mock, ada);
  const { json: picture } = await call('GET /file/upload/avatar/user');
  const { json: recording } = await call(`GET /file/upload/chat?file_type=102&to_id=${ben}&to_type=1`);
  await call(`GET /file/upload/forward?file_sign=mock-file-1&to_id=${choir}`);
  for (const { data } of [picture, recording]) {
    const init = { method: 'PUT', body: 'bytes', headers: { 'content-type': 'image/png' } };
    expect((await mock.fetch(data.upload_url, init)).status).toBe(200);
  }
  const [latest] = (appOf(mock).messages ?? []).filter(({ content }) => content === 'oops');
  const body = `{"conversation_id":${cho},"msg_id":${latest?.msg_id}}`;
  expect((await call('POST /message/recall', body, as(ben))).code).toBe(200);
}

/** A mock of which `fillEverything` uses everything. */
export function openStart(options: MockOptions = {}): LanyingMock {
  return createLanyingMock({ seed: start, now: '2026-03-02T09:00:00Z', uploadMethod: 'PUT', ...options });
}

/** Calls operations until every collection contains something, with a value of its own in every field. */
export async function fillEverything(mock: LanyingMock): Promise<void> {
  const call = inProcess(mock, ada);
  const failures: string[] = [];
  for (const steps of [accounts, devices, friends, groups, messages, later, farewell]) {
    for (const [key, body, options] of steps) {
      const { code, text } = await call(key, body, options);
      if (code !== 200) failures.push(`${key}: ${text}`);
    }
    mock.clock.advance({ hours: 1 });
  }
  expect(failures).toEqual([]);
  await upload(mock);
  mock.clock.advance({ days: 1 });
}

/** Changes every setting of the app, and sets a clock of its own. */
export function changeSettings(mock: LanyingMock): void {
  mock.configure({
    license: { users: 1000 },
    push: false,
    announcements: false,
    membershipDelay: 1,
    tokenLifetime: 2,
    storage: false,
    certificates: [
      { provider: 1, environment: 0, name: 'n', app_id: 'i', app_key: 'k', app_secret: 's', certificate: 'c' },
    ],
    ai: { replies: [{ when: 'a', reply: 'b' }], otherwise: 'c', usage: 2 },
    callbacks: [
      { url: 'http://localhost:9', signature: 's', receivers: [ada], senders: [ben], timeout: 1, retries: 1 },
    ],
    limits: { groupsPerApp: 1, groupsCreatedPerUser: 2, groupsJoinedPerUser: 3, groupMembers: 4, recallMinutes: 5 },
  });
  mock.clock.of(mock.appId).advance({ days: 1 });
}
