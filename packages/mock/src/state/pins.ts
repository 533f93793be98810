/** The conversations that users have pinned: ids of users and groups. */
export class Pins {
  readonly #pinned = new Map<number, Set<number>>();

  /** In the order in which they were pinned. */
  of(userId: number): Iterable<number> {
    return this.#pinned.get(userId) ?? [];
  }

  add(userId: number, conversationId: number): void {
    const pinned = this.#pinned.get(userId) ?? new Set();
    this.#pinned.set(userId, pinned.add(conversationId));
  }

  remove(userId: number, conversationId: number): void {
    this.#pinned.get(userId)?.delete(conversationId);
  }

  delete(userId: number): void {
    this.#pinned.delete(userId);
  }
}
