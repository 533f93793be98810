import { mutateDescription } from './mutate/description.ts';
import { readMutateOptions } from './mutate/options.ts';
import { readDescription } from './mutate/read-description.ts';

/** Changes the description at seeded places, one at a time, and lists the changes that the documented facts miss. */
const { count, seed } = readMutateOptions(process.argv.slice(2));
const { mutations, survivors } = mutateDescription(readDescription(), count, seed);

for (const { kind, pointer, change } of survivors) console.log(`survived: ${kind} at ${pointer}: ${change}`);
console.log(
  `Description: ${mutations.length - survivors.length} of ${mutations.length} mutations noticed (seed ${seed}).`,
);
if (survivors.length > 0) process.exitCode = 1;
