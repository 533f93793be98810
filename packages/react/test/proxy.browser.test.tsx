import { createLanyingClient, type LanyingClient } from '@lanying-im/client';
import { createLanyingProxy } from '@lanying-im/client/proxy';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren, ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import {
  LanyingProvider,
  useAddFriends,
  useCreateGroup,
  useDestroyGroup,
  useListFriends,
  useListGroupMembers,
} from '../src/index.ts';
import { createApp } from './support/app.tsx';

/** A page whose own server has the token: the hooks' client knows a path and the app, and calls the platform's fetch. */
async function createPage() {
  const { mock, ann, bob } = await createApp();
  const proxy = createLanyingProxy({
    client: {
      endpoint: 'https://service.example.com',
      appId: mock.appId,
      accessToken: mock.adminToken,
      // It takes the place of a server, which a page is not.
      dangerouslyAllowAdminTokenInBrowser: true,
      fetch: mock.fetch,
    },
    path: '/lanying',
    allow: ['listFriends', 'addFriends', 'createGroup', 'listGroupMembers'],
    actingUser: () => ann,
  });
  const sent: Request[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    sent.push(request);
    return proxy(request);
  });
  const im: LanyingClient = createLanyingClient({ endpoint: '/lanying', appId: mock.appId });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: PropsWithChildren): ReactElement => (
    <QueryClientProvider client={queryClient}>
      <LanyingProvider client={im}>{children}</LanyingProvider>
    </QueryClientProvider>
  );
  return { mock, ann, bob, sent, wrapper };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('hooks behind a proxy', () => {
  it('read, write and refetch as the user whom the server names, without a token in the page', async () => {
    const { mock, bob, sent, wrapper } = await createPage();
    function Page(): ReactElement {
      const { data = [] } = useListFriends();
      const addFriends = useAddFriends();
      return (
        <button type="button" onClick={() => addFriends.mutate({ list: [bob] })}>
          {data.map(({ name }) => name).join() || 'nobody'}
        </button>
      );
    }
    const screen = await render(<Page />, { wrapper });
    await screen.getByRole('button', { name: 'nobody' }).click();
    await expect.element(screen.getByRole('button', { name: 'bob' })).toBeVisible();
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual([
      '/lanying/user/rosters',
      '/lanying/user/add_roster',
      '/lanying/user/rosters',
    ]);
    const said = sent.map(({ headers }) => JSON.stringify([...headers]));
    expect(said.join()).not.toContain('access-token');
    expect(said.join()).not.toContain(mock.adminToken);
  });

  it('give the errors of the service their codes, and what the server does not allow none', async () => {
    const { ann, wrapper } = await createPage();
    const { result } = await renderHook(
      () => ({
        members: useListGroupMembers({ group_id: 1 }),
        create: useCreateGroup(),
        destroy: useDestroyGroup(),
      }),
      { wrapper },
    );
    await vi.waitFor(() =>
      expect(result.current.members.error).toMatchObject({ name: 'LanyingApiError', code: 20001 }),
    );
    const group = await result.current.create.mutateAsync({ name: 'g001' });
    expect(group.owner_id).toBe(ann);
    const rejected = await result.current.destroy.mutateAsync({ group_id: group.group_id }).catch((error) => error);
    expect(rejected).toMatchObject({ name: 'LanyingResponseError', status: 404, outcome: 'rejected' });
  });
});
