import { join } from 'node:path';
import { table } from '../spec/table.ts';
import { emptyFolder, output } from './support/folders.ts';
import { alternate, median, runOnce, type Subject, seconds } from './support/measure.ts';
import { type Options, readOptions } from './support/options.ts';
import { countPairs, openWorkshop, type Workshop } from './support/ours.ts';
import { peerSubject, peers, peerVersion } from './support/peers.ts';
import { timeEdits } from './support/watching.ts';

/** Generators that need longer than this at one size are run once there. */
const longMs = 8000;

const note = (text: string): void => console.error(text);
const failure = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function contenders({ bundle }: Workshop, size: number, { takesPart }: Options): Subject[] {
  return peers
    .filter(({ name }) => takesPart(name))
    .map((peer) => peerSubject(peer, bundle, join(output, `generate/x${size}`, peer.name)));
}

/** Ours and each of the others in turns. Returns our median for each of them. */
function comparePairs(workshop: Workshop, options: Options): Map<string, number> {
  const ratios = new Map<string, number>();
  const rows: string[][] = [];
  for (const subject of contenders(workshop, 1, options)) {
    note(`ours and ${subject.name}, ${options.runs} times each …`);
    const peer = peers.find(({ name }) => name === subject.name);
    const label = [`${subject.name} ${peer === undefined ? '' : peerVersion(peer)}`, peer?.makes ?? ''];
    try {
      const [ours = [], theirs = []] = alternate([workshop.cold, subject], options.runs);
      const ratio = median(ours) / median(theirs);
      ratios.set(subject.name, ratio);
      rows.push([...label, seconds(ours), seconds(theirs), ratio.toFixed(2)]);
    } catch (error) {
      rows.push([...label, '', failure(error).split('\n')[0] ?? '', '']);
    }
  }
  console.log(`\n## Cold, in pairs\n\nWhole process, median of ${options.runs} runs in turns (range). Ours checks, joins and translates the
sources, then makes bundles, types, client, hooks and the mock's tables; the others start from our bundle.\n`);
  console.log(table(['against', 'which makes', 'ours', 'theirs', 'ours / theirs'], rows));
  return ratios;
}

function growthCell(subject: Subject, runs: number): number | undefined {
  try {
    const first = runOnce(subject);
    if (first > longMs) return first;
    return median(Array.from({ length: runs }, () => runOnce(subject)));
  } catch (error) {
    note(failure(error));
    return undefined;
  }
}

/** The same description once, four times, sixteen times as large. */
function compareGrowth(options: Options): void {
  const names = ['ours', ...peers.map(({ name }) => name).filter(options.takesPart)];
  const measured = options.sizes.map((size) => {
    note(`${size}× the description …`);
    const workshop = openWorkshop(size);
    runOnce(workshop.cold);
    const pairs = countPairs(workshop.bundle);
    const subjects = [workshop.cold, ...contenders(workshop, size, options)];
    return { size, pairs, times: subjects.map((subject) => growthCell(subject, Math.min(options.runs, 3))) };
  });
  const shown = (ms: number | undefined): string => (ms === undefined ? 'failed' : `${(ms / 1000).toFixed(2)} s`);
  const rows = measured.map(({ size, pairs, times }) => [`${size}×`, String(pairs), ...times.map(shown)]);
  const steps = measured.slice(1).map((large, index) => {
    const small = measured[index] ?? large;
    const each = names.map((_, column) => {
      const [from, to] = [small.times[column], large.times[column]];
      return from === undefined || to === undefined
        ? ''
        : `${((to - from) / (large.pairs - small.pairs)).toFixed(2)} ms`;
    });
    return [`each more, ${small.size}× to ${large.size}×`, '', ...each];
  });
  console.log(`\n## Growth\n\nSynthetic copies of the description, each with ids, paths, schemas and examples of its own. Linear means that
each further pair of method and path costs the same.\n`);
  console.log(table(['description', 'pairs', ...names], [...rows, ...steps]));
}

async function compareWatching(workshop: Workshop, options: Options): Promise<number> {
  note('watching …');
  const edited = {
    operation: 'spec/paths/group/createGroup.yaml',
    schema: 'spec/schemas/group/Group.yaml',
    example: 'spec/examples/createGroup.ok.json',
  };
  const coldTimes = Array.from({ length: Math.min(options.runs, 5) }, () => runOnce(workshop.cold));
  const times = await timeEdits(workshop.folder, Object.values(edited), options.runs);
  const cold = median(coldTimes);
  const rows = Object.keys(edited).map((kind, index) => {
    const own = times[index] ?? [];
    return [`one ${kind} edited`, seconds(own), (median(own) / cold).toFixed(2)];
  });
  console.log(
    '\n## Watching\n\nFrom the moment a file is saved until everything is written, in the running watcher.\n',
  );
  console.log(table(['', 'time', '/ cold'], [['cold', seconds(coldTimes), '1.00'], ...rows]));
  return Math.max(...times.map((own) => median(own) / cold));
}

/** Goals are printed, not enforced: a busy machine is no bug. */
function printGoals(ratios: ReadonlyMap<string, number>, watching: number): void {
  const goals: [string, number | undefined, number][] = [
    ['cold, ours / openapi-typescript', ratios.get('openapi-typescript'), 1.5],
    ['cold, ours / hey-api', ratios.get('hey-api'), 1],
    ['cold, ours / orval', ratios.get('orval'), 1],
    ['watching / cold', watching, 0.25],
  ];
  const rows = goals.flatMap(([what, ratio, most]) =>
    ratio === undefined ? [] : [[what, ratio.toFixed(2), most.toFixed(2), ratio <= most ? 'met' : 'missed']],
  );
  console.log(`\n## Goals\n\n${table(['', 'measured', 'at most', ''], rows)}`);
}

export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, 5);
  emptyFolder(join(output, 'generate'));
  const workshop = openWorkshop(1);
  runOnce(workshop.cold);
  console.log(
    `# npm run bench generate\n\n${countPairs(workshop.bundle)} pairs of method and path, Node ${process.version}`,
  );
  const ratios = comparePairs(workshop, options);
  const watching = await compareWatching(workshop, options);
  compareGrowth(options);
  printGoals(ratios, watching);
}
