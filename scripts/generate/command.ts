import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { compare, type Difference, untracked, write } from './files.ts';
import { make } from './make.ts';
import { DescriptionError } from './problem.ts';
import type { Reader } from './reader.ts';
import { watchFolder } from './watch.ts';

const root = join(import.meta.dirname, '../..');
const spec = join(root, 'spec');

const usage = `Makes everything that comes from the description in spec/.

  npm run generate               write what differs
  npm run generate -- --check    write nothing; fail if a committed file differs
  npm run generate -- --watch    write, then again after each edit in spec/
`;

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;

function summary(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'nothing to change';
  const names = differences.slice(0, 4).map(({ path }) => path.replace('packages/', '').replace('src/generated/', ''));
  const more = differences.length > names.length ? ` and ${differences.length - names.length} more` : '';
  return `${differences.length} changed: ${names.join(', ')}${more}`;
}

function explain(error: unknown): string {
  if (error instanceof DescriptionError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

async function generate(reader: Reader): Promise<void> {
  const start = performance.now();
  const differences = write(root, await make(spec, reader));
  console.log(`generate: ${summary(differences)} (${seconds(start)})`);
}

/** Compares the committed files only: the bundles in spec/dist are never committed. */
async function check(reader: Reader): Promise<void> {
  const start = performance.now();
  const changed = compare(root, await make(spec, reader)).filter(({ path }) => !path.startsWith('spec/dist/'));
  const known = new Set(changed.map(({ path }) => path));
  const differences = [...changed, ...untracked(root).filter(({ path }) => !known.has(path))];
  if (differences.length === 0) {
    console.log(`generate --check: up to date (${seconds(start)})`);
    return;
  }
  for (const { path, kind } of differences) console.error(`${kind}: ${path}`);
  console.error(
    '\nGenerated files are not what the description makes. Run: npm run generate, and commit what it writes.',
  );
  process.exitCode = 1;
}

async function regenerate(reader: Reader, edited: string): Promise<void> {
  const start = performance.now();
  try {
    const differences = write(root, await make(spec, reader));
    console.log(`${relative(root, edited)}: ${summary(differences)} (${seconds(start)})`);
  } catch (error) {
    console.error(`${explain(error)}\nThe last good output stays in place.`);
  }
}

/** Returns when the first run is through; the watcher then keeps the process. */
async function watch(reader: Reader): Promise<void> {
  await regenerate(reader, spec);
  watchFolder(spec, (edited) => regenerate(reader, edited));
  console.log('Watching spec/ (stop with Ctrl+C)');
}

/** Does what the command line asks for. */
export async function run(reader: Reader): Promise<void> {
  try {
    const { values } = parseArgs({
      options: { check: { type: 'boolean' }, watch: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help === true) console.log(usage);
    else if (values.check === true) await check(reader);
    else if (values.watch === true) await watch(reader);
    else await generate(reader);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
