// #region fault
import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';

const mock = createLanyingMock();
mock.faults.add({ operationId: 'listFriends', code: 10000, times: 1 });

const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com', // the mock responds for any host
  appId: mock.appId,
  accessToken: mock.adminToken,
  fetch: mock.fetch,
});

// The next call of im.listFriends() throws 10000 UserNotFound.
// #endregion fault

export { im, mock };
