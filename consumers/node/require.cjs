const assert = require('node:assert/strict');
const { createLanyingClient, isLanyingApiError } = require('@lanying-im/client');
const { createLanyingProxy } = require('@lanying-im/client/proxy');
const { createLanyingMock } = require('@lanying-im/mock');

const mock = createLanyingMock();
const client = {
  endpoint: 'https://api.example.com',
  appId: mock.appId,
  accessToken: mock.adminToken,
  fetch: mock.fetch,
};
const error = createLanyingClient(client)
  .getGroup({ group_id: 1 })
  .catch((caught) => caught);
error.then((caught) => assert.ok(isLanyingApiError(caught)));
assert.equal(typeof createLanyingProxy({ client, path: '/api', allow: ['getGroup'], actingUser: () => 5 }), 'function');
