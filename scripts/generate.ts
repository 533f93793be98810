import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { type Mode, modeOf, usage } from './generate/options.ts';
import { messageOf } from './generate/output.ts';
import { startReader } from './generate/reader.ts';
import { supervisedVariable } from './generate/supervised.ts';

const root = join(import.meta.dirname, '..');

async function main(mode: Mode): Promise<number> {
  if (mode === 'help') {
    console.log(usage);
    return 0;
  }
  if (mode === 'watch' && process.env[supervisedVariable] === undefined) {
    const { supervise } = await import('./generate/supervise.ts');
    await supervise(root);
    return 0;
  }
  // Loading TypeScript and Redocly is the greater part of a run; their compiled code is kept from one run to the next,
  // and the thread with Redocly starts before TypeScript is loaded here.
  enableCompileCache();
  const reader = startReader();
  const { run } = await import('./generate/command.ts');
  return run(mode, root, reader);
}

try {
  const status = await main(modeOf(process.argv.slice(2)));
  if (status !== 0) process.exit(status);
} catch (error) {
  console.error(messageOf(error));
  // Ends at once: the channel to the process that supervises a watching one would keep this one running.
  process.exit(1);
}
