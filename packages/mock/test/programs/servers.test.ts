// Requests of three public servers: two in Go, of a cloud that resells the service for live rooms, and a demo in Java.
import { expect, test } from 'vitest';
import { openServed, type Served } from './support/served.ts';

const json = { 'content-type': 'application/json' };

/** Registers a user with a token that the operation does not require. */
async function register({ send, admin }: Served, username: string, password: string): Promise<number> {
  const body = { username, password };
  return (await send('POST /user/register/v2', { headers: { ...admin, ...json }, body })).data.user_id;
}

test('a live room in Go: no acting user, parameters of a write in the query', async () => {
  const served = await openServed();
  const { send, admin } = served;
  const headers = { ...admin, ...json };
  await register(served, 'niucube_7f3a', 'p7f3a');
  const room = (await send('POST /group/create', { headers, body: { name: 'room 7', type: 2 } })).data.group_id;
  const destroyed = await send(`POST /group/destroy?group_id=${room}`, { headers });
  expect(destroyed.data).toBe(true);
});

test('a live room in Go: a user who exists gets a new password', async () => {
  const served = await openServed();
  const { send, admin, app } = served;
  const headers = { ...admin, ...json };
  const userId = await register(served, 'qlive_42', 'old-password');
  const again = { headers, body: { username: 'qlive_42', password: 'new-password' } };
  await send('POST /user/register/v2', again, { code: 10004 });
  const found = await send('GET /roster/name?username=qlive_42', { headers });
  expect(found.data.user_id).toBe(userId);
  const acting = { ...headers, user_id: String(userId) };
  const changed = await send('POST /user/change_password_admin', {
    headers: acting,
    body: { password: 'new-password' },
  });
  expect(changed.data).toBe(true);
  await send('POST /token/id', { headers: app, body: { user_id: userId, password: 'new-password' } });
  const room = await send('POST /group/create', { headers: acting, body: { name: 'live', type: 2 } });
  expect(room.data).toMatchObject({ owner_id: userId, type: 2 });
});

test('a demo in Java: JSON that is put together from strings', async () => {
  const served = await openServed();
  const { send, admin } = served;
  const [buyer, seller] = [await register(served, 'buyer', '123456'), await register(served, 'seller', '123456')];
  const headers = { ...admin, 'content-type': 'application/json; charset=utf-8', user_id: String(buyer) };
  await send('POST /user/add_roster', { headers, body: `{"list": [${seller}]}` });
  expect((await send('GET /user/rosters', { headers })).data).toHaveLength(1);
  const message = `{"targets": [${seller}],"type": 1,"content":"在吗？","content_type":0}`;
  expect((await send('POST /message/send', { headers, body: message })).msg_ids).toHaveLength(1);
  await send('GET /message/unread', { headers: { ...headers, user_id: String(seller) } });
});
