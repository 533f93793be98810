import * as operations from '../../src/generated/operations.ts';
import { createLanyingClient, type LanyingClientOptions, type LanyingMethods } from '../../src/index.ts';
import { createLanyingCore, type LanyingCore } from '../../src/operations.ts';

/** What a client with methods and a core with operations have in common. */
export interface Calls extends LanyingMethods {
  asUser(userId: number): Calls;
  asGroupAdmin(groupId: number): Calls;
}

function withOperations(core: LanyingCore): Calls {
  const methods = Object.entries(operations).map(([id, operation]) => [
    id,
    (...rest: unknown[]) => Reflect.apply(operation, undefined, [core, ...rest]),
  ]);
  return {
    ...Object.fromEntries(methods),
    asUser: (id: number) => withOperations(core.asUser(id)),
    asGroupAdmin: (id: number) => withOperations(core.asGroupAdmin(id)),
  };
}

/** Both ways to call: methods of a client, and operations imported one by one over a core. */
export const clients: [name: string, create: (options: LanyingClientOptions) => Calls][] = [
  ['createLanyingClient', createLanyingClient],
  ['createLanyingCore', (options) => withOperations(createLanyingCore(options))],
];
