import { once } from 'node:events';
import { enableCompileCache } from 'node:module';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Problem } from './problem.ts';

/** Checks sources in a thread of its own: reading all files under all rules takes as long as generating from them. */
export interface Linter {
  /** Rejects if a rule itself fails; the thread stays for the next folder. */
  lint(folder: string): Promise<readonly Problem[]>;
  stop(): Promise<unknown>;
}

type Reply = { problems: readonly Problem[] } | { failure: unknown };

/** Starts the thread. It checks one folder at a time. */
export function startLinter(): Linter {
  const worker = new Worker(new URL(import.meta.url));
  return {
    async lint(folder) {
      worker.postMessage(folder);
      const [reply]: Reply[] = await once(worker, 'message');
      if (reply !== undefined && 'problems' in reply) return reply.problems;
      throw reply?.failure;
    },
    stop: () => worker.terminate(),
  };
}

if (!isMainThread) {
  enableCompileCache();
  const { lintSources } = await import('./lint.ts');
  parentPort?.on('message', async (folder: string) => {
    const reply: Reply = await lintSources(folder).then(
      (problems) => ({ problems }),
      (failure: unknown) => ({ failure }),
    );
    parentPort?.postMessage(reply);
  });
}
