import assert from 'node:assert/strict';
import { createLanyingClient, ErrorCode, isLanyingApiError } from '@lanying-im/client';
import { createLanyingCore, listFriends } from '@lanying-im/client/operations';
import { createLanyingMock } from '@lanying-im/mock';
import { startServer } from '@lanying-im/mock/node';

const mock = createLanyingMock();
const server = await startServer(mock, { port: 0 });
const options = { endpoint: server.url, appId: mock.appId, accessToken: mock.adminToken };
try {
  const [first] = mock.snapshot().apps[0].users;
  const im = createLanyingClient(options).asUser(first.user_id);
  const group = await im.createGroup({ name: 'from Node' });
  assert.equal(group.owner_id, first.user_id);
  const error = await im.getGroup({ group_id: 1 }).catch((caught) => caught);
  assert.ok(isLanyingApiError(error, ErrorCode.GroupNotFound));
  assert.ok(Array.isArray(await listFriends(createLanyingCore(options).asUser(first.user_id))));
} finally {
  await server.close();
}
console.log(process.version);
