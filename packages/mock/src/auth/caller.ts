import type { User } from '../state/users.ts';

/** Who makes a request, and in whose name. */
export interface Caller {
  /** `none` only for operations that take no token. */
  readonly role: 'none' | 'user' | 'admin';
  /** The token's user, or the one whom an admin's `user_id` header names. */
  readonly user: User | undefined;
  /** The group whose administrator an admin's `group_id` header makes the caller. */
  readonly adminOfGroup: number | undefined;
}

/** The caller of an operation that takes no token. */
export const nobody: Caller = { role: 'none', user: undefined, adminOfGroup: undefined };
