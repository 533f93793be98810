import { type Check, compile } from '../description/validators.ts';
import { seedSchema } from './schema/seed.ts';
import type { Seed } from './types/seed.ts';

/** A seed that a mock cannot begin with. The message names the place, as `apps[0].users[2].username`. */
export class SeedError extends Error {
  constructor(place: string, reason: string) {
    super(`The seed is not right: ${place} ${reason}.`);
    this.name = 'SeedError';
  }
}

/** `/apps/0/users/2/username` as `apps[0].users[2].username`. */
function placeName(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const name = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('');
  return name === '' ? 'it' : name.replace(/^\./, '');
}

let check: Check | undefined;

/** Takes unknown data for a seed, or throws a SeedError that says where it is none. */
export function checkSeed(data: unknown): Seed {
  check ??= compile(seedSchema);
  const [first] = check(data);
  if (first !== undefined) throw new SeedError(placeName(first.pointer), first.reason);
  // The schema says of the data what the type says.
  return data as Seed;
}
