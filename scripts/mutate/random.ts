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

/** A place that can be mutated. */
interface Site {
  readonly kind: string;
  /** The file or the part of it that the place belongs to. */
  readonly part: string;
}

/** Removes and returns a random element of an array. */
function take<T>(values: T[], random: () => number): T | undefined {
  return values.splice(Math.floor(random() * values.length), 1)[0];
}

/** Groups sites by their kind or part, in the order in which those appear. */
function groups<T extends Site>(sites: readonly T[], by: keyof Site): T[][] {
  const found = new Map<string, T[]>();
  for (const site of sites) found.set(site[by], [...(found.get(site[by]) ?? []), site]);
  return [...found.values()];
}

/** Returns `count` sites: of the kinds in turn, so that rare kinds are tried as well, and of each kind in any part. */
export function pickSites<T extends Site>(sites: readonly T[], count: number, random: () => number): T[] {
  const rest = groups(sites, 'kind').map((ofKind) => groups(ofKind, 'part'));
  const picked: T[] = [];
  while (picked.length < Math.min(count, sites.length)) {
    for (const parts of rest) {
      const left = parts.filter((part) => part.length > 0);
      const part = left[Math.floor(random() * left.length)];
      const site = part === undefined ? undefined : take(part, random);
      if (site !== undefined && picked.length < count) picked.push(site);
    }
  }
  return picked;
}
