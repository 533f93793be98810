import type { LanyingMethods } from '../generated/methods.ts';
import { table } from '../generated/table.ts';
import { callOperation } from '../operation/operation.ts';
import type { CallOptions } from '../operation/operation-caller.ts';
import { type Connection, connect } from './connection.ts';
import { type LanyingCore, scopedCalls } from './core.ts';
import { withInternals } from './internals.ts';
import type { LanyingClientOptions } from './options.ts';
import { checkId, type LanyingScope } from './scope.ts';

/** A client of the server API: a method for each operation, which returns the result or throws. */
export interface LanyingClient extends LanyingMethods, LanyingCore {
  /** Returns the same client acting as a user, for admin tokens; it shares connection, token and options. */
  asUser(userId: number): LanyingClient;
  /** Returns the same client acting as an administrator of a group, for admin tokens. */
  asGroupAdmin(groupId: number): LanyingClient;
}

/** Makes the client of one scope: a plain object, so that it can be listed, completed and spied on. */
function clientInScope(connection: Connection, scope: LanyingScope): LanyingClient {
  const calls = scopedCalls({ connection, scope });
  const client: Record<string, unknown> = {
    ...calls,
    asUser: (userId: number) => clientInScope(connection, { ...scope, userId: checkId('userId', userId) }),
    asGroupAdmin: (groupId: number) => clientInScope(connection, { ...scope, groupId: checkId('groupId', groupId) }),
  };
  for (const descriptor of table) {
    client[descriptor.id] = (input?: object, options?: CallOptions) => callOperation(calls, descriptor, input, options);
  }
  // The generated types and the table come from the same description: each method is there.
  return withInternals(describe(client as unknown as LanyingClient), { connection, scope });
}

/** Adds to a client a short form for `console.log` in Node, Deno and Bun, where its methods would fill the screen. */
function describe(client: LanyingClient): LanyingClient {
  const value = (): string =>
    `LanyingClient ${JSON.stringify(client.scope)} with ${table.length} operations, such as createGroup`;
  for (const runtime of ['nodejs.util.inspect.custom', 'Deno.customInspect']) {
    Object.defineProperty(client, Symbol.for(runtime), { value });
  }
  return client;
}

/**
 * Creates a client of the server API.
 *
 * @example
 * const im = createLanyingClient({ endpoint, appId, accessToken });
 * const group = await im.asUser(2302128618880).createGroup({ name: 'g001' });
 * @throws LanyingInputError naming the option that is wrong
 */
export function createLanyingClient(options: LanyingClientOptions): LanyingClient {
  return clientInScope(connect(options), { appId: options.appId });
}
