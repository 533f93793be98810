import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

/** Everything CI runs, in order; the first step that fails ends the run. */
const steps: readonly { title: string; command: string; args: readonly string[] }[] = [
  // Before generating and without turbo's cache, which would restore the files that this step looks at.
  { title: 'Generated files', command: 'node', args: ['scripts/generate.ts', '--check'] },
  {
    title: 'Lint, types, build and tests of every package whose inputs changed',
    command: 'turbo',
    args: [
      'run',
      'check:code',
      'check:house',
      'check:unused',
      'typecheck',
      'lint',
      'build',
      'test',
      'test:files',
      'test:repository',
      'test:dist',
      '--output-logs=new-only',
      '--concurrency=200%',
      '--continue=dependencies-successful',
    ],
  },
];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;

const env = { ...process.env, CHROME_PATH: ensureBrowser(), TURBO_TELEMETRY_DISABLED: '1' };
for (const [index, { title, command, args }] of steps.entries()) {
  const start = performance.now();
  console.log(`\n[${index + 1}/${steps.length}] ${title}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (error !== undefined) throw error;
  if (status !== 0) {
    console.error(`\nFailed: ${title} (${seconds(start)})`);
    process.exit(status ?? 1);
  }
  console.log(`Done in ${seconds(start)}`);
}
