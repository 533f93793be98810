import type { MockRequest } from '../http/types.ts';
import type { LogEntry } from '../state/request-log.ts';
import type { MockContext, Outcome, RequestContext } from './context.ts';

/** Adds a request to the request log. */
export function logRequest(
  { clock, log }: MockContext,
  request: MockRequest,
  { operation, fault, caller, deviations = [], time = clock.now() }: RequestContext,
  { status, code, body }: Outcome,
): void {
  const isDropped = fault?.drop !== undefined;
  const entry: LogEntry = {
    kind: 'request',
    time,
    operationId: operation?.operationId,
    appId: request.header('app_id') || undefined,
    role: caller?.role === 'none' ? undefined : caller?.role,
    userId: caller?.user?.userId,
    lenient: deviations.length > 0 ? deviations : undefined,
    status: isDropped ? 0 : status,
    code,
    fault: fault?.id,
  };
  log.add(entry, request, isDropped ? '' : body);
}
