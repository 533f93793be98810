import type { paths } from '@lanying-im/types';
import type { Client } from 'openapi-fetch';
import { connect } from './connection.ts';
import { type LanyingCore, scopedCore } from './core.ts';
import type { LanyingMethods } from './generated/methods.ts';
import * as operations from './generated/operations.ts';
import { createHttp, createOpenapiExchange } from './openapi-exchange.ts';
import type { CallOptions, OperationCaller } from './operation.ts';
import type { LanyingClientOptions } from './options.ts';
import { createRaw } from './raw.ts';
import type { LanyingScope } from './scope.ts';

/** A client of the server API: a method for each operation, which gives the result or throws. */
export interface LanyingClient extends LanyingMethods, LanyingCore {
  /** The same client acting as a user, for admin tokens; it shares connection, token and options. */
  asUser(userId: number): LanyingClient;
  /** The same client acting as an administrator of a group, for admin tokens. */
  asGroupAdmin(groupId: number): LanyingClient;
  /**
   * The openapi-fetch client underneath: gives the envelope as it came and does not throw for one that carries an
   * error. `raw.use()` adds openapi-fetch middleware to all calls, those of the methods and of other scopes included.
   */
  readonly raw: Client<paths>;
}

type AnyOperation = (im: OperationCaller, input?: object, options?: CallOptions) => Promise<unknown>;

/**
 * Makes a client of the server API.
 *
 * @example
 * const im = createLanyingClient({ endpoint, appId, accessToken });
 * const group = await im.asUser(2302128618880).createGroup({ name: 'g001' });
 * @throws LanyingInputError naming the option that is wrong
 */
export function createLanyingClient(options: LanyingClientOptions): LanyingClient {
  let http: Client<paths>;
  const connection = connect(options, (prepare, fetch) => {
    http = createHttp(options, fetch, prepare);
    return createOpenapiExchange(http);
  });
  const at = (scope: LanyingScope): LanyingClient => {
    const core = scopedCore(connection, scope, at);
    // Their inputs differ; callers are held to the signatures of LanyingMethods, made from the same description.
    const methods = Object.entries(operations).map(([id, send]) => [id, (send as AnyOperation).bind(undefined, core)]);
    let raw: Client<paths> | undefined;
    return Object.defineProperty(Object.assign(core, Object.fromEntries(methods)), 'raw', {
      get() {
        raw ??= createRaw(http, scope);
        return raw;
      },
    });
  };
  return at({});
}
