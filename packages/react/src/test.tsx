'use client';

import { createLanyingClient, type Fetch, type LanyingClient } from '@lanying-im/client';
import type { MutationBehavior } from '@lanying-im/query';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren, ReactElement } from 'react';
import { LanyingProvider } from './provider.tsx';

/** The part of a `LanyingMock` that a test's client needs. */
export interface TestService {
  readonly fetch: Fetch;
  readonly appId: string;
  readonly adminToken: string;
}

/** Options of {@link createTestApp}. */
export interface TestAppOptions extends MutationBehavior {
  /** User that the components act as. The administrator by default. */
  actingUser?: number | undefined;
}

/** What a test renders its components with; Testing Library's `render` and `renderHook` take it as options. */
export interface TestApp {
  /** Provides components with query client and client. */
  readonly wrapper: (props: PropsWithChildren) => ReactElement;
  /** Client of the components. */
  readonly client: LanyingClient;
  /** A new query client, which no other test shares. */
  readonly queryClient: QueryClient;
}

/**
 * Creates what a test of components needs, around a mock of the service.
 *
 * @example
 * render(<Friends />, createTestApp(createLanyingMock(), { actingUser: 2199040544848 }));
 */
export function createTestApp(service: TestService, options: TestAppOptions = {}): TestApp {
  const { actingUser, ...behavior } = options;
  const admin = createLanyingClient({
    endpoint: 'https://mock.invalid',
    appId: service.appId,
    accessToken: service.adminToken,
    fetch: service.fetch,
    dangerouslyAllowAdminTokenInBrowser: true,
  });
  const client = actingUser === undefined ? admin : admin.asUser(actingUser);
  const queryClient = new QueryClient();
  return {
    client,
    queryClient,
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <LanyingProvider client={client} {...behavior}>
          {children}
        </LanyingProvider>
      </QueryClientProvider>
    ),
  };
}
