import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { table } from '../spec/table.ts';
import { emptyFolder, output, repository } from './support/folders.ts';
import { median, quiet, runOnce } from './support/measure.ts';
import { readOptions } from './support/options.ts';
import { openWorkshop } from './support/ours.ts';
import { generateFor } from './types/generated.ts';

const note = (message: string): void => console.error(message);
const folder = join(output, 'react');
const names = ['ours', 'by hand', 'hey-api'];

interface Cost {
  milliseconds: number;
  renders: number;
  requests: number;
}

/** Bundles the pages with one copy of React and TanStack Query for all subjects. */
async function prepare(): Promise<string> {
  emptyFolder(folder);
  note('generating with hey-api …');
  const { bundle, cold } = openWorkshop(1);
  runOnce(cold);
  const heyApi = generateFor('hey-api-query', bundle).sources;
  const own = (name: string): string => join(import.meta.dirname, 'node_modules', name);
  const outfile = join(folder, 'run.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'react/run.tsx')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    conditions: ['@lanying-im/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    alias: {
      'hey-api-query': join(heyApi, '@tanstack/react-query.gen.ts'),
      'hey-api-client': join(heyApi, 'client.gen.ts'),
      '@tanstack/react-query': own('@tanstack/react-query'),
      react: own('react'),
      'react-dom': own('react-dom'),
    },
    external: ['happy-dom'],
    outfile,
  });
  return outfile;
}

/** Measures what pages cost that are written with our hooks, by hand, and with hey-api's options. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, 10);
  const program = await prepare();
  const subjects = names.filter((name) => options.takesPart(name));
  note(`${options.runs} rounds in turns …`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, String(options.runs), ...subjects], {
    cwd: repository,
    env: quiet,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The pages failed:\n${stderr.slice(0, 800)}`);
  const measured: Record<string, Record<'members' | 'console', Cost[]>> = JSON.parse(stdout);
  const titles = { members: 'A list of 1,000 members', console: 'A console: 30 reads, 10 writes' };
  for (const page of ['members', 'console'] as const) {
    const base = measured['by hand']?.[page] ?? measured[subjects[0] ?? '']?.[page] ?? [];
    const rows = subjects.map((name) => {
      const costs = measured[name]?.[page] ?? [];
      const ratios = costs.map(({ milliseconds }, round) => milliseconds / (base[round]?.milliseconds ?? milliseconds));
      return [
        name,
        median(costs.map(({ milliseconds }) => milliseconds)).toFixed(1),
        median(ratios).toFixed(2),
        String(median(costs.map(({ renders }) => renders))),
        String(median(costs.map(({ requests }) => requests))),
      ];
    });
    console.log(`\n${titles[page]}\n${table(['', 'ms to data', '×', 'renders', 'requests'], rows)}`);
  }
}
