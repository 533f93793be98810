import { SeedError } from '../seed/seed-error.ts';
import type { GroupRef } from '../seed/types/group.ts';
import type { UserRef } from '../seed/types/user.ts';
import type { DeletedUsers } from '../state/deleted-users.ts';
import type { Group, Groups } from '../state/groups.ts';
import type { Users } from '../state/users.ts';

/** The collections that references in a seed lead to. */
export interface Referable {
  readonly users: Users;
  readonly deletedUsers: DeletedUsers;
  readonly groups: Groups;
}

/** An app that is being filled from its part of a seed. `Needs` are the collections that are used beside users and groups. */
export class Loading<Needs = unknown> {
  readonly app: Needs & Referable;
  /** The mock's time, for what the seed does not date. */
  readonly now: number;
  /** Groups can be named in references; the app itself does not look them up by name. */
  readonly groupsByName: Map<string, Group> = new Map();
  readonly #place: string;

  constructor(app: Needs & Referable, place: string, now: number) {
    this.app = app;
    this.now = now;
    this.#place = place;
  }

  /** What to throw when the seed is wrong at a place within the app. */
  error(place: string, reason: string): SeedError {
    return new SeedError(`${this.#place}.${place}`, reason);
  }

  /** The id of the user that a reference names, who may have been deleted. */
  user(ref: UserRef, place: string): number {
    const found = typeof ref === 'number' ? this.app.users.get(ref) : this.app.users.named(ref);
    if (found !== undefined) return found.userId;
    if (typeof ref === 'number' && this.app.deletedUsers.has(ref)) return ref;
    throw this.error(place, `names the user ${ref}, who is not in the seed`);
  }

  /** The id of a user who may have been deleted: a name must be known, an id need not be. */
  formerUser(ref: UserRef, place: string): number {
    return typeof ref === 'number' ? ref : this.user(ref, place);
  }

  /** The ids of a list of users. */
  userList(refs: readonly UserRef[] = [], place: string): number[] {
    return refs.map((ref, index) => this.user(ref, `${place}[${index}]`));
  }

  /** The id of the group that a reference names. */
  group(ref: GroupRef, place: string): number {
    const found = typeof ref === 'number' ? this.app.groups.get(ref) : this.groupsByName.get(ref);
    if (found !== undefined) return found.info.groupId;
    throw this.error(place, `names the group ${ref}, which is not in the seed`);
  }
}
