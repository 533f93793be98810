import type { OperationCaller, ResponseReceiver } from '../operation/operation-caller.ts';
import { createCall } from './call.ts';
import { connect } from './connection.ts';
import { type Internals, withInternals } from './internals.ts';
import type { LanyingClientOptions } from './options.ts';
import { checkId, type LanyingScope } from './scope.ts';
import { send } from './send.ts';
import { withResponseOf } from './with-response.ts';

/** A client without methods, for use with operations imported one by one. */
export interface LanyingCore extends OperationCaller, ResponseReceiver {
  /** Which app it calls, and who it acts as. */
  readonly scope: LanyingScope;
  /** Returns the same client acting as a user, for admin tokens; it shares connection, token and options. */
  asUser(userId: number): LanyingCore;
  /** Returns the same client acting as an administrator of a group, for admin tokens. */
  asGroupAdmin(groupId: number): LanyingCore;
}

/** The part of a client that is the same with and without methods. */
type ScopedCalls = Pick<LanyingCore, 'scope' | 'call' | 'receive'>;

/** Makes the calls of a client in one scope. */
export function scopedCalls(internals: Internals): ScopedCalls {
  const receive: LanyingCore['receive'] = (descriptor, input, options, read) => {
    try {
      const call = createCall(internals, descriptor, input, options);
      return withResponseOf(send(call, options?.signal, read), call);
    } catch (error) {
      return Promise.reject(error);
    }
  };
  return {
    scope: internals.scope,
    receive,
    call: (descriptor, input, options) => receive(descriptor, input, options, ({ result }) => result()),
  };
}

/**
 * Creates a client without methods: `createGroup(im, { name })` with operations from `@lanying-im/client/operations`, of
 * which a bundle contains only those that it calls.
 *
 * @throws LanyingInputError naming the option that is wrong
 */
export function createLanyingCore(options: LanyingClientOptions): LanyingCore {
  const connection = connect(options);
  const inScope = (scope: LanyingScope): LanyingCore => {
    const core: LanyingCore = {
      ...scopedCalls({ connection, scope }),
      asUser: (userId) => inScope({ ...scope, userId: checkId('userId', userId) }),
      asGroupAdmin: (groupId) => inScope({ ...scope, groupId: checkId('groupId', groupId) }),
    };
    return withInternals(core, { connection, scope });
  };
  return inScope({ appId: options.appId });
}
