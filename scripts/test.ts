import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

const turbo = ['run', '--output-logs=new-only', '--continue=dependencies-successful'];
const checks = ['check:code', 'check:house', 'check:unused', 'test:files', 'typecheck', 'lint'];

/** Everything CI runs, in order; the first step that fails ends the run. */
const steps: readonly { title: string; command: string; args: readonly string[] }[] = [
  // Before generating and without turbo's cache, which would restore the files that this step looks at.
  { title: 'Generated files', command: 'node', args: ['scripts/generate.ts', '--check'] },
  // A step of its own, because turbo would begin tests before the docs, which take longest and whose tests wait for them.
  {
    title: 'Checks and builds of what changed',
    command: 'turbo',
    args: [...turbo, ...checks, 'build', '--concurrency=100%'],
  },
  {
    title: 'Tests of every package whose inputs changed',
    command: 'turbo',
    // Tests also wait for processes and browsers: twice as many tasks as cores keep the cores busy.
    args: [...turbo, 'test', 'test:repository', 'test:dist', '--concurrency=200%'],
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
