import type { UserSettings } from '@lanying-im/types';

/** The settings that a user has from the start. */
export type StoredSettings = Required<Omit<UserSettings, 'user_id' | 'id'>>;

/** What users say about themselves. */
export interface Profile {
  readonly avatar: string;
  readonly description: string;
  /** Unique among users; an empty string for none. */
  readonly mobile: string;
  /** Unique among users; an empty string for none. No operation sets it, but a seed can. */
  readonly email: string;
  readonly public_info: string;
  readonly private_info: string;
}

/** A user account. It stays the same object while it changes; `Users.change` changes it. */
export interface User {
  readonly userId: number;
  readonly username: string;
  /** Absent for a user for whom the seed sets none: any password is right then. */
  readonly password: string | undefined;
  readonly nickname: string;
  readonly createdAt: number;
  /** A token that the seed sets for the user, beside the one that `mock.userToken` creates. */
  readonly token: string | undefined;
  /** Whether an administrator took the right to sign in. */
  readonly isDisabled: boolean;
  /** Whether users who are not friends may send messages to the user. */
  readonly acceptsNonFriends: boolean;
  readonly profile: Profile;
  readonly settings: StoredSettings;
}

/** What may change about a user. */
export type UserChanges = Partial<Omit<User, 'userId' | 'createdAt' | 'token'>>;

/** Settings of a new user, as the quick start shows them. */
export const newUserSettings: StoredSettings = {
  auto_download: false,
  group_confirm: false,
  no_sounds: false,
  no_push: false,
  vibratory: false,
  no_push_detail: false,
  auth_mode: 0,
  auth_question: '',
  auth_answer: '',
  no_push_start_hour: 0,
  no_push_end_hour: 0,
  silence_start_time: 0,
  silence_end_time: 0,
  push_nick_name: '',
  push_token: '',
};

/** The profile of a new user. */
export const newProfile: Profile = {
  avatar: '',
  description: '',
  mobile: '',
  email: '',
  public_info: '',
  private_info: '',
};

/** What is unique to a user, for finding the user by it. */
const keysOf = ({ username, profile }: Pick<User, 'username' | 'profile'>) =>
  [
    ['name', username],
    ['mobile', profile.mobile],
    ['email', profile.email],
  ] as const;

/** The users of an app. */
export class Users {
  readonly #byId = new Map<number, User>();
  readonly #by = { name: new Map<string, User>(), mobile: new Map<string, User>(), email: new Map<string, User>() };
  readonly #byToken = new Map<string, User>();

  get size(): number {
    return this.#byId.size;
  }

  add(account: User): User {
    // A copy, since it changes from now on.
    const user: User = { ...account };
    this.#byId.set(user.userId, user);
    if (user.token !== undefined) this.#byToken.set(user.token, user);
    this.#enter(user);
    return user;
  }

  get(userId: number): User | undefined {
    return this.#byId.get(userId);
  }

  named(username: string): User | undefined {
    return this.#by.name.get(username);
  }

  withMobile(mobile: string): User | undefined {
    return this.#by.mobile.get(mobile);
  }

  withEmail(email: string): User | undefined {
    return this.#by.email.get(email);
  }

  withToken(token: string): User | undefined {
    return this.#byToken.get(token);
  }

  change(user: User, changes: UserChanges): void {
    const isRenamed = changes.username !== undefined || changes.profile !== undefined;
    if (isRenamed) this.#strike(user);
    Object.assign(user, changes);
    if (isRenamed) this.#enter(user);
  }

  /** Removes a user. */
  delete(user: User): void {
    this.#byId.delete(user.userId);
    if (user.token !== undefined) this.#byToken.delete(user.token);
    this.#strike(user);
  }

  /** All users, in the order in which they came. */
  all(): Iterable<User> {
    return this.#byId.values();
  }

  /** Up to `limit` users in the order in which they came, without the first `skipped`. */
  page(skipped: number, limit: number): readonly User[] {
    const page: User[] = [];
    let left = skipped;
    for (const user of this.#byId.values()) {
      if (page.length === limit) break;
      if (left > 0) left -= 1;
      else page.push(user);
    }
    return page;
  }

  #enter(user: User): void {
    for (const [key, value] of keysOf(user)) if (value !== '') this.#by[key].set(value, user);
  }

  #strike(user: User): void {
    for (const [key, value] of keysOf(user)) if (this.#by[key].get(value) === user) this.#by[key].delete(value);
  }
}
