import type { Middleware } from 'openapi-fetch';
import type { Auth } from './auth.ts';
import type { OperationDescriptor } from './descriptor.ts';
import type { LanyingClientOptions } from './options.ts';
import type { LanyingScope } from './scope.ts';

/** Key under which a call travels through openapi-fetch's `params` to the middleware. */
export const contextKey: unique symbol = Symbol('call');

/** What the middleware must know of a call. */
export interface CallContext {
  readonly [contextKey]: {
    readonly descriptor: OperationDescriptor | undefined;
    readonly scope: LanyingScope;
    /** The token that was sent, once it is known. */
    token?: string | undefined;
    /** Lets `raw` read answers without rounding. */
    readonly readExactly?: (response: Response) => void;
  };
}

// openapi-fetch hands the params object on as it got it, and every call of this package puts its context there.
const contextOf = (params: object) => (params as CallContext)[contextKey];

/** Sets the headers that say which app is called, with which token and in whose name, and calls the caller's hooks. */
export function createMiddleware(
  appId: string,
  auth: Auth,
  { onRequest, onResponse }: Pick<LanyingClientOptions, 'onRequest' | 'onResponse'>,
): Middleware {
  return {
    async onRequest({ request, params }) {
      const context = contextOf(params);
      const { descriptor, scope } = context;
      const { headers } = request;
      headers.set('app_id', appId);
      // A user_id that a raw call names itself goes before that of the scope.
      if (scope.userId !== undefined && !headers.has('user_id')) headers.set('user_id', `${scope.userId}`);
      if (scope.groupId !== undefined && !headers.has('group_id')) headers.set('group_id', `${scope.groupId}`);
      if (descriptor?.token !== 'none') {
        const token = await auth.token();
        context.token = token;
        if (token !== undefined) headers.set('access-token', token);
      }
      await onRequest?.({ operationId: descriptor?.id, request });
    },
    async onResponse({ request, response, params, options }) {
      const { descriptor, readExactly } = contextOf(params);
      await onResponse?.({ operationId: descriptor?.id, request, response });
      if (options.parseAs === 'json' && response.ok) readExactly?.(response);
    },
  };
}
