import { join, relative } from 'node:path';
import { unknownFileReason, unknownFiles } from '../../spec/bundle/source-files.ts';
import { compare, type Difference, untracked, write } from './files.ts';
import { make } from './make.ts';
import type { Mode } from './options.ts';
import { messageOf, type Output } from './output.ts';
import { DescriptionError, describeProblem, type Problem } from './problem.ts';
import type { Reader } from './reader-types.ts';
import { watchDescription } from './watch.ts';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;

function summary(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'nothing to change';
  const names = differences.slice(0, 4).map(({ path }) => path.replace('packages/', '').replace('src/generated/', ''));
  const more = differences.length > names.length ? ` and ${differences.length - names.length} more` : '';
  return `${differences.length} changed: ${names.join(', ')}${more}`;
}

/** Counts the problems of the description; any other error is a fault of the generator. */
function failure(error: unknown): string {
  if (!(error instanceof DescriptionError)) return 'generating failed';
  const count = error.problems.length;
  return count === 1 ? '1 problem' : `${count} problems`;
}

/** Names what changed: the file, or how many there are. */
function changedFiles(root: string, changed: readonly string[]): string {
  const [first] = changed;
  return changed.length === 1 && first !== undefined
    ? relative(root, first).replaceAll('\\', '/')
    : `${changed.length} files`;
}

/** What a run works with. */
interface Run {
  readonly root: string;
  readonly reader: Reader;
  readonly output: Output;
}

function warnOfUnknownFiles({ root, output }: Run): void {
  for (const path of unknownFiles(join(root, 'spec'))) output.warn(`Warning: ${unknownFileReason(path)}`);
}

function warnOf(problems: readonly Problem[], { root, output }: Run): void {
  for (const problem of problems) output.warn(`Warning: ${describeProblem(problem, root)}`);
}

async function generate(run: Run): Promise<number> {
  const { root, reader, output } = run;
  const start = performance.now();
  warnOfUnknownFiles(run);
  const { files, warnings } = await make(join(root, 'spec'), reader);
  const differences = write(root, files);
  warnOf(warnings, run);
  output.log(`generate: ${summary(differences)} (${seconds(start)})`);
  return 0;
}

/** Compares the committed files only: the bundles in spec/dist are never committed. */
async function check({ root, reader, output }: Run): Promise<number> {
  const start = performance.now();
  const { files, warnings } = await make(join(root, 'spec'), reader);
  if (warnings.length > 0) throw new DescriptionError(warnings, root);
  const changed = compare(root, files).filter(({ path }) => !path.startsWith('spec/dist/'));
  const known = new Set(changed.map(({ path }) => path));
  const differences = [...changed, ...untracked(root).filter(({ path }) => !known.has(path))];
  if (differences.length === 0) {
    output.log(`generate --check: up to date (${seconds(start)})`);
    return 0;
  }
  for (const { path, kind } of differences) output.error(`${kind}: ${path}`);
  output.error(
    '\nGenerated files differ from what the description makes. Run `npm run generate` and commit the files it writes.',
  );
  return 1;
}

/** Watches until the process that supervises this one ends. */
async function watch(run: Run): Promise<number> {
  const { root, reader, output } = run;
  const spec = join(root, 'spec');
  process.once('disconnect', () => process.exit());
  const regenerate = async (what: string): Promise<void> => {
    const start = performance.now();
    try {
      const { files, warnings } = await make(spec, reader);
      const differences = write(root, files);
      warnOf(warnings, run);
      output.log(`${what}: ${summary(differences)} (${seconds(start)})`);
    } catch (error) {
      output.error(messageOf(error));
      output.error(`${what}: ${failure(error)}, the last good output stays in place (${seconds(start)})`);
    }
  };
  warnOfUnknownFiles(run);
  await watchDescription(spec, (changed) => regenerate(changedFiles(root, changed)));
  await regenerate('spec');
  output.log('Watching spec/ (stop with Ctrl+C)');
  return 0;
}

/** Generates, checks or watches in the repository at `root`, and returns the exit code. */
export async function run(
  mode: Exclude<Mode, 'help'>,
  root: string,
  reader: Reader,
  output: Output = console,
): Promise<number> {
  const modes = { generate, check, watch };
  try {
    return await modes[mode]({ root, reader, output });
  } catch (error) {
    output.error(messageOf(error));
    return 1;
  }
}
