import { FriendRelation } from '@lanying-im/types';
import { expect, test } from 'vitest';
import type { Call } from './support/caller.ts';
import { ada, ben, cho, eve, nobody, openFixture } from './support/fixture.ts';

const mayMessage = async (call: Call, from: number, to: number) =>
  (await call(`GET /roster/may_message?user_id=${from}&roster_id=${to}`)).json.data;

test('blocking ends a friendship, and lifting it does not bring it back', async () => {
  const { call } = openFixture();
  await call(`POST /roster/block?user_id=${ben}`);
  const relations = async () => [
    (await call(`GET /roster/id?user_id=${ben}`)).json.data.relation,
    (await call(`GET /roster/id?user_id=${ada}`, undefined, { as: ben })).json.data.relation,
  ];
  expect(await relations()).toEqual([FriendRelation.Blocked, FriendRelation.Deleted]);
  expect((await call('GET /roster/list', undefined, { as: ben })).json.data).toEqual([]);
  expect((await call('POST /user/add_roster', { list: [ada] }, { as: ben })).code).toBe(10006);

  await call(`DELETE /roster/unblock?user_id=${ben}`);
  expect(await relations()).toEqual([FriendRelation.Deleted, FriendRelation.Deleted]);
  expect((await call(`DELETE /roster/unblock?user_id=${ben}`)).code, 'again').toBe(200);
});

test('a blacklist is listed in the order in which people came on it', async () => {
  const { call } = openFixture();
  for (const id of [eve, ben, cho]) await call(`PUT /roster/block?user_id=${id}`);
  await call(`POST /roster/unblock?user_id=${ben}`);
  expect((await call('GET /roster/blocked_list')).json.data).toEqual([eve, cho]);
});

test('neither of two may message the other while one has blocked the other', async () => {
  const { call } = openFixture();
  expect(await mayMessage(call, ada, eve)).toBe(false);
  expect(await mayMessage(call, eve, ada)).toBe(false);
  expect(await mayMessage(call, ada, cho), 'non-members may').toBe(true);
  await call(`POST /roster/unblock?user_id=${ada}`, undefined, { as: eve });
  expect(await mayMessage(call, ada, eve)).toBe(true);
});

test('a user checks only their own messages, an administrator about all', async () => {
  const { call } = openFixture();
  const about = (from: number, to: number) => `GET /roster/may_message?user_id=${from}&roster_id=${to}`;
  expect((await call(about(ben, cho), undefined, { as: null, token: 'ada-token' })).code).toBe(10010);
  expect((await call(about(ada, cho), undefined, { as: null, token: 'ada-token' })).code).toBe(200);
  expect((await call(about(ben, cho), undefined, { as: null })).code).toBe(200);
  expect((await call(about(nobody, cho))).code).toBe(10000);
});
