import { userCollections } from '../../collections/index.ts';
import type { App } from '../../state/app.ts';
import { type Group, touch } from '../../state/groups.ts';
import type { Member } from '../../state/members.ts';
import type { User } from '../../state/users.ts';
import { dissolve } from '../group/dissolve.ts';

/** The successor of an owner: the administrator, or else the member, who joined first; undefined in a group of one. */
function successor({ info, members }: Group): Member | undefined {
  const [admin] = members.admins();
  return admin ?? members.page(0, 2).members.find(({ userId }) => userId !== info.ownerId);
}

/** Removes a user from a group. A successor takes over the group of its owner; a group without other members is dissolved. */
function leaveGroup(app: App, group: Group, userId: number, now: number): void {
  const { groups } = app;
  if (group.info.ownerId === userId) {
    const next = successor(group);
    if (next === undefined) {
      dissolve(app, group, now);
      return;
    }
    groups.transfer(group, next, now);
  }
  groups.leave(group, userId);
  touch(group, now);
}

/** Deletes an account and everything that refers to it; messages that it sent or received stay. */
export function deleteAccount(app: App, user: User, now: number): void {
  const { userId } = user;
  for (const groupId of app.groups.idsOf(userId)) {
    const group = app.groups.get(groupId);
    if (group !== undefined) leaveGroup(app, group, userId, now);
  }
  app.invitations.forgetUser(userId, now);
  app.applications.forgetUser(userId, now);
  for (const collection of userCollections) collection.forget(app, user, now);
}
