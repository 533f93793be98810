/** A value and its id. */
export interface OrderedEntry<Value> {
  readonly id: number;
  readonly value: Value;
}

interface Entry<Value> extends OrderedEntry<Value> {
  /** Increases with each entry and is never reused, so that pages stay stable while entries are added and removed. */
  readonly place: number;
  value: Value;
  isGone: boolean;
}

/** Part of an ordered list. */
export interface OrderedPage<Value> {
  readonly entries: readonly OrderedEntry<Value>[];
  /** Where the next page begins; absent at the end. */
  readonly next?: number;
}

/** The entries of a list that never had any. Most lists are like that, so they share it. */
const nothing: never[] = [];

/** Fewest entries that are worth tidying up. */
const tidyFrom = 32;

/** Entries up to which a list is searched one by one: most lists are that short, and a Map needs more memory. */
const searched = 8;

/**
 * Values by id, in the order in which they came. Like a Map, but pages of it can be read from anywhere, at a cost that
 * does not grow with the length of the list.
 */
export class Ordered<Value> {
  /** Only of a list that was longer than `searched`. */
  #byId: Map<number, Entry<Value>> | undefined;
  /** By place. Entries that are gone stay until they are more than half. */
  #entries: Entry<Value>[] = nothing;
  #lastPlace = 0;

  get size(): number {
    return this.#byId?.size ?? this.#entries.length;
  }

  has(id: number): boolean {
    return this.#find(id) !== undefined;
  }

  get(id: number): Value | undefined {
    return this.#find(id)?.value;
  }

  /** Place of the value with an id; 0 when there is none. */
  placeOf(id: number): number {
    return this.#find(id)?.place ?? 0;
  }

  /** Replaces the value with the same id, or adds the value at the end. */
  set(id: number, value: Value): void {
    const known = this.#find(id);
    if (known !== undefined) {
      known.value = value;
      return;
    }
    this.#lastPlace += 1;
    const entry = { place: this.#lastPlace, id, value, isGone: false };
    if (this.#entries === nothing) this.#entries = [entry];
    else this.#entries.push(entry);
    if (this.#byId !== undefined) this.#byId.set(id, entry);
    else if (this.#entries.length > searched) this.#byId = new Map(this.#entries.map((each) => [each.id, each]));
  }

  /** Adds a value at the end, and removes an earlier one with the same id. */
  append(id: number, value: Value): void {
    this.delete(id);
    this.set(id, value);
  }

  delete(id: number): boolean {
    const entry = this.#find(id);
    if (entry === undefined) return false;
    entry.isGone = true;
    this.#byId?.delete(id);
    if (this.#byId === undefined || this.#entries.length > Math.max(tidyFrom, this.#byId.size * 2)) {
      this.#entries = this.#entries.filter(({ isGone }) => !isGone);
    }
    return true;
  }

  *ids(): Iterable<number> {
    for (const { id, isGone } of this.#entries) if (!isGone) yield id;
  }

  *values(): Iterable<Value> {
    for (const { value, isGone } of this.#entries) if (!isGone) yield value;
  }

  *entries(): Iterable<readonly [id: number, value: Value]> {
    for (const { id, value, isGone } of this.#entries) if (!isGone) yield [id, value];
  }

  /** Up to `limit` entries from a place on; 0 is the beginning. */
  page(from: number, limit: number): OrderedPage<Value> {
    const entries: OrderedEntry<Value>[] = [];
    for (let index = this.#indexOf(from); index < this.#entries.length; index += 1) {
      const entry = this.#entries[index];
      if (entry === undefined || entry.isGone) continue;
      if (entries.length === limit) return { entries, next: entry.place };
      entries.push(entry);
    }
    return { entries };
  }

  /** Up to `limit` entries in front of a place, last one first; `Infinity` begins at the end. */
  pageBack(before: number, limit: number): OrderedPage<Value> {
    const entries: OrderedEntry<Value>[] = [];
    for (let index = this.#indexOf(before) - 1; index >= 0; index -= 1) {
      const entry = this.#entries[index];
      if (entry === undefined || entry.isGone) continue;
      if (entries.length === limit) return { entries, next: entry.place + 1 };
      entries.push(entry);
    }
    return { entries };
  }

  #find(id: number): Entry<Value> | undefined {
    return this.#byId === undefined ? this.#entries.find((entry) => entry.id === id) : this.#byId.get(id);
  }

  /** Index of the first entry at a place or behind it. */
  #indexOf(place: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.place ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
