import * as operations from '../../src/generated/operations.ts';
import { createLanyingClient, type LanyingClientOptions, type LanyingMethods } from '../../src/index.ts';
import { createLanyingCore, type LanyingCore } from '../../src/operations.ts';

/** What both faces of the package offer. */
export interface Face extends LanyingMethods {
  asUser(userId: number): Face;
  asGroupAdmin(groupId: number): Face;
}

function withOperations(core: LanyingCore): Face {
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
export const faces: [name: string, make: (options: LanyingClientOptions) => Face][] = [
  ['createLanyingClient', createLanyingClient],
  ['createLanyingCore', (options) => withOperations(createLanyingCore(options))],
];
