import type { RequestRecord } from '../../state/request-log.ts';
import { readCount } from '../input.ts';
import type { ControlCall, ControlMethods } from './control.ts';

function list({ mock, request, appId }: ControlCall): {
  readonly count: number;
  readonly requests: readonly RequestRecord[];
} {
  const count = mock.requestCount;
  const after = readCount(request.query, 'after') ?? 0;
  const limit = readCount(request.query, 'limit') ?? Number.POSITIVE_INFINITY;
  const newer = mock.requests.slice(Math.max(0, mock.requests.length - (count - after)));
  const requests = after >= count ? [] : newer.filter((record) => appId === undefined || record.appId === appId);
  return { count, requests: requests.slice(Math.max(0, requests.length - limit)) };
}

/** `/__mock/requests` */
export const requests: ControlMethods = { GET: { run: list } };
