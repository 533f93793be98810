import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';
import { toHandlers } from '@lanying-im/mock/msw';
import { setupServer } from 'msw/node';

const endpoint = 'https://api.maximtop.com';
const mock = createLanyingMock();
const server = setupServer(...toHandlers(mock, { endpoint }));
before(() => server.listen({ onUnhandledRequest: 'error' }));
after(() => server.close());

test('the mock serves the global fetch', async () => {
  const [user] = mock.snapshot().apps[0].users;
  const im = createLanyingClient({ endpoint, appId: mock.appId, accessToken: mock.adminToken }).asUser(user.user_id);
  const group = await im.createGroup({ name: 'under msw' });
  assert.equal((await im.getGroup({ group_id: group.group_id })).name, 'under msw');
});
