/**
 * The closed list of verbs that may begin an operation id, by kind.
 * `read` changes nothing for anybody and becomes a query in React; `write` becomes a mutation.
 * One meaning, one word: before adding a verb, look for the one that says it already.
 */
export const verbs: { readonly read: readonly string[]; readonly write: readonly string[] } = {
  read: [
    'check', // answers yes or no about one thing
    'download', // answers the bytes of a file or leads to them
    'find', // one thing, by something other than its own id
    'get', // one thing
    'list', // several things, one page or all
  ],
  write: [
    'accept', // says yes to a request of somebody
    'acknowledge', // tells the sender that a message was read
    'add', // puts existing things into a list
    'answer', // says yes or no to a request, by a field
    'bind', // ties a thing to the caller's device
    'block', // puts into a blacklist
    'broadcast', // sends to everybody
    'change', // replaces a value, given the old one
    'create', // makes a new thing
    'decline', // says no to a request of somebody
    'delete', // ends the existence of a thing
    'destroy', // ends the existence of a group with all that is in it
    'disable', // takes the right to log in
    'enable', // gives back the right to log in
    'invite', // asks others to join
    'join', // asks to become a member
    'kick', // logs a device out
    'leave', // ends the caller's own membership
    'mute', // takes the right to speak
    'pin', // fixes a conversation at the top
    'recall', // takes a sent message back
    'register', // makes a user
    'remove', // takes things out of a list, they go on existing
    'request', // asks another user for something
    'send', // hands a message or a notification to somebody
    'set', // replaces one value
    'transfer', // gives to another owner
    'unbind', // unties a thing from the caller's device
    'unblock', // takes out of a blacklist
    'unmute', // gives back the right to speak
    'unpin', // undoes pin
    'update', // replaces the fields given, keeps the others
    'upload', // stores a file
  ],
};

/** The first word of an operation id: `listGroupMembers` gives `list`. */
export function verbOf(operationId: string): string {
  return /^[a-z]+/.exec(operationId)?.[0] ?? '';
}

/** Whether an operation answers the bytes of a file, or leads to them, instead of an envelope. */
export function answersBytes(operationId: string): boolean {
  return verbOf(operationId) === 'download';
}

/** Whether an operation only reads, as its verb says. Throws on a verb outside the list, which lint reports first. */
export function isRead(operationId: string): boolean {
  const verb = verbOf(operationId);
  if (verbs.read.includes(verb)) return true;
  if (verbs.write.includes(verb)) return false;
  throw new Error(`The operation id ${operationId} begins with no verb of spec/rules/verbs.ts`);
}
