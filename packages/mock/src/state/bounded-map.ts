/** What keeping entries is bounded by besides their number, and what is called then. */
export interface BoundedMapOptions<Key, Value> {
  /** Called with each value that is no longer kept. */
  readonly onForget?: (value: Value) => void;
  /** Roughly how many characters an entry takes, where some could be very long. */
  readonly lengthOf?: (value: Value, key: Key) => number;
}

/** How many characters are kept for certain; at times up to twice as many. */
const charactersKept = 16 * 1024 * 1024;

/**
 * A map that forgets its oldest entries, so that a long test does not fill the memory. It keeps the latest `kept`
 * entries, or fewer if they are very long, and up to as many older ones.
 *
 * Two maps rather than one: repeatedly taking the oldest key from a large Map is slow, because each time it
 * steps over the gaps that the earlier deletions left.
 */
export class BoundedMap<Key, Value> {
  readonly #kept: number;
  readonly #onForget: BoundedMapOptions<Key, Value>['onForget'];
  readonly #lengthOf: BoundedMapOptions<Key, Value>['lengthOf'];
  /** Of the newer entries. */
  #length = 0;
  #newer = new Map<Key, Value>();
  #older = new Map<Key, Value>();

  constructor(kept: number, { onForget, lengthOf }: BoundedMapOptions<Key, Value> = {}) {
    this.#kept = kept;
    this.#onForget = onForget;
    this.#lengthOf = lengthOf;
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
    this.#length += this.#lengthOf?.(value, key) ?? 0;
    if (this.#newer.size < this.#kept && this.#length < charactersKept) return;
    this.#length = 0;
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
