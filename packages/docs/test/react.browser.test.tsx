import { createLanyingMock, type LanyingMock } from '@lanying-im/mock';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';

const [a, b] = [2199040544848, 2199040544992];
let mock: LanyingMock;

// The part of the reader's own server, which adds the token and the user who is signed in.
beforeEach(() => {
  vi.resetModules();
  mock = createLanyingMock();
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const original = new Request(input, init);
    const request = new Request(original.url.replace('/lanying/', '/'), original);
    request.headers.set('access-token', mock.adminToken);
    request.headers.set('user_id', String(a));
    return mock.fetch(request);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the guide to the hooks adds a friend, and the list shows it', async () => {
  const { App } = await import('../snippets/react.tsx');
  const screen = await render(<App />);
  await screen.getByRole('button', { name: 'Add b' }).click();
  await expect.element(screen.getByRole('listitem')).toHaveTextContent('b');
});

test('the guide to the hooks lists the members of a group', async () => {
  const { createLanyingClient } = await import('@lanying-im/client');
  const { LanyingProvider } = await import('@lanying-im/react');
  const { MemberCount, Members } = await import('../snippets/react-members.tsx');
  const im = createLanyingClient({ endpoint: '/lanying', appId: mock.appId });
  const { group_id } = await im.createGroup({ name: 'g001', user_list: [b] });
  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <LanyingProvider client={im}>
        <Members groupId={group_id} />
        <MemberCount groupId={group_id} />
      </LanyingProvider>
    </QueryClientProvider>,
  );
  await expect.element(screen.getByText('2 members')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'More' })).toBeDisabled();
  await screen.getByRole('button', { name: 'Remove' }).last().click();
  await expect.element(screen.getByText('1 members')).toBeVisible();
});
