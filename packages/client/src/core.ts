import { type Connection, connect } from './connection.ts';
import type { OperationCaller } from './operation.ts';
import type { LanyingClientOptions } from './options.ts';
import { checkId, type LanyingScope } from './scope.ts';
import { send } from './send.ts';

/** A client without methods, for use with operations imported one by one. */
export interface LanyingCore extends OperationCaller {
  /** In whose name it calls. */
  readonly scope: LanyingScope;
  /** The same client acting as a user, for admin tokens; it shares connection, token and options. */
  asUser(userId: number): LanyingCore;
  /** The same client acting as an administrator of a group, for admin tokens. */
  asGroupAdmin(groupId: number): LanyingCore;
}

/** The core of one scope; `rescope` makes the client of another. */
export function scopedCore<Core extends LanyingCore>(
  connection: Connection,
  scope: LanyingScope,
  rescope: (scope: LanyingScope) => Core,
): LanyingCore & { asUser(userId: number): Core; asGroupAdmin(groupId: number): Core } {
  return {
    scope,
    call: (descriptor, ...rest) => send(connection, scope, descriptor, rest),
    asUser: (userId) => rescope({ ...scope, userId: checkId(userId) }),
    asGroupAdmin: (groupId) => rescope({ ...scope, groupId: checkId(groupId) }),
  };
}

/**
 * Makes a client without methods: `createGroup(im, { name })` with operations from `@lanying-im/client/operations`, of
 * which a bundle carries only those that it calls. It needs no openapi-fetch and has no `raw`.
 *
 * @throws LanyingInputError naming the option that is wrong
 */
export function createLanyingCore(options: LanyingClientOptions): LanyingCore {
  const connection = connect(options);
  const at = (scope: LanyingScope): LanyingCore => scopedCore(connection, scope, at);
  return at({});
}
