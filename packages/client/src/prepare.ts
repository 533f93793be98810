import type { Auth } from './auth.ts';
import type { Caller } from './call.ts';
import { checkHeader } from './check-header.ts';
import type { LanyingClientOptions } from './options.ts';

/** Makes a request one of this app, this token and this scope. */
export type Prepare = (request: Request, caller: Caller) => Promise<void>;

/** Says which app is called, with which token and in whose name, and lets the caller see the request. */
export function createPrepare({ appId, onRequest }: LanyingClientOptions, auth: Auth): Prepare {
  checkHeader('appId', appId);
  return async (request, caller) => {
    const { descriptor, scope } = caller;
    const set = (name: string, value: string | number | undefined): void => {
      if (value !== undefined) request.headers.set(name, `${value}`);
    };
    set('app_id', appId);
    set('user_id', scope.userId);
    set('group_id', scope.groupId);
    if (descriptor?.token !== 'none') {
      caller.token = await auth.token();
      set('access-token', caller.token);
    }
    await onRequest?.({ operationId: descriptor?.id, request });
  };
}
