import type { paths } from '@lanying-im/types';
import createHttp, { type Client } from 'openapi-fetch';
import { connect } from './connection.ts';
import { type LanyingCore, scopedCore } from './core.ts';
import type { OperationDescriptor } from './descriptor.ts';
import type { LanyingMethods } from './generated/methods.ts';
import { table } from './generated/table.ts';
import { callDescribed } from './operation.ts';
import type { LanyingClientOptions } from './options.ts';
import { unpack } from './packed.ts';
import { createRaw, type DynamicRequest } from './raw.ts';
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

let operations: OperationDescriptor[] | undefined;

/**
 * Makes a client of the server API.
 *
 * @example
 * const im = createLanyingClient({ endpoint, appId, accessToken });
 * const group = await im.asUser(2302128618880).createGroup({ name: 'g001' });
 * @throws LanyingInputError naming the option that is wrong
 */
export function createLanyingClient(options: LanyingClientOptions): LanyingClient {
  operations ??= unpack(table);
  const described = operations;
  // The platform would carry the access-token header to wherever a redirect leads.
  const http = createHttp<paths>({ baseUrl: options.endpoint, redirect: 'manual' });
  // One client serves all operations; which paths and methods exist is for the descriptor to know.
  const request = http.request as unknown as DynamicRequest;
  const connection = connect(options);
  // Without middleware, which only openapi-fetch runs, its part of a call would be cost without use.
  const { use } = http;
  http.use = (...middleware) => {
    use(...middleware);
    connection.exchange = async ({ method, path }, { search, body }, headers, fetch) => {
      const init = { querySerializer: () => search, body, bodySerializer: String, headers, parseAs: 'stream', fetch };
      const { response, error } = await request(method, path, init);
      // openapi-fetch reads what is no success.
      if (response.bodyUsed) response.text = async () => JSON.stringify(error);
      return response;
    };
  };
  const at = (scope: LanyingScope): LanyingClient => {
    // It gets the methods and `raw` as they are wanted.
    const core = scopedCore(connection, scope, at) as unknown as LanyingCore & { [name: string | symbol]: unknown };
    // Made when wanted: a server may need a scope for each request, and one or two methods of it.
    const make = (name: string | symbol): unknown => {
      if (name === 'raw') return createRaw(connection, scope, http, described);
      const descriptor = described.find(({ id }) => id === name);
      return descriptor && ((...rest: [object?, object?]) => callDescribed(core, descriptor, rest));
    };
    const get = (_: unknown, name: string | symbol): unknown => {
      core[name] ??= make(name);
      return core[name];
    };
    return new Proxy(core, { get, has: (_, name) => !!get(_, name) }) as LanyingClient;
  };
  return at({});
}
