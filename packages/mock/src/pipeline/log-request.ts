import type { MockRequest } from '../http/types.ts';
import type { MockContext, Outcome, RequestContext } from './context.ts';

/** Adds a request to the request log. */
export function logRequest(
  { clock, log }: MockContext,
  request: MockRequest,
  { operation, fault, caller, deviations = [], time = clock.now() }: RequestContext,
  { status, code, body }: Outcome,
): void {
  const { method, path } = request;
  const appId = request.header('app_id');
  const isDropped = fault?.drop !== undefined;
  log.add({
    time,
    method,
    path,
    ...(operation && { operationId: operation.operationId }),
    ...(appId && { appId }),
    ...(caller && caller.role !== 'none' && { role: caller.role }),
    ...(caller?.user && { userId: caller.user.userId }),
    ...(deviations.length > 0 && { lenient: deviations }),
    status: isDropped ? 0 : status,
    ...(code !== undefined && { code }),
    ...(fault && { fault: fault.id }),
    request,
    response: isDropped ? '' : body,
  });
}
