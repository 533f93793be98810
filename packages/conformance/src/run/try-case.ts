import type { Case, CaseRequest } from '../case.ts';
import { type DescribedOperation, operationIdAt } from '../description/description.ts';
import type { ServiceResponse } from '../service/service.ts';
import type { Abilities, Undo } from './abilities.ts';
import { contentFindings, formFindings } from './compare.ts';
import type { Finding } from './finding.ts';
import { pageFindings } from './pages.ts';
import { proofFinding, sendCase, sendStep, type Trial } from './trial.ts';

/** What became of a case. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** Why the case was not tried. */
  readonly reason?: string;
  readonly response?: ServiceResponse;
  /** Ids of the operations that the case needed before its own. */
  readonly needs: readonly string[];
  /** Ids of the operations that read back what the case has changed. */
  readonly readers: readonly string[];
}

/** Creates the outcome of a case that was not tried. */
export function untried(reason: string): Outcome {
  return { findings: [], reason, needs: [], readers: [] };
}

/** Returns what the target lacks for a case, or undefined if nothing is. */
function missingAbility({ settings, later, unsafe }: Case, abilities: Abilities): string | undefined {
  if (unsafe !== undefined) return unsafe;
  if (settings !== undefined && abilities.settings === undefined) return 'needs an app whose settings can be changed';
  if (later !== undefined && abilities.clock === undefined) return 'needs a clock that can be set';
  return undefined;
}

/** Sends the request of a case and compares its response, and after a success its pages and its effect. */
async function compareCase(
  trial: Trial,
  operation: DescribedOperation,
  expected: number,
  attempt: Case,
  envelopes: readonly unknown[],
): Promise<Pick<Outcome, 'findings' | 'response' | 'readers'>> {
  const response = await sendCase(trial, operation, attempt);
  const form = formFindings(operation, expected, response);
  if (form.length > 0 || expected !== 200) return { findings: form, response, readers: [] };
  const shown = typeof attempt.shows === 'function' ? attempt.shows(envelopes) : (attempt.shows ?? []);
  const content = contentFindings(shown, response.exact);
  if (content.length > 0) return { findings: content, response, readers: [] };
  const findings = [...(await pageFindings(trial, operation, attempt, response.exact))];
  const proofs = typeof attempt.proof === 'function' ? attempt.proof([...envelopes, response.exact]) : attempt.proof;
  for (const proof of proofs ?? []) findings.push(...[(await proofFinding(trial, proof)) ?? []].flat());
  return { findings, response, readers: (proofs ?? []).map(([key]) => operationIdAt(key)) };
}

/** Tries a case: the requests before it, then the request itself, then what shows its effect. */
export async function tryCase(
  trial: Trial,
  operation: DescribedOperation,
  expected: number,
  attempt: Case,
): Promise<Outcome> {
  const { abilities } = trial;
  const reason = missingAbility(attempt, abilities);
  if (reason !== undefined) return untried(reason);
  const undo: Undo[] = [];
  try {
    const envelopes: unknown[] = [];
    for (const step of attempt.before ?? []) {
      const { code, exact } = await sendStep(trial, step);
      if (code !== 200) return untried(`needs ${step[0]} to succeed, which returned ${code ?? 'no code'}`);
      envelopes.push(exact);
    }
    if (attempt.settings && abilities.settings) undo.push(await abilities.settings(attempt.settings));
    if (attempt.later && abilities.clock) undo.push(await abilities.clock(attempt.later));
    const completed: CaseRequest = attempt.from?.(envelopes) ?? {};
    const compared = await compareCase(trial, operation, expected, { ...attempt, ...completed }, envelopes);
    return { ...compared, needs: (attempt.before ?? []).map(([key]) => operationIdAt(key)) };
  } finally {
    for (const step of undo.reverse()) await step();
  }
}
