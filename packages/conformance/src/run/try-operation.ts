import { ErrorCode } from '@lanying-im/types';
import { type Case, listCases } from '../case.ts';
import { casesOf } from '../cases/index.ts';
import type { DescribedOperation } from '../description/description.ts';
import type { Scene } from '../scene/scene.ts';
import type { ServiceResponse } from '../service/service.ts';
import type { TriedCase, TriedOperation } from './evidence.ts';
import type { Scenes } from './scenes.ts';
import type { Trial } from './trial.ts';
import { tryCase, untried } from './try-case.ts';

/** Receives each response that was compared, for example to keep it in a file. */
export type Recorder = (operationId: string, caseName: string, response: ServiceResponse) => void;

/** Everything that a run has for its operations. */
export interface Run extends Omit<Trial, 'scene'> {
  readonly scenes: Scenes;
  readonly signal: AbortSignal | undefined;
  readonly onResponse: Recorder | undefined;
}

export const caseName = (code: number): string => (code === 200 ? 'success' : String(code));

/** Every operation that needs a token rejects a request without one, and with a wrong one. */
function tokenCases({ needsToken }: DescribedOperation, success: Case): readonly (readonly [number, Case])[] {
  if (!needsToken) return [];
  const { before: _before, from: _from, ...request } = success;
  return [
    [ErrorCode.MissingAccessToken, { ...request, token: 'none' }],
    [ErrorCode.InvalidAccessToken, { ...request, token: 'wrong' }],
  ];
}

/** Returns the cases of an operation for a scene; always as many. */
function casesIn(scene: Scene, operation: DescribedOperation): readonly (readonly [number, Case])[] {
  const cases = casesOf(scene)[operation.original];
  return cases === undefined ? [] : [...tokenCases(operation, cases.success), ...listCases(cases)];
}

/** Whether requests before a case, or the success of a write, have changed what other cases rely on. */
function changesScene({ isWrite }: DescribedOperation, attempt: Case, expected: number, found?: number): boolean {
  if (attempt.keepsScene === true && found === expected) return false;
  return (attempt.before?.length ?? 0) > 0 || (isWrite && (expected === 200 || found === 200));
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function tryNext(run: Run, operation: DescribedOperation, index: number): Promise<TriedCase> {
  const scene = await run.scenes.current();
  const [code, attempt] = casesIn(scene, operation)[index] ?? [200, {}];
  try {
    const outcome = await tryCase({ ...run, scene }, operation, code, attempt);
    const isUntouched = outcome.reason !== undefined && outcome.response === undefined && attempt.before === undefined;
    if (!isUntouched && changesScene(operation, attempt, code, outcome.response?.code)) run.scenes.discard();
    return { code, outcome };
  } catch (error) {
    run.scenes.discard();
    if (run.signal?.aborted) throw error;
    return { code, outcome: untried(messageOf(error)) };
  }
}

/** Tries all cases of an operation; rejects only where the run is stopped. */
export async function tryOperation(run: Run, operation: DescribedOperation): Promise<TriedOperation> {
  const cases: TriedCase[] = [];
  try {
    const count = casesIn(await run.scenes.current(), operation).length;
    if (count === 0) cases.push({ code: 200, outcome: untried('has no case in packages/conformance/src/cases') });
    for (let index = 0; index < count; index++) cases.push(await tryNext(run, operation, index));
  } catch (error) {
    if (run.signal?.aborted) throw error;
    cases.push({ code: 200, outcome: untried(messageOf(error)) });
  }
  for (const { code, outcome } of cases) {
    if (outcome.response) run.onResponse?.(operation.id, caseName(code), outcome.response);
  }
  return { operation, cases };
}
