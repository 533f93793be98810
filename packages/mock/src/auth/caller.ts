import type { User } from '../state/users.ts';

/** Who makes a request, and as whom. */
export interface Caller {
  /** `none` only for operations that require no token. */
  readonly role: 'none' | 'user' | 'admin';
  /** The token's user, or the one whom an admin's `user_id` header names. */
  readonly user: User | undefined;
  /** The account of an admin token that names no user; only if the seed has it. */
  readonly account: User | undefined;
  /** The group whose administrator an admin's `group_id` header makes the caller. */
  readonly adminOfGroup: number | undefined;
}

/** The caller of an operation that requires no token. */
export const anonymous: Caller = { role: 'none', user: undefined, account: undefined, adminOfGroup: undefined };
