import * as operations from '../../src/generated/operations.ts';
import {
  createLanyingClient,
  type LanyingClient,
  type LanyingClientOptions,
  type LanyingMethods,
} from '../../src/index.ts';
import { createLanyingCore, type LanyingCore } from '../../src/operations.ts';

/** What all faces of the package offer. */
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

/** A client whose calls go through openapi-fetch, since it has middleware to run. */
function withMiddleware(options: LanyingClientOptions): LanyingClient {
  const im = createLanyingClient(options);
  im.raw.use({ onRequest: () => undefined });
  return im;
}

/** All ways to call: methods of a client, without middleware and with, and operations imported one by one over a core. */
export const faces: [name: string, make: (options: LanyingClientOptions) => Face][] = [
  ['createLanyingClient', createLanyingClient],
  ['createLanyingClient with middleware', withMiddleware],
  ['createLanyingCore', (options) => withOperations(createLanyingCore(options))],
];
