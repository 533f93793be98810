import { busy } from '../../support/busy.ts';
import { crowd } from '../../support/crowd.ts';
import { ada, ben, choir, council, fay, nobody } from '../../support/fixture.ts';
import type { Recipe } from '../recipe.ts';
import type { FurtherRecipes } from './further.ts';

const inBusyApp: Recipe = { mock: { seed: busy }, after: [] };
const byAda: Recipe = { as: null, token: 'ada-token' };
const withAgent = (agent: string): Recipe => ({ headers: { 'user-agent': agent } });
const newcomer = { username: 'newcomer', password: 'secret' };
const password = { ...inBusyApp, body: { user_id: ada, password: 'wrong' } };

/** Recipes of accounts, settings, devices, tokens and pushes beside the simplest case. */
export const furtherUser: FurtherRecipes = {
  registerUser: {
    'as the last of the licence': { mock: { license: { users: 8 } } },
    'whose id would be that of a deleted user': inBusyApp,
  },
  registerUsers: {
    'as the last of the licence': { mock: { license: { users: 8 } } },
    'too many for the licence': {
      mock: { license: { users: 8 } },
      body: { list: [newcomer, { ...newcomer, username: 'b' }] },
    },
    'of whom one is there': { body: { list: [newcomer, { username: 'ada', password: 'x' }, { ...newcomer }] } },
  },
  registerAnonymousUser: { 'as the last of the licence': { mock: { license: { users: 8 } } } },
  registerPushUser: {
    'with an alias of another': { ...inBusyApp, body: { ...newcomer, alias: 'customer-1' } },
    'without an alias and a push token': { body: newcomer },
    'with a push token of another': { ...inBusyApp, body: { ...newcomer, push_token: 'p1' } },
    'as the last of the licence': { mock: { license: { users: 8 } } },
  },
  listUsers: {
    'a page of the default size': { mock: { seed: crowd }, query: '' },
    'the second page': { query: '?page_num=2&page_size=3' },
    'without a page': { query: '' },
    'of whom one is disabled': inBusyApp,
    'the first page without its number': { query: '?page_size=2' },
  },
  disableUsers: { twice: { after: [['PUT /user/disable', { body: { list: [ben] } }]] } },
  enableUsers: { 'who are disabled': { after: [['PUT /user/disable', { body: { list: [ben] } }]] } },
  changePassword: {
    'with a wrong one': { ...inBusyApp, body: { old_password: 'wrong', new_password: 'new' } },
    'with the right one': { ...inBusyApp, body: { old_password: 'secret', new_password: 'new' } },
  },
  deleteUser: {
    'with everything': inBusyApp,
    'by her own token, with the password': { ...inBusyApp, ...byAda, body: { password: 'secret' } },
    'by her own token, with a wrong password': { ...inBusyApp, ...byAda, body: { password: 'wrong' } },
    'who owns a group alone': { after: [['POST /group/create', { body: { name: 'Alone' }, as: fay }]], as: fay },
    'who owns a group without administrators': {
      after: [
        ['POST /group/admin/remove', { body: { group_id: choir, user_list: [ben] } }],
        ['POST /group/admin/remove', { body: { group_id: council, user_list: [ben] } }],
      ],
    },
    'who was invited and applies': { ...inBusyApp, as: fay },
    'who is a friend': { ...inBusyApp, as: ben },
  },
  getProfile: { 'in the busy app': inBusyApp },
  updateProfile: {
    'with the rest': { body: { description: 'I sing', private_info: '{"b":1}' } },
    'of which nothing changes': { ...inBusyApp, body: {} },
  },
  updateProfiles: {
    'of which one is unknown': { body: { list: [{ user_id: ben, nick_name: 'B' }, { user_id: nobody }] } },
  },
  setUsername: { 'that is the own one': { query: '?username=ada' } },
  setMobile: { 'that is the own one': { ...inBusyApp, query: '?mobile=13800138000' } },
  setUserAvatars: {
    'of which one is unknown': {
      body: {
        list: [
          { user_id: ben, avatar: 'b' },
          { user_id: nobody, avatar: 'n' },
        ],
      },
    },
  },
  getSettings: { 'in the busy app': inBusyApp },
  updateSettings: {
    'of an unknown user': { as: null, body: { user_id: nobody, no_push: true } },
    'by the app itself': { as: null, body: { user_id: ben, vibratory: false, push_token: 'p9' } },
    'with a push token of another': { ...inBusyApp, as: ben, body: { user_id: ben, push_token: 'p1' } },
    'with a push token that another has just set': {
      after: [['POST /user/settings', { body: { user_id: ada, push_token: 'p9' } }]],
      as: ben,
      body: { user_id: ben, push_token: 'p9' },
    },
    'with the own push token': { ...inBusyApp, body: { user_id: ada, push_token: 'p1' } },
    'with every field': {
      body: {
        user_id: ada,
        auto_download: false,
        no_push: true,
        no_push_detail: true,
        no_push_start_hour: 1,
        no_push_end_hour: 2,
        push_nick_name: 'A',
        vibratory: false,
        no_sounds: true,
        auth_mode: 2,
        auth_question: 'Why?',
        auth_answer: 'So',
        group_confirm: true,
        silence_start_time: 3,
        silence_end_time: 4,
      },
    },
  },
  setVibration: {
    'that is off': { query: '?value=true', after: [['POST /user/vibratory', { query: '?value=false' }]] },
  },
  setStrangerChat: { 'with everybody': { ...inBusyApp, as: 103 * 16, query: '?value=1' } },
  setAutoDownload: { 'that is on': { query: '?value=false' } },
  listDevices: { 'of two': inBusyApp },
  kickDevice: { 'that is signed in': inBusyApp },
  removeDevice: { 'that is there': inBusyApp },
  getOnlineStatus: {
    'of somebody who has signed in': {
      after: [['POST /token/id', { body: { user_id: ada, password: 'x' }, as: null, token: null }]],
    },
    'of somebody with a device': {
      after: [
        ['POST /token/id', { body: { user_id: ada, password: 'x', device_guid: 'phone' }, as: null, token: null }],
      ],
    },
    'of a disabled user': { ...inBusyApp, as: 102 * 16 },
  },
  bindDeviceToken: {
    'that is bound already': { ...inBusyApp, body: { device_sn: 1, device_token: 'token-1', notifier_name: 'n' } },
  },
  unbindDeviceToken: { 'that is bound': inBusyApp },
  listPinnedConversations: {
    'in the busy app': inBusyApp,
    'of which one is gone': { ...inBusyApp, after: [['POST /group/destroy', { query: `?group_id=${choir}` }]] },
  },
  pinConversation: { 'with a user': { body: { conversation_id: ben } } },
  unpinConversation: { 'that is pinned': { ...inBusyApp, body: { conversation_id: ben } } },
  createUserTokenById: {
    'with a wrong password': password,
    'with the right password': { ...inBusyApp, body: { user_id: ada, password: 'secret' } },
    'of a disabled user': { after: [['PUT /user/disable', { body: { list: [ada] }, as: null }]] },
    'on an Android phone': withAgent('Mozilla/5.0 (Linux; Android 15)'),
    'on Android': withAgent('okhttp/4.12 (Linux; Android 15)'),
    'on Windows': withAgent('App/1 (Windows NT 10)'),
    'on a Mac': withAgent('App/1 (Macintosh)'),
    'on Linux': withAgent('App/1 (Linux)'),
    'on an iPhone': withAgent('App/1 CFNetwork'),
    'on an unknown system': withAgent('x'.repeat(301)),
    'on the same device again': {
      after: [
        ['POST /token/id', { body: { user_id: ada, password: 'x', device_guid: 'phone' }, as: null, token: null }],
      ],
    },
  },
  createUserTokenByUsername: { 'with a device': { body: { name: 'ada', password: 'x', device_guid: 'tablet' } } },
  createUserTokenByLogin: {
    'by mobile number': { ...inBusyApp, body: { login_name: '13800138000', password: 'secret' } },
    'by e-mail': { ...inBusyApp, body: { login_name: 'ada@example.com', password: 'secret' } },
  },
};
