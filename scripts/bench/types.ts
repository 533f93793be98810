import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../spec/table.ts';
import { emptyFolder, output, repository } from './support/folders.ts';
import { runOnce } from './support/measure.ts';
import { type Options, readOptions } from './support/options.ts';
import { openWorkshop } from './support/ours.ts';
import { type Call, readCalls, spread } from './types/calls.ts';
import { type Compiler, type Cost, compile, compilers, writeProject } from './types/compile.ts';
import { type Generated, generateFor, type Setup } from './types/generated.ts';
import { clients, hooks, type Program } from './types/programs.ts';

const note = (text: string): void => console.error(text);

/** A program on the generated files in one of their forms, written out once for each number of calls. */
interface Variant {
  name: string;
  folderFor(calls: readonly Call[]): string;
}

interface Measured {
  name: string;
  cost: Cost;
  /** Instantiations beyond those of the same file without the calls. */
  ofCalls: number;
}

/** Our declarations come from the build. */
function build(): void {
  note('building the packages …');
  const args = [join(repository, 'node_modules/typescript/bin/tsc'), '--build', 'packages/client', 'packages/react'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The packages do not compile:\n${stdout.split('\n').slice(0, 5).join('\n')}`);
}

function variants(kind: string, program: Program, generated: (setup: Setup) => Generated): Variant[] {
  const variant = (name: string, files?: string): Variant => ({
    name,
    folderFor(calls) {
      const id = `${kind}-${name}-${calls.length}`.replace(/[^\w.]+/g, '-');
      const folder = writeProject(emptyFolder(join(output, 'types', id)), program.write(calls));
      if (files !== undefined) symlinkSync(files, join(folder, 'generated'), 'junction');
      return folder;
    },
  });
  if (program.generated === undefined) return [variant(program.name)];
  const { sources, declarations } = generated(program.generated);
  if (sources === declarations) return [variant(program.name, sources)];
  return [variant(program.name, sources), variant(`${program.name}, as .d.ts`, declarations)];
}

function measure(compiler: Compiler, all: readonly Variant[], calls: readonly Call[], runs: number): Measured[] {
  const without = compile(
    compiler,
    all.map(({ folderFor }) => folderFor([])),
    1,
  );
  const costs = compile(
    compiler,
    all.map(({ folderFor }) => folderFor(calls)),
    runs,
  );
  return all.flatMap(({ name }, index) => {
    const [cost, empty] = [costs[index], without[index]];
    if (cost === undefined || empty === undefined) return [];
    return [{ name, cost, ofCalls: cost.instantiations - empty.instantiations }];
  });
}

function show(measured: readonly Measured[]): string {
  const [ours] = measured;
  const times = (value: number, of: number | undefined): string =>
    of === undefined || of === 0 ? '' : (value / of).toFixed(1);
  const rows = measured.map(({ name, cost, ofCalls }) => [
    cost.errors === 0 ? name : `${name} (${cost.errors} errors)`,
    ofCalls,
    times(ofCalls, ours?.ofCalls),
    cost.instantiations,
    `${cost.checkMs.toFixed(0)} ms`,
    times(cost.checkMs, ours?.cost.checkMs),
    `${cost.memoryMb.toFixed(0)} MB`,
    times(cost.memoryMb, ours?.cost.memoryMb),
  ]);
  return table(
    ['', 'instantiations of the calls', '× ours', 'of the program', 'check time', '× ours', 'memory', '× ours'],
    rows,
  );
}

/** Goals are printed, not enforced. */
function goals(compiler: Compiler, kind: string, count: number, measured: readonly Measured[]): string[][] {
  const named = (name: string): Measured | undefined => measured.find((each) => each.name === name);
  const [ours, orval, heyApi] = [measured[0], named('orval, as .d.ts'), named('hey-api')];
  const what = (text: string): string => `${compiler.name}, ${count} ${kind}: ${text}`;
  const row = (text: string, value: number, most: number): string[] => [
    what(text),
    value.toFixed(0),
    most.toFixed(0),
    value <= most ? 'met' : 'missed',
  ];
  return [
    ...(ours && heyApi ? [row('instantiations, at most those of hey-api', ours.ofCalls, heyApi.ofCalls)] : []),
    ...(ours && orval
      ? [row('ms of checking, at most 1.5× orval as .d.ts', ours.cost.checkMs, 1.5 * orval.cost.checkMs)]
      : []),
  ];
}

async function compare(calls: readonly Call[], bundle: string, options: Options): Promise<void> {
  const made = new Map<Setup, Generated>();
  const generated = (setup: Setup): Generated => {
    const files = made.get(setup) ?? generateFor(setup, bundle);
    made.set(setup, files);
    return files;
  };
  const results: string[][] = [];
  for (const [kind, programs] of Object.entries({ calls: clients, hooks })) {
    const all = programs
      .filter(({ name, generated: setup }) => setup === undefined || options.takesPart(name))
      .flatMap((program) => variants(kind, program, generated));
    for (const compiler of compilers) {
      for (const some of [spread(calls, Math.min(20, calls.length)), calls]) {
        note(`${compiler.name}, ${some.length} ${kind} …`);
        const measured = measure(compiler, all, some, options.runs);
        console.log(`\n## ${some.length} ${kind}, ${compiler.name}\n\n${show(measured)}`);
        results.push(...goals(compiler, kind, some.length, measured));
      }
    }
  }
  console.log(`\n## Goals\n\n${table(['', 'ours', 'at most', ''], results)}`);
}

export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, 3);
  build();
  emptyFolder(join(output, 'types'));
  const workshop = openWorkshop(1);
  runOnce(workshop.cold);
  const calls = readCalls(workshop.bundle);
  console.log(`# npm run bench types\n\nPrograms that make the calls of the description's own examples, median of ${options.runs} runs. What hey-api and orval
generate is TypeScript in the user's project and is checked with it; as .d.ts it is as if they were packages, as ours are.`);
  await compare(calls, workshop.bundle, options);
}
