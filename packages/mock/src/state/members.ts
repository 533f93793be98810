import { Ordered } from './ordered.ts';

/** A member of a group. */
export interface Member {
  readonly userId: number;
  readonly role: 'owner' | 'admin' | 'member';
  readonly joinTime: number;
  readonly displayName: string;
  /** When the member's mute ends, in milliseconds: 0 for not muted, -1 for ever. */
  readonly mutedUntil: number;
  /** How the member receives the group's messages: a MsgMuteMode. */
  readonly muteMode: number;
  /** Which of the group's messages are pushed to the member: a MsgPushMode. */
  readonly pushMode: number;
  /** Id of the first message that the member sees; determined by the time of joining if this is absent. */
  readonly historyFrom?: bigint;
}

/** A page of a list of members. */
export interface MemberPage {
  readonly members: readonly Member[];
  /** Place of the next page; absent at the end. */
  readonly next?: number;
}

/** A member who has just joined, and has set nothing yet. */
export function newMember(userId: number, role: Member['role'], joinTime: number): Member {
  return { userId, role, joinTime, displayName: '', mutedUntil: 0, muteMode: 0, pushMode: 0 };
}

/** Whether a mute that ends at a time, or never (-1), holds now. */
export function isMuted({ mutedUntil }: Pick<Member, 'mutedUntil'>, now: number): boolean {
  return mutedUntil === -1 || mutedUntil > now;
}

/** The members of one group, in the order in which they joined. */
export class Members {
  readonly #members = new Ordered<Member>();
  #revision = 0;
  // Empty in most groups.
  #admins: Set<number> | undefined;
  /** All users with a mute, expired mutes included. */
  #muted: Set<number> | undefined;

  /** Grows with each change. */
  get revision(): number {
    return this.#revision;
  }

  get size(): number {
    return this.#members.size;
  }

  get(userId: number): Member | undefined {
    return this.#members.get(userId);
  }

  all(): Iterable<Member> {
    return this.#members.values();
  }

  /** Adds a member, or puts a changed one in the place of the former. */
  set(member: Member): void {
    const { userId, role, mutedUntil } = member;
    this.#revision += 1;
    this.#members.set(userId, member);
    if (role === 'admin') {
      this.#admins ??= new Set();
      this.#admins.add(userId);
    } else this.#admins?.delete(userId);
    if (mutedUntil !== 0) {
      this.#muted ??= new Set();
      this.#muted.add(userId);
    } else this.#muted?.delete(userId);
  }

  delete(userId: number): void {
    this.#revision += 1;
    this.#members.delete(userId);
    this.#admins?.delete(userId);
    this.#muted?.delete(userId);
  }

  /** Returns up to `limit` members from a place on. */
  page(from: number, limit: number): MemberPage {
    const { entries, next } = this.#members.page(from, limit);
    const members = entries.map(({ value }) => value);
    return next === undefined ? { members } : { members, next };
  }

  admins(): Member[] {
    return this.#inOrder(this.#admins ?? []);
  }

  /** A page of the members who are muted now, and their number. Takes time in proportion to the mutes. */
  mutedPage(now: number, from: number, limit: number): MemberPage & { readonly total: number } {
    const muted = this.#inOrder(this.#muted ?? []).filter((member) => isMuted(member, now));
    const rest = muted.filter(({ userId }) => this.#members.placeOf(userId) >= from);
    const members = rest.slice(0, limit);
    const following = rest[limit];
    const total = muted.length;
    return following === undefined
      ? { members, total }
      : { members, total, next: this.#members.placeOf(following.userId) };
  }

  #inOrder(userIds: Iterable<number>): Member[] {
    const ordered = [...userIds].sort((one, other) => this.#members.placeOf(one) - this.#members.placeOf(other));
    return ordered.flatMap((userId) => this.#members.get(userId) ?? []);
  }
}
