import type { MockRequest } from '../http/types.ts';
import type { MockContext, Outcome, RequestContext } from './context.ts';

/** Adds a request to the request log. */
export function logRequest(
  { clock, log }: MockContext,
  { method, path, header }: MockRequest,
  { operation, fault, caller, input, deviations = [], time = clock.now() }: RequestContext,
  { status, code }: Outcome,
): void {
  const appId = header('app_id');
  log.add({
    time,
    method,
    path,
    ...(operation && { operationId: operation.operationId }),
    ...(appId && { appId }),
    ...(caller?.user && { userId: caller.user.userId }),
    ...(input !== undefined && { input }),
    ...(deviations.length > 0 && { lenient: deviations }),
    status: fault?.drop === undefined ? status : 0,
    ...(code !== undefined && { code }),
    ...(fault && { fault: fault.id }),
  });
}
