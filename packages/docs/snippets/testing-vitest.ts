import { createLanyingClient, ErrorCode } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';
import { beforeEach, expect, test } from 'vitest';

const mock = createLanyingMock();
const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: mock.appId,
  accessToken: mock.adminToken,
  fetch: mock.fetch, // no server, no interception
});
const [alice, bob] = [2199040544848, 2199040544992]; // users of the default seed

beforeEach(() => mock.reset());

test('friends see each other', async () => {
  await im.asUser(alice).addFriends({ list: [bob] });
  const friends = await im.asUser(bob).listFriends();
  expect(friends.map((friend) => friend.user_id)).toEqual([alice]);
});

test('the app shows that no more groups can be created', async () => {
  mock.configure({ limits: { groupsCreatedPerUser: 0 } });
  await expect(im.asUser(alice).createGroup({ name: 'Readers' })).rejects.toMatchObject(
    {
      code: ErrorCode.TooManyGroupsCreated,
    },
  );
});

test('a read survives a gateway error', async () => {
  mock.faults.add({ operationId: 'listFriends', status: 503, times: 1 });
  await expect(im.asUser(alice).listFriends()).resolves.toEqual([]);
  expect(mock.requests.map(({ status }) => status)).toEqual([503, 200]);
});
