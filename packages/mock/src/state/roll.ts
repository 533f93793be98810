/** Fewest entries that are worth tidying up. */
const tidyFrom = 32;

/** What must be known once there are gaps. */
interface Register<Entry> {
  readonly slotOf: Map<Entry, number>;
  /** How many entries there are, as a binary indexed tree over the slots; the first place is not used. */
  readonly counts: number[];
}

/**
 * A list from which entries may be taken out, and whose n-th entry is found without counting the ones before it: in
 * as many steps as the length has binary digits.
 */
export class Roll<Entry extends object> {
  /** Entries that were taken out leave a gap, until the gaps are more than half. */
  #slots: (Entry | undefined)[] = [];
  #size = 0;
  /** Made for the first gap: without gaps, the n-th entry is in the n-th slot, and most lists never get one. */
  #register: Register<Entry> | undefined;

  add(entry: Entry): void {
    this.#slots.push(entry);
    this.#size += 1;
    if (this.#register === undefined) return;
    const { slotOf, counts } = this.#register;
    const last = this.#slots.length;
    slotOf.set(entry, last - 1);
    let count = 1;
    for (let slot = last - 1; slot > last - (last & -last); slot -= slot & -slot) count += counts[slot] ?? 0;
    counts.push(count);
  }

  delete(entry: Entry): void {
    this.#register ??= registerOf(this.#slots);
    const { slotOf, counts } = this.#register;
    const place = slotOf.get(entry);
    if (place === undefined) return;
    slotOf.delete(entry);
    this.#slots[place] = undefined;
    this.#size -= 1;
    for (let slot = place + 1; slot < counts.length; slot += slot & -slot) counts[slot] = (counts[slot] ?? 0) - 1;
    if (this.#slots.length > Math.max(tidyFrom, this.#size * 2)) {
      this.#slots = this.#slots.filter((other) => other !== undefined);
      this.#register = undefined;
    }
  }

  /** Up to `limit` entries, after leaving out the first `skipped`. */
  page(skipped: number, limit: number): Entry[] {
    const entries: Entry[] = [];
    for (let slot = this.#slotAfter(skipped); slot < this.#slots.length && entries.length < limit; slot += 1) {
      const entry = this.#slots[slot];
      if (entry !== undefined) entries.push(entry);
    }
    return entries;
  }

  /** The slot behind that of the n-th entry. */
  #slotAfter(n: number): number {
    if (n >= this.#size) return this.#slots.length;
    if (this.#register === undefined) return n;
    const { counts } = this.#register;
    let slot = 0;
    let left = n;
    for (let step = 2 ** Math.floor(Math.log2(counts.length)); step >= 1; step /= 2) {
      const count = counts[slot + step];
      if (count === undefined || count > left) continue;
      slot += step;
      left -= count;
    }
    return slot;
  }
}

function registerOf<Entry>(slots: readonly (Entry | undefined)[]): Register<Entry> {
  const slotOf = new Map<Entry, number>();
  const counts = [0];
  for (const [slot, entry] of slots.entries()) {
    if (entry !== undefined) slotOf.set(entry, slot);
    counts.push(entry === undefined ? 0 : 1);
  }
  for (let slot = 1; slot < counts.length; slot += 1) {
    const parent = slot + (slot & -slot);
    if (parent < counts.length) counts[parent] = (counts[parent] ?? 0) + (counts[slot] ?? 0);
  }
  return { slotOf, counts };
}
