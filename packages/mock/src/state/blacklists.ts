/** The blacklists of users. */
export class Blacklists {
  readonly #blocked = new Map<number, Set<number>>();
  /** The other way round. */
  readonly #blockers = new Map<number, Set<number>>();

  /** Those on a user's blacklist, in the order in which they came there. */
  of(userId: number): Iterable<number> {
    return this.#blocked.get(userId) ?? [];
  }

  has(userId: number, otherId: number): boolean {
    return this.#blocked.get(userId)?.has(otherId) ?? false;
  }

  add(userId: number, blockedId: number): void {
    enter(this.#blocked, userId, blockedId);
    enter(this.#blockers, blockedId, userId);
  }

  delete(userId: number, blockedId: number): void {
    leave(this.#blocked, userId, blockedId);
    leave(this.#blockers, blockedId, userId);
  }

  /** Removes a user from every blacklist. */
  forget(userId: number): void {
    for (const blockedId of [...this.of(userId)]) this.delete(userId, blockedId);
    for (const blockerId of [...(this.#blockers.get(userId) ?? [])]) this.delete(blockerId, userId);
  }
}

function enter(sets: Map<number, Set<number>>, key: number, value: number): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}

function leave(sets: Map<number, Set<number>>, key: number, value: number): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}
