import { GroupApplicationStatus } from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';
import type { JoinRequest } from '../../state/join-requests.ts';
import { type JoinErrorCode, joinError } from './joining.ts';

/** How long an invitation or an application can be accepted or declined, in milliseconds: a week, as the reference's samples show. */
export const requestLifetime: number = 7 * 24 * 60 * 60 * 1000;

/** Entries on a page when the request does not say. */
export const defaultLimit = 100;

/** Whether an invitation or an application can be accepted or declined. */
export function isOpen(request: JoinRequest, now: number): boolean {
  return request.status === GroupApplicationStatus.Pending && now < request.madeAt + requestLifetime;
}

/** Rejects the call when a user cannot join a group. */
export function checkJoining(
  app: App,
  group: Group,
  userId: number,
  error: (code: JoinErrorCode, detail: string) => MockError,
): void {
  const code = joinError(app, group, userId);
  if (code !== undefined) throw error(code, `user ${userId}, group ${group.info.groupId}`);
}
