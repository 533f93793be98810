import { chooseMutations, isNoticed } from './mutate/description.ts';
import { readMutateOptions } from './mutate/options.ts';
import { readDescription } from './mutate/read-description.ts';

/** Changes the description at seeded places, one at a time, and lists the changes that the witness misses. */
const { count, seed } = readMutateOptions(process.argv.slice(2));
const root = readDescription();
const mutations = chooseMutations(root, count, seed);
const survivors = mutations.filter((mutation) => !isNoticed(root, mutation));

for (const { kind, pointer, change } of survivors) console.log(`survived: ${kind} at ${pointer}: ${change}`);
console.log(
  `Description: ${mutations.length - survivors.length} of ${mutations.length} mutations noticed (seed ${seed}).`,
);
if (survivors.length > 0) process.exitCode = 1;
