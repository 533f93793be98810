import { createLanyingMock } from '@lanying-im/mock';
import { expect, it } from 'vitest';
import { createLanyingClient, isLanyingApiError } from '../../src/index.ts';
import { createLanyingProxy } from '../../src/proxy/index.ts';

const appId = 'welovemaxim';
const user = 2199040544848;

/** A page's client over a proxy over the service. */
function page() {
  const mock = createLanyingMock();
  const proxy = createLanyingProxy({
    client: {
      endpoint: 'https://service.example.com',
      appId,
      accessToken: mock.adminToken,
      // A server is no page, but here it runs in one.
      dangerouslyAllowAdminTokenInBrowser: true,
      fetch: mock.fetch,
    },
    path: '/api/lanying',
    allow: ['listFriends', 'createGroup', 'listGroupMembers', 'sendMessage'],
    actingUser: () => user,
  });
  const im = createLanyingClient({
    endpoint: '/api/lanying',
    appId,
    fetch: (url, init) => proxy(new Request(url, init as RequestInit)),
  });
  return { mock, im };
}

it('lets a page call without a token, as the user whom the server names', async () => {
  const { mock, im } = page();
  const group = await im.createGroup({ name: 'through the proxy' });
  expect(group.owner_id).toBe(user);
  const members: number[] = [];
  for await (const { user_id } of im.listGroupMembers({ group_id: group.group_id })) members.push(user_id);
  expect(members).toEqual([user]);
  const other = await im
    .asUser(2302128618880)
    .createGroup({ name: 'another' })
    .catch((error: unknown) => error);
  expect(other).toMatchObject({ name: 'LanyingResponseError', status: 403 });
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(['createGroup', 'listGroupMembers']);
});

it('returns errors of the service with their code, and those of the proxy with their status', async () => {
  const { im } = page();
  const rejected = await im.listGroupMembers({ group_id: 1 }).catch((error: unknown) => error);
  expect(isLanyingApiError(rejected)).toBe(true);
  const forbidden = await im.destroyGroup({ group_id: 1 }).catch((error: unknown) => error);
  expect(forbidden).toMatchObject({ name: 'LanyingResponseError', status: 404, outcome: 'rejected' });
});
