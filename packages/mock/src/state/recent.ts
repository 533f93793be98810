/**
 * A map that forgets its oldest entries, so that a long test does not fill the memory. It keeps the latest `kept`
 * entries, and up to as many older ones.
 *
 * Two maps rather than one: taking the oldest key from a large Map again and again is slow, because each time it
 * steps over the gaps that the earlier deletions left.
 */
export class Recent<Key, Value> {
  readonly #kept: number;
  readonly #onForget: ((value: Value) => void) | undefined;
  #newer = new Map<Key, Value>();
  #older = new Map<Key, Value>();

  /** `onForget` is told of each value that is no longer kept. */
  constructor(kept: number, onForget?: (value: Value) => void) {
    this.#kept = kept;
    this.#onForget = onForget;
  }

  get(key: Key): Value | undefined {
    return this.#newer.get(key) ?? this.#older.get(key);
  }

  set(key: Key, value: Value): void {
    this.#older.delete(key);
    this.#newer.delete(key);
    this.add(key, value);
  }

  /** As `set`, and cheaper, for a key that is not there yet. */
  add(key: Key, value: Value): void {
    this.#newer.set(key, value);
    if (this.#newer.size < this.#kept) return;
    const forgotten = this.#older;
    this.#older = this.#newer;
    this.#newer = new Map();
    if (this.#onForget === undefined) return;
    for (const old of forgotten.values()) this.#onForget(old);
  }

  /** All entries that are kept, oldest first. */
  *entries(): Iterable<[Key, Value]> {
    yield* this.#older;
    yield* this.#newer;
  }

  *values(): Iterable<Value> {
    yield* this.#older.values();
    yield* this.#newer.values();
  }
}
