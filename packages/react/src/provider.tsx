'use client';

import type { MutationBehavior, ScopedCaller } from '@lanying-im/query';
import { createContext, type ReactElement, type ReactNode, useContext, useMemo } from 'react';

/** What the provider hands to the hooks below it. */
interface LanyingContext {
  readonly client: ScopedCaller;
  readonly behavior: MutationBehavior;
}

const Context = createContext<LanyingContext | undefined>(undefined);

/** Props of {@link LanyingProvider}. */
export interface LanyingProviderProps extends MutationBehavior {
  /**
   * Client or core that the hooks below call. Create it once, outside of rendering: `asUser` returns a new one each time.
   */
  client: ScopedCaller;
  children?: ReactNode;
}

/**
 * Provides all hooks below it with their client, and their mutations with a behavior. TanStack's own
 * `QueryClientProvider` must be there, too.
 */
export function LanyingProvider({ client, optimistic, invalidate, children }: LanyingProviderProps): ReactElement {
  // A new value would render every hook's component again.
  const value = useMemo(() => ({ client, behavior: { optimistic, invalidate } }), [client, optimistic, invalidate]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/**
 * Returns the client of the nearest {@link LanyingProvider} and the behavior of its mutations.
 *
 * @throws Error if there is no provider
 */
export function useLanyingContext(): LanyingContext {
  const context = useContext(Context);
  if (context === undefined) {
    throw new Error('There is no Lanying client: put <LanyingProvider client={…}> around this component.');
  }
  return context;
}

/**
 * Returns the client of the nearest {@link LanyingProvider}, for generated options. The type argument is the type of the
 * provider's client: `useLanyingClient<LanyingClient>()` has the methods of a `LanyingClient`.
 *
 * @throws Error if there is no provider
 */
export function useLanyingClient<Client extends ScopedCaller = ScopedCaller>(): Client {
  return useLanyingContext().client as Client; // The caller knows what its provider got.
}
