/** Who knows whom in an app: friends, friend requests that wait for an answer, and blacklists. */
export class Friends {
  readonly #friends = new Map<number, Set<number>>();
  readonly #blocked = new Map<number, Set<number>>();
  /** From the one who was asked to those who asked, and when. */
  readonly #requests = new Map<number, Map<number, number>>();

  /** The friends of a user, in the order in which they were added. */
  of(userId: number): Iterable<number> {
    return this.#friends.get(userId) ?? [];
  }

  has(userId: number, friendId: number): boolean {
    return this.#friends.get(userId)?.has(friendId) ?? false;
  }

  /** Makes two users friends of each other; requests between them are settled by it. */
  add(userId: number, friendId: number): void {
    this.#side(this.#friends, userId).add(friendId);
    this.#side(this.#friends, friendId).add(userId);
    this.#requests.get(userId)?.delete(friendId);
    this.#requests.get(friendId)?.delete(userId);
  }

  /** Enters a friend on one side only; the other side must follow. */
  addOneWay(userId: number, friendId: number): void {
    this.#side(this.#friends, userId).add(friendId);
  }

  /** Those on a user's blacklist. */
  blockedBy(userId: number): Iterable<number> {
    return this.#blocked.get(userId) ?? [];
  }

  block(userId: number, blockedId: number): void {
    this.#side(this.#blocked, userId).add(blockedId);
  }

  /** Whether either of two users has the other on the blacklist. */
  areBlocked(userId: number, otherId: number): boolean {
    return (this.#blocked.get(userId)?.has(otherId) ?? false) || (this.#blocked.get(otherId)?.has(userId) ?? false);
  }

  /** Those who asked a user to be friends and wait for an answer, with the time of asking. */
  requestsTo(userId: number): ReadonlyMap<number, number> {
    return this.#requests.get(userId) ?? new Map();
  }

  request(targetId: number, applicantId: number, askedAt: number): void {
    const requests = this.#requests.get(targetId) ?? new Map<number, number>();
    requests.set(applicantId, askedAt);
    this.#requests.set(targetId, requests);
  }

  #side(relation: Map<number, Set<number>>, userId: number): Set<number> {
    const side = relation.get(userId) ?? new Set<number>();
    relation.set(userId, side);
    return side;
  }
}
