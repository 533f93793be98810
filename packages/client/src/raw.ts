import type { paths } from '@lanying-im/types';
import type { Client } from 'openapi-fetch';
import type { OperationDescriptor } from './descriptor.ts';
import { LanyingResponseError } from './errors.ts';
import { parseExact, quoteIds } from './exact-json.ts';
import * as operations from './generated/operations.ts';
import { splitInput } from './input.ts';
import { callerKey, type DynamicRequest } from './openapi-exchange.ts';
import type { LanyingScope } from './scope.ts';

/** The description of a raw request; for a second method on a path, that of the operation which it repeats. */
function descriptorOf(method: string, path: string): OperationDescriptor | undefined {
  const candidates = Object.values(operations).filter(({ descriptor }) => descriptor.path === path);
  const exact = candidates.find(({ descriptor }) => descriptor.method === method.toUpperCase());
  return (exact ?? candidates[0])?.descriptor;
}

/** Lets openapi-fetch read an answer as the methods do: message ids as strings, no rounded integer. */
function readExactly(response: Response, descriptor: OperationDescriptor | undefined): void {
  const { text } = response;
  response.text = async () => {
    const quoted = quoteIds(await text.call(response), descriptor?.exactOut);
    try {
      if (quoted !== '') parseExact(quoted);
    } catch (error) {
      if (error instanceof RangeError) throw new LanyingResponseError(error.message, descriptor?.id, response.status);
    }
    return quoted;
  };
  response.json = async () => JSON.parse(await response.text());
}

/** The openapi-fetch client in one scope: typed by `paths`, envelopes as they are, middleware shared by all scopes. */
export function createRaw(http: Client<paths>, scope: LanyingScope): Client<paths> {
  // Which paths and methods exist was checked where the caller wrote them, against Client<paths>.
  const send = http.request as unknown as DynamicRequest;
  const request = (method: string, path: string, init: Partial<Parameters<DynamicRequest>[2]> = {}): unknown => {
    const descriptor = descriptorOf(method, path);
    return send(method, path, {
      ...(descriptor?.exactIn && { bodySerializer: (body: object) => splitInput(descriptor, body).body }),
      ...init,
      params: {
        ...init.params,
        [callerKey]: { descriptor, scope, readExactly: (response) => readExactly(response, descriptor) },
      },
    });
  };
  const methods = Object.keys(http).filter((name) => name === name.toUpperCase());
  const calls = methods.map((method) => [method, request.bind(undefined, method)] as const);
  // Each member is replaced by one that takes and gives the same.
  return { ...http, request, ...Object.fromEntries(calls) } as Client<paths>;
}
