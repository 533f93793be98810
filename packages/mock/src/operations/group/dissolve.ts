import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';

/** Removes a group for good, with what is waiting to be agreed to. */
export function dissolve({ groups, invitations, applications }: App, group: Group, now: number): void {
  const { groupId } = group.info;
  invitations.forgetGroup(groupId, now);
  applications.forgetGroup(groupId, now);
  groups.remove(group);
}
