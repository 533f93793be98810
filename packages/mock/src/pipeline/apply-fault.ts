import type { ActiveFault } from '../faults/types.ts';
import { errorBody } from './respond.ts';

/** What a fault answers in place of the operation. */
export interface FaultOutcome {
  /** 0 when the connection is cut. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  readonly code?: number;
}

/** What a fault answers in place of the operation; nothing when the operation is done nevertheless. */
export function faultOutcome(fault: ActiveFault, inChinese: boolean): FaultOutcome | undefined {
  const { code, retryAfter, drop } = fault;
  if (drop === 'before') return { status: 0, body: '' };
  const status = fault.status ?? (retryAfter === undefined ? 200 : 429);
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  if (code !== undefined)
    return { status, headers, body: errorBody({ code, detail: 'a fault of the mock' }, inChinese), code };
  if (status === 200) return undefined;
  return {
    status,
    headers: { ...headers, 'content-type': 'text/plain' },
    body: status === 204 ? '' : `${status}: a fault of the mock`,
  };
}

/** What a fault leaves of a text that was to be answered. */
export function cut(text: string, fault: ActiveFault | undefined): string {
  return fault?.truncate === true ? text.slice(0, Math.floor(text.length / 2)) : text;
}
