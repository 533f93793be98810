import { createLanyingProxy } from '@lanying-im/client/proxy';
import { createLanyingMock } from '@lanying-im/mock';
import { fireEvent, render, screen } from '@testing-library/react';
import { App } from '../friends.jsx';

const mock = createLanyingMock();
const [user, other] = mock.snapshot().apps[0].users;
// The page calls a path of its own server; here the server's proxy, over the mock, is in the test itself.
const proxy = createLanyingProxy({
  client: {
    endpoint: 'https://api.example.com',
    appId: mock.appId,
    accessToken: mock.adminToken,
    dangerouslyAllowAdminTokenInBrowser: true,
    fetch: mock.fetch,
  },
  path: '/api/lanying',
  allow: ['listFriends', 'addFriends'],
  actingUser: () => user.user_id,
});

test('a page with a path as endpoint shows and changes its list', async () => {
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => proxy(new Request(input, init)));
  render(<App candidate={other.user_id} />);
  fireEvent.click(await screen.findByText('0 friends'));
  expect(await screen.findByText('1 friends')).toBeDefined();
});
