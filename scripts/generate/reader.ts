import { on } from 'node:events';
import { enableCompileCache } from 'node:module';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { OpenApiDocument } from '../../spec/bundle/openapi.ts';
import type { Problem } from './problem.ts';

/** What a folder of sources holds: one document, or what keeps its files from being one. */
export type Joined = { document: OpenApiDocument } | { problems: readonly Problem[] };

/** What can be asked of the sources in a folder. Rejects only if Redocly or a rule itself fails. */
export interface Reader {
  join(folder: string): Promise<Joined>;
  lint(folder: string): Promise<readonly Problem[]>;
}

interface Request {
  task: keyof Reader;
  folder: string;
}

type Reply = { value: unknown } | { failure: unknown };

/**
 * Starts a thread that reads sources: that takes as long as making everything from them. It does what it is asked in
 * turn, and keeps the process only while it does.
 */
export function startReader(): Reader {
  const worker = new Worker(new URL(import.meta.url));
  worker.unref();
  const waiting: { resolve(value: unknown): void; reject(failure: unknown): void }[] = [];
  worker.on('message', (reply: Reply) => {
    const asked = waiting.shift();
    if ('value' in reply) asked?.resolve(reply.value);
    else asked?.reject(reply.failure);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', (failure) => {
    for (const asked of waiting.splice(0)) asked.reject(failure);
  });
  const ask = (request: Request): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.ref();
      worker.postMessage(request);
    });
  return {
    // The thread is a reader itself and answers as one.
    join: (folder) => ask({ task: 'join', folder }) as ReturnType<Reader['join']>,
    lint: (folder) => ask({ task: 'lint', folder }) as ReturnType<Reader['lint']>,
  };
}

if (!isMainThread && parentPort !== null) {
  enableCompileCache();
  const sources: Reader = await import('./sources.ts');
  for await (const [request] of on(parentPort, 'message')) {
    const { task, folder }: Request = request;
    const reply: Reply = await sources[task](folder).then(
      (value) => ({ value }),
      (failure: unknown) => ({ failure }),
    );
    parentPort.postMessage(reply);
  }
}
