import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bin, emptyFolder, output, writeText } from '../support/folders.ts';
import { runOnce } from '../support/measure.ts';
import { heyApiArgs, orvalArgs } from '../support/peers.ts';
import { compilerOptions } from './compile.ts';

/** A tool, and what it generates. */
export type Setup = 'openapi-typescript' | 'hey-api' | 'hey-api-query' | 'orval' | 'orval-query';

const setups: Record<Setup, (bundle: string, folder: string) => string[]> = {
  // Without the option, a field with a default must be sent.
  'openapi-typescript': (bundle, folder) => [
    bin('openapi-typescript'),
    bundle,
    '--default-non-nullable=false',
    '--output',
    join(folder, 'out/schema.d.ts'),
  ],
  'hey-api': (bundle, folder) => heyApiArgs(bundle, folder, []),
  'hey-api-query': (bundle, folder) => heyApiArgs(bundle, folder, ['@tanstack/react-query']),
  orval: (bundle, folder) => orvalArgs(bundle, folder, { client: 'fetch' }),
  'orval-query': (bundle, folder) => orvalArgs(bundle, folder, { client: 'react-query' }),
};

/** The generated files, as the tool writes them and as declarations, as a package would carry them. */
export interface Generated {
  sources: string;
  declarations: string;
}

/** Lets a tool write its files. */
export function generateFor(setup: Setup, bundle: string): Generated {
  const folder = emptyFolder(join(output, 'types/generated', setup));
  const sources = join(folder, 'out');
  const reset = (): void => void emptyFolder(sources);
  runOnce({ name: setup, args: setups[setup](bundle, folder), cwd: folder, reset });
  return { sources, declarations: setup === 'openapi-typescript' ? sources : declare(folder, sources) };
}

function declare(folder: string, sources: string): string {
  const outDir = join(folder, 'declarations');
  const emitting = {
    ...compilerOptions,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir,
    rootDir: sources,
  };
  writeText(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: emitting, include: [sources] }));
  const { status, stdout } = spawnSync(process.execPath, [bin('typescript', 'tsc'), '--project', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The output of ${folder} does not compile:\n${stdout.slice(0, 800)}`);
  return outDir;
}
