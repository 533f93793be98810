import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

/** Everything CI runs, in order; the first step that fails ends it. */
const steps: readonly { title: string; command: string; args: readonly string[] }[] = [
  {
    title: 'Generated files, lint, types, build',
    command: 'turbo',
    args: [
      'run',
      'check:generated',
      'check:code',
      'check:unused',
      'typecheck',
      'lint',
      'build',
      '--output-logs=new-only',
    ],
  },
  { title: 'Tests: units, types, contract, browser, packages and site', command: 'vitest', args: ['run'] },
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
