import { fieldName } from '../description/pointer.ts';
import { createValidator } from '../description/validators.ts';
import { seedSchema } from './schema/seed.ts';
import type { Seed } from './types/seed.ts';

/** Error for an invalid seed. The message names the field, as `apps[0].users[2].username`. */
export class SeedError extends Error {
  constructor(place: string, reason: string) {
    super(`The seed is not valid: ${place} ${reason}.`);
    this.name = 'SeedError';
  }
}

const validate = createValidator(seedSchema);

/** Returns data as a seed; throws a SeedError that names the field where it is none. */
export function checkSeed(data: unknown): Seed {
  const [first] = validate(data);
  if (first !== undefined) throw new SeedError(fieldName(first.pointer) || 'it', first.reason);
  // The schema demands what the type says.
  return data as Seed;
}
