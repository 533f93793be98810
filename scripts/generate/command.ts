import { join, relative } from 'node:path';
import { unknownFileReason, unknownFiles } from '../../spec/bundle/source-files.ts';
import { compare, type Difference, untracked, write } from './files.ts';
import { make } from './make.ts';
import type { Mode } from './options.ts';
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

/** Names what changed: the file, or how many there are. */
function changedFiles(root: string, changed: readonly string[]): string {
  const [first] = changed;
  return changed.length === 1 && first !== undefined
    ? relative(root, first).replaceAll('\\', '/')
    : `${changed.length} files`;
}

function warnOfUnknownFiles(spec: string): void {
  for (const path of unknownFiles(spec)) console.warn(`Warning: ${unknownFileReason(path)}`);
}

function warnOf(problems: readonly Problem[]): void {
  for (const problem of problems) console.warn(`Warning: ${describeProblem(problem)}`);
}

async function generate(root: string, reader: Reader): Promise<void> {
  const start = performance.now();
  const spec = join(root, 'spec');
  warnOfUnknownFiles(spec);
  const { files, warnings } = await make(spec, reader);
  const differences = write(root, files);
  warnOf(warnings);
  console.log(`generate: ${summary(differences)} (${seconds(start)})`);
}

/** Compares the committed files only: the bundles in spec/dist are never committed. */
async function check(root: string, reader: Reader): Promise<void> {
  const start = performance.now();
  const { files, warnings } = await make(join(root, 'spec'), reader);
  if (warnings.length > 0) throw new DescriptionError(warnings);
  const changed = compare(root, files).filter(({ path }) => !path.startsWith('spec/dist/'));
  const known = new Set(changed.map(({ path }) => path));
  const differences = [...changed, ...untracked(root).filter(({ path }) => !known.has(path))];
  if (differences.length === 0) {
    console.log(`generate --check: up to date (${seconds(start)})`);
    return;
  }
  for (const { path, kind } of differences) console.error(`${kind}: ${path}`);
  console.error(
    '\nGenerated files differ from what the description makes. Run `npm run generate` and commit the files it writes.',
  );
  process.exitCode = 1;
}

/** Watches until the process that supervises this one ends. */
async function watch(root: string, reader: Reader): Promise<void> {
  const spec = join(root, 'spec');
  process.once('disconnect', () => process.exit());
  const regenerate = async (what: string): Promise<void> => {
    const start = performance.now();
    try {
      const { files, warnings } = await make(spec, reader);
      const differences = write(root, files);
      warnOf(warnings);
      console.log(`${what}: ${summary(differences)} (${seconds(start)})`);
    } catch (error) {
      if (!(error instanceof DescriptionError)) console.error(`${what}: generating failed`);
      console.error(`${error instanceof Error ? error.message : String(error)}\nThe last good output stays in place.`);
    }
  };
  warnOfUnknownFiles(spec);
  await watchDescription(spec, (changed) => regenerate(changedFiles(root, changed)));
  await regenerate('spec');
  console.log('Watching spec/ (stop with Ctrl+C)');
}

/** Generates, checks or watches. */
export async function run(mode: Mode, root: string, reader: Reader): Promise<void> {
  if (mode === 'check') await check(root, reader);
  else if (mode === 'watch') await watch(root, reader);
  else await generate(root, reader);
}
