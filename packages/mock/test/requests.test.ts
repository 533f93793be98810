import { expect, test } from 'vitest';
import { ada, ben, openVillage } from './support/village.ts';

test('the latest requests are remembered, oldest first', async () => {
  const { mock, call } = openVillage({ requestsKept: 3 });
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await call('POST /group/create', { name });
  expect(mock.requests.map(({ input }) => input)).toEqual([{ name: 'e' }, { name: 'f' }, { name: 'g' }]);
});

test('a request is remembered with what it was and how it ended', async () => {
  const { mock, call } = openVillage();
  await call('GET /group/member_list?group_id=1');
  await call('GET /no/path');
  expect(mock.requests).toEqual([
    {
      time: mock.clock.now(),
      method: 'GET',
      path: '/group/member_list',
      operationId: 'listGroupMembers',
      appId: 'village',
      userId: ada,
      input: { group_id: 1 },
      status: 200,
      code: 20001,
    },
    { time: mock.clock.now(), method: 'GET', path: '/no/path', appId: 'village', status: 404, code: 404 },
  ]);
});

test('no request is remembered when none should be', async () => {
  const { mock, call } = openVillage({ requestsKept: 0 });
  await call('GET /user/rosters');
  expect(mock.requests).toEqual([]);
  expect(() => openVillage({ requestsKept: -1 })).toThrow(TypeError);
});

test('nothing secret is remembered, and no text of a message or push', async () => {
  const { mock, call } = openVillage();
  const token = mock.userToken(ben);
  await call('POST /user/register/v2', { username: 'newcomer', password: 'hush' });
  await call(
    'POST /message/send',
    { targets: [ben], type: 1, content_type: 0, content: 'hush', ext: '"hush"' },
    { as: ben, token },
  );
  await call('POST /push/notify', {
    audience: { push_token: ['hush'] },
    message: { body: 'hush', ext: { note: 'hush' } },
  });
  await call('POST /message/send', { content: 'hush' });
  await call('POST /user/register/v2', '{"password":"hush');
  await call('POST /user/change_password', { old_password: 'hush', new_password: 'hush' });
  await call('POST /user/private', 'hush');
  const remembered = JSON.stringify(mock.requests);
  expect(mock.requests).toHaveLength(7);
  expect(mock.requests[0]?.input).toEqual({ username: 'newcomer', password: '[redacted]' });
  for (const secret of ['hush', token, mock.adminToken]) expect(remembered).not.toContain(secret);
});

test('a long input is not remembered', async () => {
  const { mock, call } = openVillage();
  await call('POST /group/create', { name: 'x'.repeat(5000) });
  expect(mock.requests[0]).not.toHaveProperty('input');
});
