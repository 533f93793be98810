import { expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { inProcess } from './support/caller.ts';
import { ada, appOf, ben, cho, choir, openFixture } from './support/fixture.ts';

/** The subject of the quick start's admin token. */
const account = 20;
const member = 2199040544848;

test('an admin token that names no user acts as the account of its subject', async () => {
  const mock = createLanyingMock();
  const call = inProcess(mock);
  const { json } = await call('POST /group/create', { name: 'Staff', user_list: [member] });
  expect(json.data.owner_id).toBe(account);
  expect((await call('GET /user/profile')).json.data.user_id).toBe(account);
  expect((await call('GET /user/rosters')).json.data).toEqual([]);
  expect((await call(`GET /group/member_list?group_id=${json.data.group_id}`)).json.total).toBe(2);
  expect((await call('POST /user/add_roster', { list: [member] })).code).toBe(200);
  expect((await call('POST /message/send', { targets: [member], type: 1, content_type: 0, content: 'hi' })).code).toBe(
    200,
  );
  const received = await call(`GET /message/conversation?opposite_id=${account}&msg_id_start=0&limit=5`, undefined, {
    as: member,
  });
  expect(received.json.data.messages).toMatchObject([{ from_xid: { uid: account }, content: 'hi' }]);
});

test('without such an account the error says what is missing', async () => {
  const { json } = await openFixture().call('GET /user/profile', undefined, { as: null });
  expect(json).toMatchObject({ code: 10002, message: expect.stringContaining('header user_id is missing') });
});

test('addGroupAdmins with the group_id header alone acts as the owner, and no other operation of the owner does', async () => {
  const { mock, call } = openFixture();
  const byGroup = { as: null, headers: { group_id: String(choir) } };
  expect((await call('POST /group/admin/add', { group_id: choir, user_list: [cho] }, byGroup)).code).toBe(200);
  const members = appOf(mock).groups?.[0]?.members;
  expect(members).toMatchObject([{ user: ada }, { user: ben, role: 'admin' }, { user: cho, role: 'admin' }]);
  expect((await call('POST /group/transfer', { group_id: choir, new_owner: ben }, byGroup)).code).toBe(20013);
});
