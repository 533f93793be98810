import { createRateLimiter } from '@lanying-im/client/rate-limit';
import { type DescribedOperation, operations, version } from '../description/description.ts';
import type { ConformanceReport } from '../report/report.ts';
import { createMade } from '../scene/made.ts';
import { createService, type Service, type Target } from '../service/service.ts';
import type { Abilities } from './abilities.ts';
import { assignBlame } from './blame.ts';
import type { TriedOperation } from './evidence.ts';
import { reportOf } from './report-operation.ts';
import { Scenes } from './scenes.ts';
import { type Recorder, tryOperation } from './try-operation.ts';

export interface ConformanceOptions extends Target {
  /** Begins the usernames and group names of the run. @default 'conformance' and a random number */
  readonly prefix?: string | undefined;
  /** Requests for each second. @default 10 */
  readonly requestsPerSecond?: number | undefined;
  /** Ids of the operations to try. @default all */
  readonly only?: readonly string[] | undefined;
  /** What a mock can do beside. @default {} */
  readonly abilities?: Abilities | undefined;
  /** Stops the run before its next request; what it made is removed. */
  readonly signal?: AbortSignal | undefined;
  /** Receives each response that was compared; what it throws ends the run. */
  readonly onResponse?: Recorder | undefined;
}

function chosen(only: readonly string[] | undefined): readonly DescribedOperation[] {
  const unknown = only?.filter((id) => !operations.some((operation) => operation.id === id)) ?? [];
  if (unknown.length > 0) throw new RangeError(`There is no operation ${unknown.join(', ')}.`);
  return operations.filter(({ id }) => only?.includes(id) ?? true);
}

/** Node's fetch no longer reuses connections once it has sent a body with DELETE, so these operations are the last. */
function lateOnes({ method, hasBody }: DescribedOperation): number {
  return method === 'DELETE' && hasBody ? 1 : 0;
}

/**
 * Compares a deployment with the description, operation by operation. Makes users and groups of its own, removes them at
 * the end whatever happens, and touches nothing else.
 *
 * @throws RangeError for an unknown operation; and what `onResponse` throws
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const { requestsPerSecond = 10, abilities = {}, signal, only, onResponse, endpoint, appId, token } = options;
  const prefix = options.prefix ?? `conformance${Math.floor(Math.random() * 1e9)}`;
  const order = chosen(only).toSorted((a, b) => lateOnes(a) - lateOnes(b));
  const made = createMade(prefix);
  const limiter = createRateLimiter({ requests: requestsPerSecond, perMs: 1000 });
  const cleaner = createService({ endpoint, appId, token }, limiter, made.note);
  // Stops between two requests: an aborted request might make what nobody knows of.
  const service: Service = { target: cleaner.target, send: (request) => cleaner.send(request, signal) };
  const scenes = new Scenes(service, cleaner, made, prefix);
  const tried = new Map<string, TriedOperation>();
  try {
    for (const operation of order) {
      tried.set(operation.id, await tryOperation({ service, abilities, scenes, signal, onResponse }, operation));
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    await scenes.remove();
  }
  const inOrder = operations.flatMap(({ id }) => tried.get(id) ?? []);
  return {
    endpoint,
    appId,
    version,
    interrupted: signal?.aborted ?? false,
    operations: assignBlame(inOrder).map(reportOf),
    leftBehind: scenes.leftBehind,
  };
}
