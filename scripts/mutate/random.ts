/** Returns a function that yields the same numbers in [0, 1) for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns `count` values, at most one of each site, of the kinds in turn so that rare kinds are tried as well. */
export function pickOfEachKind<T>(byKind: readonly (readonly T[])[], count: number, random: () => number): T[] {
  const rest = byKind.map((sites) => [...sites]);
  const picked: T[] = [];
  while (picked.length < count && rest.some((sites) => sites.length > 0)) {
    for (const sites of rest) {
      if (picked.length === count) break;
      picked.push(...sites.splice(Math.floor(random() * sites.length), 1));
    }
  }
  return picked;
}
