import { expect, test } from 'vitest';
import { ada, ben, cho, eve, nobody, openFixture } from './support/fixture.ts';

test('a user is seen with everything that the description lists', async () => {
  const { call } = openFixture();
  expect((await call(`GET /roster/id?user_id=${cho}`)).json.data).toEqual({
    user_id: cho,
    username: 'cho',
    nick_name: 'cho',
    avatar: '',
    description: '',
    public_info: '',
    relation: 2,
    alias: '',
    ext: '',
    mute_notification: false,
    auth_mode: 0,
    auth_question: '',
  });
});

test('a user is found by id, username and mobile number alike', async () => {
  const { call } = openFixture();
  await call('POST /user/mobile?mobile=%2B4930123456', undefined, { as: ben });
  const byId = await call(`GET /roster/id?user_id=${ben}`);
  const byName = await call('GET /roster/name?username=ben');
  const byMobile = await call('GET /roster/mobile?mobile=%2B4930123456');
  expect(byId.json.data).toMatchObject({ user_id: ben, nick_name: 'Ben', relation: 0 });
  expect(byName.json).toEqual(byId.json);
  expect(byMobile.json).toEqual(byId.json);
});

test('of a list, those who exist are shown once each, in its order', async () => {
  const { call } = openFixture();
  const { json } = await call('POST /roster/list', { list: [eve, nobody, ben, eve] });
  expect(json.data.map(({ user_id }: { user_id: number }) => user_id)).toEqual([eve, ben]);
});

test('a user who deleted the account differs from one who never was', async () => {
  const { call } = openFixture();
  await call('POST /user/delete', {}, { as: ben });
  expect((await call(`GET /roster/id?user_id=${ben}`)).code).toBe(10021);
  expect((await call(`GET /roster/id?user_id=${nobody}`)).code).toBe(10000);
  expect((await call('GET /roster/name?username=ben')).code).toBe(10000);
  expect((await call('GET /roster/list')).json.data).toEqual([]);
  expect((await call(`GET /roster/id?user_id=${ada}`)).json.data.relation, 'oneself').toBe(2);
});
