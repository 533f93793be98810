import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';
import { SeedError } from '../check-seed.ts';
import type { GroupRef } from '../types/group.ts';
import type { UserRef } from '../types/user.ts';

/** An app that is being filled from its part of a seed. */
export class Loading {
  readonly app: App;
  /** The mock's time, for what the seed does not date. */
  readonly now: number;
  /** Groups can be named in references; the app itself does not look them up by name. */
  readonly groupsByName: Map<string, Group> = new Map();
  readonly #place: string;

  constructor(app: App, place: string, now: number) {
    this.app = app;
    this.now = now;
    this.#place = place;
  }

  /** What to throw when the seed is wrong at a place within the app. */
  error(place: string, reason: string): SeedError {
    return new SeedError(`${this.#place}.${place}`, reason);
  }

  /** The id of the user whom a reference names. */
  user(ref: UserRef, place: string): number {
    const found = typeof ref === 'number' ? this.app.users.get(ref) : this.app.users.named(ref);
    if (found !== undefined) return found.userId;
    // What somebody who was deleted has left behind.
    if (typeof ref === 'number' && this.app.users.wasDeleted(ref)) return ref;
    throw this.error(place, `names the user ${ref}, who is not in the seed`);
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
