import { createRateLimiter } from '@lanying-im/client/rate-limit';
import { type Case, listCases } from '../case.ts';
import { casesOf } from '../cases/index.ts';
import { type DescribedOperation, operations, version } from '../description/description.ts';
import { sourceLines } from '../generated/source-lines.ts';
import { type CaseReport, type ConformanceReport, type OperationReport, verdictOf } from '../report/report.ts';
import { buildScene } from '../scene/build-scene.ts';
import { createMade } from '../scene/made.ts';
import type { Scene } from '../scene/scene.ts';
import { createService, type Service, type ServiceResponse, type Target } from '../service/service.ts';
import type { Abilities } from './abilities.ts';
import { type Outcome, tryCase } from './try-case.ts';

/** Receives each response that was compared, for example to keep it in a file. */
export type Recorder = (operationId: string, caseName: string, response: ServiceResponse) => void;

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
  readonly onResponse?: Recorder | undefined;
}

const repository = 'https://github.com/lanying-im/lanying-im-typescript/blob/main/';

function linkTo(operation: DescribedOperation, about: 'responses' | 'errors'): string {
  const lines = sourceLines[operation.original];
  return lines === undefined ? `${repository}spec/openapi.yaml` : `${repository}${lines.file}#L${lines[about]}`;
}

function reportCase(operation: DescribedOperation, name: string, { differences, reason }: Outcome): CaseReport {
  if (reason !== undefined) return { name, verdict: 'not tried', differences: [], reason };
  const linked = differences.map(({ problem, about }) => ({ problem, link: linkTo(operation, about) }));
  return { name, verdict: linked.length > 0 ? 'differs' : 'same', differences: linked };
}

function untried(name: string, error: unknown): CaseReport {
  const reason = error instanceof Error ? error.message : String(error);
  return { name, verdict: 'not tried', differences: [], reason };
}

/** Returns the cases of an operation for a scene; always as many. */
function casesIn(scene: Scene, { original }: DescribedOperation): ReturnType<typeof listCases> {
  const cases = casesOf(scene)[original];
  return cases === undefined ? [] : listCases(cases);
}

/** A request before a case, or a success of a write, changes the scene. */
function changesScene(operation: DescribedOperation, code: number, attempt: Case, found?: number): boolean {
  return (attempt.before?.length ?? 0) > 0 || (operation.isWrite && (code === 200 || found === 200));
}

/**
 * Compares a deployment with the description, operation by operation. Makes users and groups of its own, removes them at
 * the end whatever happens, and touches nothing else.
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const { requestsPerSecond = 10, abilities = {}, signal, only, onResponse } = options;
  const { endpoint, appId, token } = options;
  const prefix = options.prefix ?? `conformance${Math.floor(Math.random() * 1e9)}`;
  const made = createMade(prefix);
  const limiter = createRateLimiter({ requests: requestsPerSecond, perMs: 1000 });
  const whole = createService({ endpoint, appId, token }, limiter, made.note);
  // Stops between two requests: an aborted request might make what nobody knows of.
  const service: Service = {
    target: whole.target,
    async send(request) {
      signal?.throwIfAborted();
      return whole.send(request);
    },
  };
  let scene: Scene | undefined;
  let scenes = 0;
  const leftBehind: string[] = [];

  async function freshScene(): Promise<Scene> {
    if (scene !== undefined) return scene;
    leftBehind.push(...(await made.remove(whole)));
    scene = await buildScene(service, `${prefix}_${++scenes}`);
    return scene;
  }

  async function tryOperation(operation: DescribedOperation): Promise<OperationReport> {
    const cases: CaseReport[] = [];
    const count = casesIn(await freshScene(), operation).length;
    for (let index = 0; index < count; index++) {
      const current = await freshScene();
      const [code, attempt] = casesIn(current, operation)[index] ?? [200, {}];
      const name = code === 200 ? 'success' : String(code);
      let found: number | undefined;
      try {
        const outcome = await tryCase({ service, scene: current, abilities }, operation, code, attempt);
        found = outcome.response?.code;
        if (outcome.response) onResponse?.(operation.id, name, outcome.response);
        cases.push(reportCase(operation, name, outcome));
      } catch (error) {
        if (signal?.aborted) throw error;
        cases.push(untried(name, error));
      }
      if (changesScene(operation, code, attempt, found)) scene = undefined;
    }
    if (count === 0) cases.push(untried('success', new Error('has no case in packages/conformance/src/cases')));
    return reportOf(operation, cases);
  }

  const reports: OperationReport[] = [];
  try {
    for (const operation of operations.filter(({ id }) => only?.includes(id) ?? true)) {
      try {
        reports.push(await tryOperation(operation));
      } catch (error) {
        if (signal?.aborted) throw error;
        reports.push(reportOf(operation, [untried('success', error)]));
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    leftBehind.push(...(await made.remove(whole)));
  }
  return { endpoint, appId, version, interrupted: signal?.aborted ?? false, operations: reports, leftBehind };
}

function reportOf({ id, tag, method, path }: DescribedOperation, cases: readonly CaseReport[]): OperationReport {
  return { operationId: id, tag, request: `${method} ${path}`, verdict: verdictOf(cases), cases };
}
