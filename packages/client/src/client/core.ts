import type { OperationDescriptor } from '../operation/descriptor.ts';
import { resultOf } from '../operation/envelope.ts';
import type { OperationCaller, ResponseReceiver } from '../operation/operation-caller.ts';
import type { RetryOptions } from '../retry/options.ts';
import { CallState } from '../transport/call-state.ts';
import { readChunks, readFile } from '../transport/transport.ts';
import { type Connection, connect } from './connection.ts';
import type { LanyingClientOptions } from './options.ts';
import { type RequestSender, sendRequest } from './request.ts';
import { checkId, type LanyingScope } from './scope.ts';
import { type Call, type Success, send } from './send.ts';
import { withResponseOf } from './with-response.ts';

/** A client without methods, for use with operations imported one by one. */
export interface LanyingCore extends OperationCaller, ResponseReceiver, RequestSender {
  /** Which app it calls, and who it acts as. */
  readonly scope: LanyingScope;
  /** Limits of all calls that do not set their own. */
  readonly limits: RetryOptions;
  /** Returns the same client acting as a user, for admin tokens; it shares connection, token and options. */
  asUser(userId: number): LanyingCore;
  /** Returns the same client acting as an administrator of a group, for admin tokens. */
  asGroupAdmin(groupId: number): LanyingCore;
}

/** The part of a client that is the same with and without methods. */
type ScopedCalls = Pick<LanyingCore, 'scope' | 'limits' | 'call' | 'receive' | 'request'>;

/** Returns the result of an operation: fields of the envelope, or a file. */
async function readResult(
  descriptor: OperationDescriptor,
  { response, envelope }: Success,
  state: CallState,
): Promise<unknown> {
  return envelope ? resultOf(descriptor, envelope, response, state) : readFile(response, state);
}

/** Makes the calls of a client in one scope. */
export function scopedCalls(connection: Connection, scope: LanyingScope): ScopedCalls {
  const run = <T>(call: Call, read: (success: Success, state: CallState) => T | Promise<T>): Promise<T> => {
    const state = new CallState(call.descriptor.id, call.descriptor.read === true);
    const result = send(connection, scope, call, state, (success) => read(success, state));
    return withResponseOf(result, () => state.response);
  };
  const { retries, timeout, totalTimeout, maxRetryDelay } = connection.options;
  return {
    scope,
    limits: { retries, timeout, totalTimeout, maxRetryDelay },
    call: (descriptor, input, options) =>
      run({ descriptor, input, options }, (success, state) => readResult(descriptor, success, state)),
    receive: (descriptor, input, options, read) =>
      run({ descriptor, input, options }, ({ response, text }, state) =>
        read({ response, text, chunks: readChunks(response, state) }),
      ),
    request: (path, init) => sendRequest(connection, scope, path, init),
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
  const inScope = (scope: LanyingScope): LanyingCore => ({
    ...scopedCalls(connection, scope),
    asUser: (userId) => inScope({ ...scope, userId: checkId('userId', userId) }),
    asGroupAdmin: (groupId) => inScope({ ...scope, groupId: checkId('groupId', groupId) }),
  });
  return inScope({ appId: options.appId });
}
