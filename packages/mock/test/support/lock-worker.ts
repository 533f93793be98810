// Started by lock.test.ts: locks each file that it is sent, at the given moment, and sends back the result. Exits without a file.
import { lockFile } from '../../src/cli/lock.ts';

function tryLock(file: string): string {
  try {
    lockFile(file);
    return 'held';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.on('message', ({ file, at }: { readonly file?: string; readonly at: number }) => {
  if (file === undefined) process.exit();
  // Waits actively, so that all processes lock at the same moment.
  while (performance.timeOrigin + performance.now() < at);
  process.send?.(tryLock(file));
});
process.send?.('ready');
