import { describe, expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { inProcess } from './support/caller.ts';
import { ada, appOf, ben, cho, choir, council, fay, openFixture } from './support/fixture.ts';

describe('accounts', () => {
  test('get the next id and every setting of a new user', async () => {
    const { call } = openFixture();
    const { json } = await call('POST /user/register/v2', { username: '小明_1', password: 'x' });
    expect(json.data).toMatchObject({ user_id: 2302128618880, auth_mode: 0, push_token: '', silence_end_time: 0 });
    const second = await call('POST /user/register/v2', { username: 'second', password: 'x' });
    expect(second.json.data.user_id).toBe(2302128618896);
  });

  test.each(['12345', 'maxim_1', 'mta', 'with space', 'é', ''])('do not take the name %j', async (username) => {
    const { code } = await openFixture().call('POST /user/register/v2', { username, password: 'x' });
    expect(code).toBe(10002);
  });

  test('are made several at once, and a name that is taken fails alone', async () => {
    const { call } = openFixture();
    const list = ['carol', 'ada', 'dave', 'carol'].map((username) => ({ username, password: 'x' }));
    const { json } = await call('POST /user/register/batch', { list }, { as: null });
    const reason = 'A user with this name already exists.';
    expect(json.data).toEqual([
      { username: 'carol', user_id: 2302128618880, success: true },
      { username: 'ada', success: false, reason },
      { username: 'dave', user_id: 2302128618896, success: true },
      { username: 'carol', success: false, reason },
    ]);
  });

  test('are made all or none when the licence has too little room', async () => {
    const { mock, call } = openFixture({ license: { users: 8 } });
    const list = ['carol', 'dave'].map((username) => ({ username, password: 'x' }));
    expect((await call('POST /user/register/batch', { list })).code).toBe(30023);
    expect(appOf(mock).users).toHaveLength(7);
    list[1] = { username: 'ada', password: 'x' };
    expect((await call('POST /user/register/batch', { list })).code).toBe(200);
  });

  test('are listed page by page, in the order in which they came', async () => {
    const { call } = openFixture();
    const page = async (query: string) => {
      const { json } = await call(`GET /user/list${query}`, undefined, { as: null });
      return json.data.map(({ username }: { username: string }) => username);
    };
    expect(await page('?page_size=3')).toEqual(['ada', 'ben', 'cho']);
    expect(await page('?page_size=3&page_num=3')).toEqual(['gus']);
    expect(await page('?page_size=3&page_num=4')).toEqual([]);
    await call('POST /user/delete', {}, { as: ben });
    expect(await page('?page_size=3')).toEqual(['ada', 'cho', 'dee']);
    expect(await page('')).toHaveLength(6);
  });
});

describe('a deleted user', () => {
  test('must give the password, unless an administrator does it', async () => {
    const { call } = openFixture();
    await call('POST /user/change_password_admin', { password: 'secret' });
    const token = 'ada-token';
    expect((await call('POST /user/delete', {}, { token })).code).toBe(10002);
    expect((await call('POST /user/delete', { password: 'guess' }, { token })).code).toBe(10002);
    expect((await call('POST /user/delete', { password: 'secret' }, { token })).code).toBe(200);
    expect((await call('DELETE /user/delete', {}, { as: ben })).code).toBe(200);
  });

  test('is unknown afterwards, by every name, number and token', async () => {
    const { mock, call } = openFixture();
    await call('POST /user/mobile?mobile=13800138000');
    await call('POST /user/push/alias', { alias: 'customer' });
    await call('POST /user/delete', {});
    const none = { as: null };
    expect((await call('GET /user/profile')).code).toBe(10000);
    expect((await call('GET /user/profile', undefined, { token: mock.userToken(ada), as: null })).code).toBe(10008);
    expect((await call('GET /user/profile', undefined, { token: 'ada-token', as: null })).code).toBe(10008);
    expect((await call('POST /token/login', { login_name: '13800138000', password: 'x' }, none)).code).toBe(10000);
    expect((await call('POST /user/register/v2', { username: 'ada', password: 'x' }, none)).code).toBe(200);
    expect((await call('POST /user/mobile?mobile=13800138000', undefined, { as: ben })).code).toBe(200);
    expect((await call('POST /user/push/alias', { alias: 'customer' }, { as: ben })).code).toBe(200);
  });

  test('leaves friends and groups, and a group that was owned to the first administrator', async () => {
    const { mock, call } = openFixture();
    await call('POST /user/delete', {});
    expect((await call('GET /user/rosters', undefined, { as: ben })).json.data).toEqual([]);
    const { json } = await call(`GET /group/member_list?group_id=${choir}`, undefined, { as: cho });
    expect(json.data.map(({ user_id }: { user_id: number }) => user_id)).toEqual([ben, cho]);
    await call('POST /user/delete', {}, { as: ben });
    await call('POST /user/delete', {}, { as: cho });
    expect(appOf(mock).groups).toEqual([]);
    expect(appOf(mock)).toMatchObject({ deleted_users: [ada, ben, cho] });
  });

  test('survives a snapshot with everything left behind', async () => {
    const { mock, call } = openFixture();
    await call('POST /user/push/tag', { tags: ['vip'] }, { as: fay });
    await call('POST /message/send', { targets: [ben], type: 1, content_type: 0, content: 'bye' });
    await call('POST /group/invite', { group_id: council, user_list: [fay] });
    await call('POST /user/conversation/pin', { conversation_id: ada }, { as: ben });
    for (const as of [ada, fay]) await call('POST /user/delete', {}, { as });
    const { json } = await call('GET /user/conversation/pin_list', undefined, { as: ben });
    expect(json.data.conversation_ids).toEqual([]);
    const snapshot = mock.snapshot();
    const copy = createLanyingMock({ seed: snapshot });
    expect(copy.snapshot()).toEqual(snapshot);
    expect((await inProcess(copy)('POST /user/register/v2', { username: 'x', password: 'x' })).code).toBe(200);
  });
});
