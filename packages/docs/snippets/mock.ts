// #region process
import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';

const mock = createLanyingMock({ seed: 'quick-start' });
const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com', // the mock responds for any host
  appId: mock.appId,
  accessToken: mock.adminToken,
  fetch: mock.fetch,
});

await im.asUser(2199040544848).addFriends({ list: [2199040544992] });
console.log(mock.requests.map((request) => request.operationId)); // ['addFriends']
// #endregion process

// #region control
mock.faults.add({ operationId: 'createGroup', code: 20007, times: 1 }); // the next createGroup fails
mock.faults.add({ delay: 3_000 }); // everything takes three seconds
mock.faults.clear();

mock.clock.set('2026-03-02T09:00:00+08:00'); // the clock stands still
mock.clock.advance({ days: 7 });

const before = mock.snapshot(); // plain data: keep it, compare it, or write it to a seed file
await im.registerUser({ username: 'carol', password: 'secret' });
mock.restore(before);
mock.reset(); // back to the seed
// #endregion control

// #region limits
const small = createLanyingMock({
  limits: { groupsCreatedPerUser: 1 },
  push: false,
  license: 'expired',
});

// #endregion limits

// #region port
import { startServer } from '@lanying-im/mock/node';

const server = await startServer(mock, { port: 0 }); // 0 takes any free port
console.log(server.url);
await server.close();

// #endregion port

export { mock, small };
