import type { CallOptions } from './caller.ts';
import { ada, ben, cho, choir, council, dee, eve, fay, gus } from './fixture.ts';

/** A call that must succeed, as Ada unless it says otherwise. */
export type Step = readonly [key: string, body?: unknown, options?: CallOptions];

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

/** Calls that leave something in every collection; an hour passes after each list. */
export const phases: readonly (readonly Step[])[] = [accounts, devices, friends, groups, messages, later, farewell];
