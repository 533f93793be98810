'use client';

import type { LanyingClient } from '@lanying-im/client';
import { createContext, type ReactElement, type ReactNode, useContext } from 'react';

const ClientContext = createContext<LanyingClient | undefined>(undefined);

/** Props of {@link LanyingProvider}. */
export interface LanyingProviderProps {
  /** Client that the hooks below call. Make it once, outside of rendering: `asUser` answers with a new one each time. */
  client: LanyingClient;
  children?: ReactNode;
}

/** Gives all hooks below it their client. TanStack's own `QueryClientProvider` must be there too. */
export function LanyingProvider({ client, children }: LanyingProviderProps): ReactElement {
  return <ClientContext.Provider value={client}>{children}</ClientContext.Provider>;
}

/**
 * The client of the nearest {@link LanyingProvider}.
 *
 * @throws Error if there is no provider
 */
export function useLanyingClient(): LanyingClient {
  const client = useContext(ClientContext);
  if (client === undefined)
    throw new Error('No Lanying client here: put <LanyingProvider client={…}> around this component.');
  return client;
}
