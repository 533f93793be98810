import type { paths } from '@lanying-im/types';
import type { Client } from 'openapi-fetch';
import type { Connection, DynamicRequest } from './connection.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { LanyingResponseError } from './errors.ts';
import { parseExact, quoteIds, stringifyExact } from './exact-json.ts';
import * as descriptors from './generated/descriptors.ts';
import { contextKey } from './middleware.ts';
import type { LanyingScope } from './scope.ts';

// By path as well: a twin is a second method on the path of the operation that it repeats.
const routes = /* @__PURE__ */ new Map<string, OperationDescriptor>(
  Object.values(descriptors).flatMap((descriptor) => [
    [descriptor.path, descriptor],
    [`${descriptor.method} ${descriptor.path}`, descriptor],
  ]),
);

/** Lets openapi-fetch read an answer as the methods do: message ids as strings, no rounded integer. */
function readExactly(response: Response, descriptor: OperationDescriptor | undefined): void {
  const { text } = response;
  const exactText = async (): Promise<string> => {
    const quoted = quoteIds(await text.call(response), descriptor?.exactOut);
    try {
      if (quoted !== '') parseExact(quoted);
    } catch (error) {
      if (error instanceof SyntaxError) throw error;
      throw new LanyingResponseError(
        descriptor?.id,
        response.status,
        'an integer in the answer is too large for a number',
      );
    }
    return quoted;
  };
  response.text = exactText;
  response.json = async () => JSON.parse(await exactText());
}

/** The openapi-fetch client in one scope: typed by `paths`, envelopes as they are, middleware shared by all scopes. */
export function createRaw({ http }: Connection, scope: LanyingScope): Client<paths> {
  // Which paths and methods exist was checked where the caller wrote them, against Client<paths>.
  const send = http.request as unknown as DynamicRequest;
  const request = (method: string, path: string, init: Partial<Parameters<DynamicRequest>[2]> = {}): unknown => {
    const descriptor = routes.get(`${method.toUpperCase()} ${path}`) ?? routes.get(path);
    const exact = (response: Response): void => readExactly(response, descriptor);
    return send(method, path, {
      ...(descriptor?.exactIn && { bodySerializer: (body: unknown) => stringifyExact(body, descriptor.exactIn) }),
      ...init,
      params: { ...init.params, [contextKey]: { descriptor, scope, readExactly: exact } },
    });
  };
  const methods = Object.keys(http).filter((name) => name === name.toUpperCase());
  const calls = methods.map((method) => [method, request.bind(undefined, method)] as const);
  // Each member is replaced by one that takes and gives the same.
  return { ...http, request, ...Object.fromEntries(calls) } as Client<paths>;
}
