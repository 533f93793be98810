import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';
import { startServer } from '@lanying-im/mock/node';

const mock = createLanyingMock();
const service = await startServer(mock, { port: 0 });
Object.assign(process.env, {
  LANYING_ENDPOINT: service.url,
  LANYING_APP_ID: mock.appId,
  LANYING_TOKEN: mock.adminToken,
});
const { app } = await import('./server.js');
const server = createServer(app);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const [user] = mock.snapshot().apps[0].users;
const page = (headers) =>
  createLanyingClient({ endpoint: `${origin}/api/lanying`, appId: mock.appId, headers, retries: 0 });
try {
  const im = page({ origin, cookie: `user=${user.user_id}` });
  assert.deepEqual(await im.listFriends(), []);
  const { group_id, owner_id } = await im.createGroup({ name: 'through Express' });
  assert.equal(owner_id, user.user_id);
  await im.setGroupName({ group_id, value: 'renamed' });
  assert.equal((await im.getGroup({ group_id })).name, 'renamed');
  await im.destroyGroup({ group_id });
  const status = (promise) =>
    promise.then(
      () => 200,
      (error) => error.status,
    );
  assert.equal(await status(page({ origin }).listFriends()), 401);
  assert.equal(
    await status(page({ origin: 'https://evil.example', cookie: `user=${user.user_id}` }).listFriends()),
    403,
  );
  assert.equal(await status(im.listUsers()), 404);
} finally {
  server.closeAllConnections();
  server.close();
  await service.close();
}
