// #region decorator
import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';
import { LanyingProvider } from '@lanying-im/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** Renders a story with a mock of its own; `user` is a user of the demo seed. */
export function WithLanying({ user, children }: { user: number; children: ReactNode }) {
  const mock = createLanyingMock({ seed: 'demo' });
  const im = createLanyingClient({
    endpoint: 'https://api.maximtop.com',
    appId: mock.appId,
    accessToken: mock.userToken(user),
    fetch: mock.fetch,
  });
  return (
    <QueryClientProvider client={new QueryClient()}>
      <LanyingProvider client={im}>{children}</LanyingProvider>
    </QueryClientProvider>
  );
}
// #endregion decorator
