import { createLanyingClient, type LanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';
import { dehydrate, HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanyingProvider } from '../src/index.ts';
import { Count, FriendsPage, friendsRoute, loader } from './examples/server.tsx';

const ann = 2199040544848;
const bob = 2199040544992;

/** What a server renders with a new query client of a page. */
function html(page: ReactElement): string {
  return renderToString(<QueryClientProvider client={new QueryClient()}>{page}</QueryClientProvider>);
}

let page: LanyingClient;
let mock: ReturnType<typeof createLanyingMock>;

beforeEach(async () => {
  mock = createLanyingMock({ app: 'welovemaxim', token: 'admin-token' });
  vi.stubGlobal('fetch', mock.fetch);
  page = createLanyingClient({ endpoint: 'https://page.example.com/lanying', appId: 'welovemaxim' }).asUser(ann);
  const admin = createLanyingClient({
    endpoint: 'https://api.example.com',
    appId: 'welovemaxim',
    accessToken: 'admin-token',
  });
  await admin.asUser(ann).addFriends({ list: [bob] });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a page rendered on a server', () => {
  it('has its data in Next.js, whose server component hydrates', async () => {
    expect(html(await FriendsPage({ userId: ann }))).toMatch(/friends: \w+/);
  });

  it('has its data in React Router, whose loader sends it as JSON', async () => {
    const { state } = JSON.parse(JSON.stringify(await loader({ params: { userId: `${ann}` } })));
    expect(JSON.stringify(state)).not.toContain('admin-token');
    const route = (
      <HydrationBoundary state={state}>
        <LanyingProvider client={page}>
          <Count />
        </LanyingProvider>
      </HydrationBoundary>
    );
    expect(html(route)).toMatch(/friends: \w+/);
  });

  it('has its data in TanStack Router, whose context has the query client', async () => {
    const queryClient = new QueryClient();
    await friendsRoute.loader({ context: { queryClient }, params: { userId: `${ann}` } });
    expect(dehydrate(queryClient).queries).toHaveLength(1);
    const route = (
      <QueryClientProvider client={queryClient}>
        <LanyingProvider client={page}>
          <Count />
        </LanyingProvider>
      </QueryClientProvider>
    );
    expect(renderToString(route)).toMatch(/friends: \w+/);
  });

  it('is loading where prefetching failed, and the server knows why', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    mock.faults.add({ operationId: 'listFriends', status: 503 });
    expect(html(await FriendsPage({ userId: ann }))).toContain('loading');
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ operationId: 'listFriends', status: 503 }));
  });
});
