import { createLanyingMock } from '@lanying-im/mock';
import { toHandlers } from '@lanying-im/mock/msw';
import { fireEvent, render, screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { App } from '../friends.jsx';

const mock = createLanyingMock();
const [user, other] = mock.snapshot().apps[0].users;
// The page calls a path of its own server, which adds the token and the user; the mock does both here.
const server = setupServer(...toHandlers(mock, { endpoint: '/api/lanying', actingUser: user.user_id }));
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

test('a page with a path as endpoint shows and changes its list', async () => {
  render(<App candidate={other.user_id} />);
  fireEvent.click(await screen.findByText('0 friends'));
  expect(await screen.findByText('1 friends')).toBeDefined();
});
