/** A member of a group. */
export interface Member {
  readonly userId: number;
  readonly role: 'owner' | 'admin' | 'member';
  readonly joinTime: number;
  readonly displayName: string;
  /** When the member's mute ends, in milliseconds: 0 for not muted, -1 for ever. */
  readonly mutedUntil: number;
}

/** A stretch of the list of members. */
export interface MemberPage {
  readonly members: readonly Member[];
  /** Place of the next stretch; absent at the end. */
  readonly next?: number;
}

/** The members of one group, in the order in which they joined. */
export class Members {
  readonly #byId = new Map<number, Member>();
  /** The same members by place. A place is never given twice, so a page stays where it was while others join. */
  readonly #places: Member[] = [];

  get size(): number {
    return this.#byId.size;
  }

  add(member: Member): void {
    this.#byId.set(member.userId, member);
    this.#places.push(member);
  }

  get(userId: number): Member | undefined {
    return this.#byId.get(userId);
  }

  all(): Iterable<Member> {
    return this.#byId.values();
  }

  /** Up to `limit` members from a place on. Costs what it returns, however large the group. */
  page(from: number, limit: number): MemberPage {
    const end = from + limit;
    const members = this.#places.slice(from, end);
    return end < this.#places.length ? { members, next: end } : { members };
  }
}
