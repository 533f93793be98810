/** Fewest entries that are worth tidying up. */
const tidyFrom = 32;

/** What can be on a roll. */
export interface Enrolled {
  /** Where on the roll it is: the roll's own business. */
  slot: number;
}

/**
 * A list from which entries may be taken out, and whose n-th entry is found without counting the ones before it: in
 * as many steps as the length has binary digits.
 */
export class Roll<Entry extends Enrolled> {
  /** Entries that were taken out leave a gap, until the gaps are more than half. */
  #slots: (Entry | undefined)[] = [];
  /** How many entries there are, as a binary indexed tree over the slots; its own first place is not used. */
  #counts: number[] = [0];
  #size = 0;

  add(entry: Entry): void {
    entry.slot = this.#slots.length;
    this.#slots.push(entry);
    this.#size += 1;
    const last = this.#slots.length;
    let count = 1;
    for (let slot = last - 1; slot > last - (last & -last); slot -= slot & -slot) count += this.#counts[slot] ?? 0;
    this.#counts.push(count);
  }

  delete(entry: Entry): void {
    if (this.#slots[entry.slot] !== entry) return;
    this.#slots[entry.slot] = undefined;
    this.#size -= 1;
    const counts = this.#counts;
    for (let slot = entry.slot + 1; slot < counts.length; slot += slot & -slot) counts[slot] = (counts[slot] ?? 0) - 1;
    if (this.#slots.length > Math.max(tidyFrom, this.#size * 2)) this.#tidy();
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
    let slot = 0;
    let left = n;
    for (let step = 2 ** Math.floor(Math.log2(this.#counts.length)); step >= 1; step /= 2) {
      const count = this.#counts[slot + step];
      if (count === undefined || count > left) continue;
      slot += step;
      left -= count;
    }
    return slot;
  }

  #tidy(): void {
    const entries = this.#slots.filter((entry) => entry !== undefined);
    this.#slots = [];
    this.#counts = [0];
    this.#size = 0;
    for (const entry of entries) this.add(entry);
  }
}
