import { describe, expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { ada, appOf, ben, cho, choir, nobody, openFixture } from './support/fixture.ts';

describe('a profile', () => {
  test('is empty at first, and shows what was set', async () => {
    const { call } = openFixture();
    const empty = {
      nick_name: '',
      avatar: '',
      description: '',
      mobile: '',
      email: '',
      public_info: '',
      private_info: '',
    };
    expect((await call('GET /user/profile')).json.data).toEqual({ user_id: ada, username: 'ada', ...empty });
    await call('POST /user/profile', { nick_name: 'Ada', description: 'Counts', public_info: 'p', private_info: 'q' });
    await call('POST /user/avatar', { avatar: 'https://example.com/ada.png' });
    await call('POST /user/mobile?mobile=13800138000');
    await call('POST /user/username?username=lovelace');
    await call('PUT /user/profile', { public_info: '' });
    expect((await call('GET /user/profile')).json.data).toEqual({
      user_id: ada,
      username: 'lovelace',
      nick_name: 'Ada',
      avatar: 'https://example.com/ada.png',
      description: 'Counts',
      mobile: '13800138000',
      email: '',
      public_info: '',
      private_info: 'q',
    });
    expect((await call('GET /user/rosters', undefined, { as: ben })).json.data).toEqual([
      { user_id: ada, name: 'Ada' },
    ]);
  });

  test('takes information as a JSON text or as raw text', async () => {
    const { call } = openFixture();
    const json = { headers: { 'content-type': 'application/json' } };
    const publicInfo = async () => (await call('GET /user/profile')).json.data.public_info;
    await call('POST /user/public', '"{\\"city\\":\\"Bath\\"}"', json);
    expect(await publicInfo()).toBe('{"city":"Bath"}');
    await call('POST /user/public', 'Bath, England');
    expect(await publicInfo()).toBe('Bath, England');
    expect((await call('POST /user/public', 'Bath, England', json)).code).toBe(10002);
    expect((await call('POST /user/public', { city: 'Bath' })).code).toBe(10002);
    await call('PUT /user/private', 'hush');
    expect((await call('GET /user/profile')).json.data.private_info).toBe('hush');
  });

  test('is changed of several users at once, each by itself', async () => {
    const { call } = openFixture();
    const failed = { user_id: nobody, success: false, reason: 'The user does not exist.' };
    const list = [{ user_id: ben, nick_name: 'Benny' }, { user_id: nobody }, { user_id: cho, description: 'Sings' }];
    expect((await call('POST /user/profile/batch', { list })).json.data).toEqual([
      { user_id: ben, success: true },
      failed,
      { user_id: cho, success: true },
    ]);
    const pictures = [ben, nobody].map((user_id) => ({ user_id, avatar: `https://example.com/${user_id}` }));
    expect((await call('PUT /user/avatar/batch', { list: pictures })).json.data[1]).toEqual(failed);
    const { json } = await call('GET /user/profile', undefined, { as: ben });
    expect(json.data).toMatchObject({ nick_name: 'Benny', avatar: `https://example.com/${ben}`, description: '' });
  });

  test('has a mobile number that is nobody else’s', async () => {
    const { call } = openFixture();
    const set = async (number: string, as: number) =>
      (await call(`POST /user/mobile?mobile=${number}`, undefined, { as })).code;
    expect(await set('13800138000', ada)).toBe(200);
    expect(await set('13800138000', ada)).toBe(200);
    expect(await set('13800138000', ben)).toBe(10011);
    expect(await set('%2B4915112345678', ada)).toBe(200);
    expect(await set('13800138000', ben)).toBe(200);
  });
});

describe('settings', () => {
  test('are changed one by one, and several at once', async () => {
    const { call } = openFixture();
    for (const path of [
      'authmode?value=1',
      'download?value=true',
      'push/detail?value=true',
      'push?value=true',
      'push/nickname?value=Ada',
      'push/limit?no_push_start_hour=22&no_push_end_hour=7',
      'sounds?value=true',
      'vibratory?value=true',
    ]) {
      expect((await call(`POST /user/${path}`)).json.data, path).toBe(true);
    }
    const more = { group_confirm: true, silence_start_time: 12, silence_end_time: 14, auth_question: 'Who?' };
    await call('POST /user/settings', { user_id: ada, id: 5, ...more });
    expect((await call('GET /user/settings')).json.data).toEqual({
      user_id: ada,
      id: ada,
      auto_download: true,
      no_sounds: true,
      no_push: true,
      vibratory: true,
      no_push_detail: true,
      auth_mode: 1,
      auth_answer: '',
      no_push_start_hour: 22,
      no_push_end_hour: 7,
      push_nick_name: 'Ada',
      push_token: '',
      ...more,
    });
    const { json } = await call('GET /user/settings', undefined, { as: ben });
    expect(json.data).toMatchObject({ no_push: false, group_confirm: false });
  });

  test('decide what they are about', async () => {
    const { call } = openFixture();
    await call('POST /user/authmode?value=3', undefined, { as: cho });
    expect((await call('POST /user/add_roster', { list: [cho] })).code).toBe(10012);
  });

  test('are those of the user whom the body names', async () => {
    const { call } = openFixture();
    const body = { user_id: ben, no_push: true };
    expect((await call('POST /user/settings', body)).code).toBe(10010);
    expect((await call('POST /user/settings', body, { as: null })).code).toBe(200);
    expect((await call('POST /user/settings', { user_id: nobody }, { as: null })).code).toBe(10000);
  });
});

describe('pinned conversations', () => {
  test('are users and groups, in the order in which they were pinned', async () => {
    const { call } = openFixture();
    const pinned = async () => (await call('GET /user/conversation/pin_list')).json.data.conversation_ids;
    for (const conversation_id of [choir, ben, cho, choir])
      await call('POST /user/conversation/pin', { conversation_id });
    expect(await pinned()).toEqual([choir, ben, cho]);
    await call('PUT /user/conversation/unpin', { conversation_id: ben });
    await call(`DELETE /group/destroy?group_id=${choir}`);
    expect(await pinned()).toEqual([cho]);
  });
});

describe('what pushes find a user by', () => {
  test('is an alias of that user only', async () => {
    const { mock, call } = openFixture();
    const bind = async (alias: string, as: number) => (await call('POST /user/push/alias', { alias }, { as })).code;
    expect(await bind('first', ada)).toBe(200);
    expect(await bind('first', ben)).toBe(10011);
    expect(await bind('second', ada)).toBe(200);
    expect(await bind('first', ben)).toBe(200);
    expect(appOf(mock).users?.slice(0, 2)).toMatchObject([{ push_alias: 'second' }, { push_alias: 'first' }]);
    const body = { username: 'newcomer', password: 'x', alias: 'first' };
    expect((await call('POST /user/register/push', body)).code).toBe(10002);
    expect((await call('POST /user/register/push', { ...body, alias: 'third' })).code).toBe(200);
    expect(await bind('third', ben)).toBe(10011);
  });

  test('are tags', async () => {
    const { call } = openFixture();
    const tags = async () => (await call('GET /user/push/tag')).json.data;
    await call('POST /user/push/tag', { tags: ['vip', 'beta'] });
    await call('POST /user/push/tag', { tags: ['beta', 'london'] });
    expect(await tags()).toEqual(['vip', 'beta', 'london']);
    await call('DELETE /user/push/tag', { tags: ['vip', 'unknown'] });
    expect(await tags()).toEqual(['beta', 'london']);
    await call('DELETE /user/push/tag/all');
    expect(await tags()).toEqual([]);
  });

  test('is the push token of a device, which is one user’s at a time', async () => {
    const { call } = openFixture();
    const tokenOf = async (as: number) => (await call('GET /user/settings', undefined, { as })).json.data.push_token;
    await call('POST /user/push/alias', { alias: 'ada', push_token: 'p' });
    expect(await tokenOf(ada)).toBe('p');
    await call('POST /user/settings', { user_id: ben, push_token: 'p' }, { as: ben });
    expect([await tokenOf(ada), await tokenOf(ben)]).toEqual(['', 'p']);
  });

  test('are the vendor’s tokens of devices', async () => {
    const { mock, call } = openFixture();
    const bind = async (device_sn: number, device_token: string, as: number) =>
      (await call('POST /user/token/bind', { device_sn, device_token, notifier_name: 'ios' }, { as })).code;
    expect([await bind(1, 't', ada), await bind(1, 't', ada), await bind(1, 't', ben)]).toEqual([200, 200, 10011]);
    await call('POST /user/token/unbind?deviceSn=1');
    expect([await bind(1, 't', ben), await bind(1, 'u', ada), await bind(2, 'u', ada)]).toEqual([200, 200, 200]);
    await call('POST /user/push/badge', { badge: 3 });
    expect(appOf(mock).users?.[0]).toMatchObject({
      push_badge: 3,
      device_tokens: [{ device_sn: 1 }, { device_sn: 2 }],
    });
  });
});

test('everything about an account survives a snapshot, and leaves no trace when there is nothing', async () => {
  const { mock, call } = openFixture();
  expect(appOf(mock).users?.[1]).not.toHaveProperty('devices');
  await call('POST /token/user', { name: 'ada', password: 'x', device_guid: 'phone' });
  await call('POST /user/device/remove?device_sn=1');
  await call('POST /user/kick');
  await call('POST /user/push/alias', { alias: 'a' });
  await call('POST /user/push/tag', { tags: ['vip'] });
  await call('POST /user/push/badge', { badge: -1 });
  await call('POST /user/token/bind', { device_sn: 9, device_token: 't', notifier_name: 'ios' });
  await call('POST /user/conversation/pin', { conversation_id: choir });
  await call('POST /user/change_password_admin', { password: 'secret' });
  await call('POST /user/mobile?mobile=13800138000');
  await call('PUT /user/disable', { list: [ada] });
  const snapshot = JSON.parse(JSON.stringify(mock.snapshot()));
  expect(createLanyingMock({ seed: snapshot }).snapshot()).toEqual(snapshot);
});
