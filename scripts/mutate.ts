import { chooseMutations, isNoticed } from './mutate/description.ts';
import { reasonToSurvive } from './mutate/equivalents.ts';
import { MockMutations } from './mutate/mock.ts';
import { readMutateOptions } from './mutate/options.ts';
import { pickSites, seededRandom } from './mutate/random.ts';
import { readDescription } from './mutate/read-description.ts';

const { sides, count, seed } = readMutateOptions(process.argv.slice(2));

function report(side: string, all: number, survivors: readonly string[]): void {
  for (const survivor of survivors) console.log(`survived: ${survivor}`);
  console.log(`${side}: ${all - survivors.length} of ${all} mutations noticed (seed ${seed}).`);
  if (survivors.length > 0) process.exitCode = 1;
}

/** Changes the description at seeded places, one at a time, and lists the changes that the witness misses. */
function mutateDescription(): void {
  const root = readDescription();
  const mutations = chooseMutations(root, count, seed);
  const survivors = mutations.filter((mutation) => !isNoticed(root, mutation));
  report(
    'Description',
    mutations.length,
    survivors.map(({ kind, pointer, change }) => `${kind} at ${pointer}: ${change}`),
  );
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/**
 * Changes the mock's handlers in memory at seeded places, one at a time, and lists the changes that no outcome shows. A
 * change that nobody can see does not count: its reason is printed, and another one is made.
 */
async function mutateMock(): Promise<void> {
  const mock = new MockMutations();
  await mock.control();
  const survivors: string[] = [];
  let counted = 0;
  for (const mutation of pickSites(mock.all, mock.all.length, seededRandom(seed))) {
    if (counted === count) break;
    const { noticedBy, cases } = await mock.judge(mutation);
    const { kind, part, line, before, after } = mutation;
    const change = `${kind} at ${part}:${line}: ${firstLine(before)} → ${firstLine(after)}`;
    const reason = noticedBy === undefined ? reasonToSurvive(mutation) : undefined;
    if (reason !== undefined) console.log(`changes nothing: ${change} (${reason})`);
    else counted += 1;
    if (noticedBy === undefined && reason === undefined) survivors.push(`${change} (${cases} cases come by)`);
  }
  report('Mock', counted, survivors);
}

if (sides.includes('description')) mutateDescription();
if (sides.includes('mock')) await mutateMock();
