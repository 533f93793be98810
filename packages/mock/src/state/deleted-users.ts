/** The ids of deleted users, which are never given to another user. */
export class DeletedUsers {
  readonly #ids = new Set<number>();

  has(userId: number): boolean {
    return this.#ids.has(userId);
  }

  add(userId: number): void {
    this.#ids.add(userId);
  }

  all(): Iterable<number> {
    return this.#ids;
  }
}
