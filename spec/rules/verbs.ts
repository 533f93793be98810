/**
 * The closed list of verbs that may begin an operation id, by kind.
 * `read` changes nothing and becomes a query in React; `write` becomes a mutation.
 * One meaning, one word: before adding a verb, look for one with its meaning.
 */
export const verbs: { readonly read: readonly string[]; readonly write: readonly string[] } = {
  read: [
    'check', // returns whether something is so
    'download', // returns the bytes of a file, or redirects to them
    'find', // one object, by something other than its own id
    'get', // one object
    'list', // several objects, one page or all
  ],
  write: [
    'accept', // agrees to a request of another user
    'acknowledge', // notifies the sender that a message was read
    'add', // puts existing objects into a list
    'answer', // accepts or declines a request, depending on a field
    'bind', // ties a value to the acting user or a device
    'block', // adds to a blacklist
    'broadcast', // sends to all users
    'change', // replaces a value, given the old one
    'create', // creates an object
    'decline', // rejects a request of another user
    'delete', // deletes an object
    'destroy', // dissolves a group with all that is in it
    'disable', // forbids to sign in
    'enable', // allows to sign in again
    'invite', // invites others to join
    'join', // applies for membership
    'kick', // signs a device out
    'leave', // ends the acting user's own membership
    'mute', // forbids to send messages
    'pin', // fixes a conversation at the top
    'recall', // takes a sent message back
    'register', // creates a user
    'remove', // takes objects out of a list; they continue to exist
    'request', // sends a request to another user
    'send', // delivers a message or a notification
    'set', // replaces one value
    'transfer', // changes the owner
    'unbind', // reverses bind
    'unblock', // removes from a blacklist
    'unmute', // allows to send messages again
    'unpin', // reverses pin
    'update', // replaces the given fields, and keeps the others
    'upload', // stores a file
  ],
};

/** The first word of an operation id: `list` of `listGroupMembers`. */
export function verbOf(operationId: string): string {
  return /^[a-z]+/.exec(operationId)?.[0] ?? '';
}

/** Whether an operation returns the bytes of a file, or redirects to them, instead of an envelope. */
export function returnsBytes(operationId: string): boolean {
  return verbOf(operationId) === 'download';
}

/** Whether an operation only reads, by its verb. Throws on a verb outside the list, which lint reports first. */
export function isRead(operationId: string): boolean {
  const verb = verbOf(operationId);
  if (verbs.read.includes(verb)) return true;
  if (verbs.write.includes(verb)) return false;
  throw new Error(`The operation id ${operationId} begins with no verb of spec/rules/verbs.ts`);
}
