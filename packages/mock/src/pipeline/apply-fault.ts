import type { ActiveFault } from '../faults/types.ts';
import type { Outcome } from './context.ts';
import { errorBody } from './respond.ts';

/** Returns what a fault sends in place of the operation's response; undefined when the operation runs nevertheless. */
export function faultOutcome(fault: ActiveFault, inChinese: boolean): Outcome | undefined {
  const { code, retryAfter, drop } = fault;
  if (drop === 'before') return { status: 0, body: '' };
  const status = fault.status ?? (retryAfter === undefined ? 200 : 429);
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  if (code !== undefined) {
    return { status, headers, body: errorBody({ code, detail: 'a fault of the mock' }, inChinese), code };
  }
  if (status === 200) return undefined;
  return {
    status,
    headers: { ...headers, 'content-type': 'text/plain' },
    body: status === 204 ? '' : `${status}: a fault of the mock`,
  };
}

/** Cuts a body in half where a fault truncates the response. */
export function truncate(body: string, fault: ActiveFault | undefined): string {
  return fault?.truncate === true ? body.slice(0, Math.floor(body.length / 2)) : body;
}
