import type { Connection } from './connection.ts';
import type { LanyingScope } from './scope.ts';

/** What subpath modules need of a client. */
export interface Internals {
  readonly connection: Connection;
  readonly scope: LanyingScope;
}

// Registered, so that it works across copies of this package.
const internalsKey: unique symbol = Symbol.for('lanying.internals');

/** Adds its internals to a client; in a function and not enumerable, so that no logger prints the token. */
export function withInternals<Client extends object>(client: Client, internals: Internals): Client {
  return Object.defineProperty(client, internalsKey, { value: () => internals });
}

/** Returns the internals of a client; undefined for any other object. */
export function internalsOf(client: object): Internals | undefined {
  const { [internalsKey]: internals } = client as { [internalsKey]?: () => Internals }; // Any object may lack them.
  return internals?.();
}
