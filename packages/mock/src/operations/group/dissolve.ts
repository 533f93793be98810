import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';

/** Removes a group with its invitations and applications. */
export function dissolve({ groups, invitations, applications }: App, group: Group, now: number): void {
  const { groupId } = group.info;
  invitations.forgetGroup(groupId, now);
  applications.forgetGroup(groupId, now);
  groups.remove(group);
}
