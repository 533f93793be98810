import type { App } from '../../state/app.ts';
import { type Group, touch } from '../../state/groups.ts';
import type { Member } from '../../state/members.ts';
import type { User } from '../../state/users.ts';

/** Who follows an owner: the administrator, or else the member, who joined first; nobody in a group of one. */
function successor({ info, members }: Group): Member | undefined {
  const [admin] = members.admins();
  return admin ?? members.page(0, 2).members.find(({ userId }) => userId !== info.ownerId);
}

/** Takes a user out of a group. One who owns it leaves it to a successor; a group of nobody else is dissolved. */
function leaveGroup({ groups }: App, group: Group, userId: number, now: number): void {
  if (group.info.ownerId === userId) {
    const next = successor(group);
    if (next === undefined) {
      groups.remove(group);
      return;
    }
    groups.transfer(group, next, now);
  }
  groups.leave(group, userId);
  touch(group, now);
}

/** Deletes an account and everything that leads to it; messages that it sent or got stay. */
export function deleteAccount(app: App, user: User, now: number): void {
  const { userId } = user;
  const { groups } = app;
  for (const groupId of groups.idsOf(userId)) {
    const group = groups.get(groupId);
    if (group !== undefined) leaveGroup(app, group, userId, now);
  }
  groups.invitations.forgetUser(userId);
  groups.applications.forgetUser(userId);
  app.friends.forget(userId, now);
  app.pushTargets.setPushToken(userId, user.settings.push_token, '');
  app.pushTargets.delete(userId);
  app.devices.delete(userId);
  app.pinned.delete(userId);
  app.users.delete(user);
}
