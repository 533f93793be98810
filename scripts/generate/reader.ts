import { on } from 'node:events';
import { enableCompileCache } from 'node:module';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Reader } from './reader-types.ts';

interface Request {
  task: keyof Reader;
  folder: string;
}

type Result = { value: unknown } | { failure: unknown };

/**
 * Starts a thread that reads sources, since that takes as long as making everything from them. It does one request
 * after the other, and keeps the process running only meanwhile. A thread that ends rejects every request.
 */
export function startReader(): Reader {
  const worker = new Worker(new URL(import.meta.url));
  worker.unref();
  const waiting: { resolve(value: unknown): void; reject(failure: unknown): void }[] = [];
  let ended: { failure: unknown } | undefined;
  worker.on('message', (result: Result) => {
    const request = waiting.shift();
    if ('value' in result) request?.resolve(result.value);
    else request?.reject(result.failure);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', (failure) => {
    ended = { failure };
    for (const request of waiting.splice(0)) request.reject(failure);
  });
  const send = (request: Request): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) return reject(ended.failure);
      waiting.push({ resolve, reject });
      worker.ref();
      worker.postMessage(request);
    });
  return {
    // The thread runs the methods of a reader, so their results have its types.
    join: (folder) => send({ task: 'join', folder }) as ReturnType<Reader['join']>,
    lint: (folder) => send({ task: 'lint', folder }) as ReturnType<Reader['lint']>,
  };
}

if (!isMainThread && parentPort !== null) {
  enableCompileCache();
  const sources: Reader = await import('./sources.ts');
  for await (const [request] of on(parentPort, 'message')) {
    const { task, folder }: Request = request;
    const result: Result = await sources[task](folder).then(
      (value) => ({ value }),
      (failure: unknown) => ({ failure }),
    );
    parentPort.postMessage(result);
  }
}
