import { fieldName } from '../description/pointer.ts';
import { createValidator } from '../description/validators.ts';
import { seedSchema } from './schema/seed.ts';
import { SeedError } from './seed-error.ts';
import type { Seed } from './types/seed.ts';

const validate = createValidator(seedSchema);

/** Returns data as a seed; throws a SeedError that names the field where it is none. */
export function checkSeed(data: unknown): Seed {
  const [first] = validate(data);
  if (first !== undefined) throw new SeedError(fieldName(first.pointer) || 'it', first.reason);
  // The schema demands what the type says.
  return data as Seed;
}
