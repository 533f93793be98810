import type { JoinRequest, JoinRequests } from '../../state/join-requests.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';

const list = 'applications';

/** A page of the applications to several groups. */
export interface ApplicationPage {
  readonly requests: readonly JoinRequest[];
  readonly cursor?: string;
  /** Of all groups together. */
  readonly total: number;
  readonly version: number;
}

/** Where a page begins: in which of the groups, and before which place in it. */
interface Start {
  readonly index: number;
  readonly before: number;
}

function startOf(groupIds: readonly number[], cursor: string | undefined): Start | undefined {
  if (cursor === undefined) return { index: 0, before: Number.POSITIVE_INFINITY };
  for (const [index, groupId] of groupIds.entries()) {
    const before = readCursor(groupId, cursor, list);
    if (before !== undefined) return { index, before };
  }
  return undefined;
}

/** Up to `limit` applications, group by group, newest first in each; undefined if the cursor is of none of the groups. */
export function readApplications(
  applications: JoinRequests,
  groupIds: readonly number[],
  cursor: string | undefined,
  limit: number,
): ApplicationPage | undefined {
  const start = startOf(groupIds, cursor);
  if (start === undefined) return undefined;
  const stats = groupIds.map((groupId) => applications.statsOfGroup(groupId));
  const total = stats.reduce((sum, group) => sum + group.total, 0);
  const version = stats.reduce((latest, group) => Math.max(latest, group.version), 0);
  const requests: JoinRequest[] = [];
  let { before } = start;
  for (const groupId of groupIds.slice(start.index)) {
    const page = applications.inGroup(groupId, before, limit - requests.length);
    for (const { value } of page.entries) requests.push(value);
    if (page.next !== undefined) return { requests, cursor: writeCursor(groupId, page.next, list), total, version };
    before = Number.POSITIVE_INFINITY;
  }
  return { requests, total, version };
}
