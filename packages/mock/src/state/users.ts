import type { UserSettings } from '@lanying-im/types';

/** The settings that a user has from the start. */
export type StoredSettings = Required<Omit<UserSettings, 'user_id' | 'id'>>;

/** A user account. */
export interface User {
  readonly userId: number;
  readonly username: string;
  readonly nickname: string;
  readonly createdAt: number;
  /** A token that a seed gave the user, beside the one that `mock.userToken` makes. */
  readonly token: string | undefined;
  readonly settings: StoredSettings;
}

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

/** The users of an app. */
export class Users {
  readonly #byId = new Map<number, User>();
  readonly #byName = new Map<string, User>();
  readonly #byToken = new Map<string, User>();

  get size(): number {
    return this.#byId.size;
  }

  add(user: User): void {
    this.#byId.set(user.userId, user);
    this.#byName.set(user.username, user);
    if (user.token !== undefined) this.#byToken.set(user.token, user);
  }

  get(userId: number): User | undefined {
    return this.#byId.get(userId);
  }

  named(username: string): User | undefined {
    return this.#byName.get(username);
  }

  withToken(token: string): User | undefined {
    return this.#byToken.get(token);
  }

  /** All users, in the order in which they came. */
  all(): Iterable<User> {
    return this.#byId.values();
  }
}
