import { personalFields, secretFields } from '@lanying-im/types';
import { expect, test } from 'vitest';
import { ada, ben, openFixture } from './support/fixture.ts';

test('the latest requests are kept, oldest first', async () => {
  const { mock, call } = openFixture({ requestsKept: 3 });
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await call('POST /group/create', { name });
  expect(mock.requests.map(({ id, body }) => [id, body])).toEqual([
    [5, { name: 'e' }],
    [6, { name: 'f' }],
    [7, { name: 'g' }],
  ]);
});

test('a request is kept with its response', async () => {
  const { mock, call } = openFixture();
  await call('GET /group/member_list?group_id=1');
  await call('GET /no/path');
  expect(mock.requests).toEqual([
    {
      id: 1,
      kind: 'request',
      time: mock.clock.now(),
      method: 'GET',
      path: '/group/member_list',
      operationId: 'listGroupMembers',
      appId: 'fixture',
      role: 'admin',
      userId: ada,
      query: { group_id: '1' },
      response: { code: 20001, message: expect.any(String) },
      status: 200,
      code: 20001,
      canReplay: true,
    },
    {
      id: 2,
      kind: 'request',
      time: mock.clock.now(),
      method: 'GET',
      path: '/no/path',
      appId: 'fixture',
      response: { code: 404, message: expect.any(String) },
      status: 404,
      code: 404,
      canReplay: true,
    },
  ]);
});

test('no request is kept when none should be', async () => {
  const { mock, call } = openFixture({ requestsKept: 0 });
  await call('GET /user/rosters');
  expect(mock.requests).toEqual([]);
  expect(() => openFixture({ requestsKept: -1 })).toThrow(TypeError);
});

test('no secret is kept, and no content of a message or push', async () => {
  const { mock, call } = openFixture();
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
  expect(mock.requests[0]?.body).toEqual({ username: '[redacted]', password: '[redacted]' });
  for (const secret of ['hush', token, mock.adminToken]) expect(remembered).not.toContain(secret);
});

test('no field that the description marks is kept, in requests and responses', async () => {
  const { mock, call } = openFixture();
  const fields = Object.fromEntries([...secretFields, ...personalFields].map((name) => [name, 'hush']));
  const query = new URLSearchParams(fields);
  await call(`POST /group/create?${query}`, { name: 'g', nested: [fields], ...fields });
  await call('POST /user/register/v2', { username: 'hushhush', password: 'hush' });
  await call('POST /token/user', { username: 'hushhush', password: 'hush' });
  await call(`GET /roster/name?username=hushhush`);
  await call('GET /file/upload/avatar/user');
  expect(JSON.stringify(mock.requests)).not.toMatch(/hush|mock-signature/);
});

test('message ids are kept with every digit', async () => {
  const { mock, call } = openFixture();
  const body = `{"targets":[${ben}],"type":1,"content":"5,1552747048460091409","content_type":9,"related_mid":1552747048460091409}`;
  await call('POST /message/send', body);
  expect(mock.requests[0]?.body).toMatchObject({ targets: [ben], related_mid: '1552747048460091409' });
});

test('a long or unreadable body is only described', async () => {
  const { mock, call } = openFixture();
  await call('POST /group/create', { name: 'x'.repeat(9000) });
  await call('POST /group/create', '{"name":');
  expect(mock.requests.map(({ body, canReplay }) => [body, canReplay])).toEqual([
    ['[9011 bytes]', false],
    ['[8 bytes, not JSON]', true],
  ]);
});
