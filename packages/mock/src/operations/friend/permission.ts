import type { App } from '../../state/app.ts';

/** Whether a user may send messages to another one, as far as blacklists and messages from outsiders go. */
export function mayMessage({ friends, users }: App, senderId: number, receiverId: number): boolean {
  if (friends.areBlocked(senderId, receiverId)) return false;
  const acceptsNonFriends = users.get(receiverId)?.acceptsNonFriends ?? true;
  return acceptsNonFriends || senderId === receiverId || friends.has(receiverId, senderId);
}
