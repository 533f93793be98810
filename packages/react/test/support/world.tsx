import { createLanyingClient, type LanyingClient, type UserId } from '@lanying-im/client';
import { createLanyingMock, type LanyingMock } from '@lanying-im/mock';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren, ReactElement } from 'react';
import { LanyingProvider } from '../../src/index.ts';

/** A service of its own for one test, with two users, and a page's client that acts as the first of them. */
export interface World {
  mock: LanyingMock;
  /** Acts as Ann, by an administrator's token. */
  im: LanyingClient;
  ann: UserId;
  bob: UserId;
  queryClient: QueryClient;
  /** The providers that a page has. */
  wrapper: (props: PropsWithChildren) => ReactElement;
  /** How often the service was asked for an operation. */
  asked: (operationId: string) => number;
}

/** Makes a world in which nobody has a friend or a group yet. */
export async function createWorld(): Promise<World> {
  const mock = createLanyingMock({ seed: 'empty' });
  const admin = createLanyingClient({
    endpoint: 'https://api.maximtop.com',
    appId: mock.appId,
    accessToken: mock.adminToken,
    fetch: mock.fetch,
    dangerouslyAllowAdminTokenInBrowser: true,
  });
  const { user_id: ann } = await admin.registerUser({ username: 'ann', password: 'secret' });
  const { user_id: bob } = await admin.registerUser({ username: 'bob', password: 'secret' });
  const im = admin.asUser(ann);
  const queryClient = new QueryClient();
  return {
    mock,
    im,
    ann,
    bob,
    queryClient,
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <LanyingProvider client={im}>{children}</LanyingProvider>
      </QueryClientProvider>
    ),
    asked: (operationId) => mock.requests.filter((request) => request.operationId === operationId).length,
  };
}
