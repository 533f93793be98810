import { enableCompileCache } from 'node:module';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Problem } from './problem.ts';

/** Checks sources in a thread of its own: reading all files under all rules takes as long as generating from them. */
export interface Linter {
  lint(folder: string): Promise<readonly Problem[]>;
  stop(): Promise<unknown>;
}

/** Starts the thread. It checks one folder at a time. */
export function startLinter(): Linter {
  const worker = new Worker(new URL(import.meta.url));
  return {
    lint: (folder) =>
      new Promise((resolve, reject) => {
        worker.once('message', resolve).once('error', reject).postMessage(folder);
      }),
    stop: () => worker.terminate(),
  };
}

if (!isMainThread) {
  enableCompileCache();
  const { lintSources } = await import('./lint.ts');
  parentPort?.on('message', async (folder: string) => parentPort?.postMessage(await lintSources(folder)));
}
