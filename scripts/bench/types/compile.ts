import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bin, versionOf, writeText } from '../support/folders.ts';
import { median } from '../support/measure.ts';

export interface Compiler {
  name: string;
  command: string;
}

const modules = join(import.meta.dirname, '../node_modules');

export const compilers: readonly Compiler[] = [
  ['typescript', bin('typescript', 'tsc')] as const,
  ['typescript-7', bin('typescript-7', 'tsc')] as const,
].map(([folder, command]) => ({ name: `TypeScript ${versionOf(join(modules, folder))}`, command }));

/** What the compiler says of one program. */
export interface Cost {
  instantiations: number;
  checkMs: number;
  memoryMb: number;
  errors: number;
}

export const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** Writes a project of one file and returns its folder. */
export function writeProject(folder: string, text: string): string {
  writeText(join(folder, 'sample.ts'), text);
  writeText(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['sample.ts'] }));
  return folder;
}

function compileOnce({ command }: Compiler, folder: string): Cost {
  const args = [command, '--project', folder, '--extendedDiagnostics', '--pretty', 'false'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const value = (name: string): number => {
    const [, number] = new RegExp(`^${name}: +([\\d.]+)`, 'm').exec(stdout) ?? [];
    if (number === undefined) throw new Error(`The compiler did not say "${name}":\n${stdout}${stderr}`);
    return Number(number);
  };
  return {
    instantiations: value('Instantiations'),
    checkMs: value('Check time') * 1000,
    memoryMb: value('Memory used') / 1024,
    errors: stdout.match(/: error TS\d+/g)?.length ?? 0,
  };
}

/** Compiles each project in turns and takes medians. */
export function compile(compiler: Compiler, folders: readonly string[], runs: number): Cost[] {
  const costs: Cost[][] = folders.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, folder] of folders.entries()) costs[index]?.push(compileOnce(compiler, folder));
  }
  return costs.map((own) => ({
    instantiations: median(own.map(({ instantiations }) => instantiations)),
    checkMs: median(own.map(({ checkMs }) => checkMs)),
    memoryMb: median(own.map(({ memoryMb }) => memoryMb)),
    errors: Math.max(...own.map(({ errors }) => errors)),
  }));
}
