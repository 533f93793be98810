import { Evidence, type TriedCase, type TriedOperation } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Returns the findings of a case for which its own operation is to blame, or why the case says nothing. */
function judge(evidence: Evidence, tried: TriedOperation, one: TriedCase): TriedCase {
  const { id } = tried.operation;
  const { outcome, code } = one;
  const own = outcome.findings.filter((finding) => finding.kind !== 'effect' || !evidence.isReaderWrong(finding, id));
  const cause = evidence.causeOf(tried, one);
  const findings: Finding[] = cause === undefined ? own : own.filter(({ kind }) => kind !== 'state');
  if (own.length > 0 && findings.length === 0) {
    return { code, outcome: { ...outcome, findings, reason: `needs \`${cause}\`, which differs` } };
  }
  const hidden = code === 200 && findings.length === 0 ? evidence.hiddenBy(id) : [];
  if (hidden.length > 0) {
    const names = hidden.map((write) => `\`${write}\``).join(', ');
    findings.push({ problem: `does not show what ${names} changed`, about: 'responses', kind: 'state' });
  }
  return { code, outcome: { ...outcome, findings } };
}

/**
 * Removes the findings that another operation causes: where a write has no effect, the reads after it differ as well, and
 * where a read returns something else, all writes that are read back by it seem to have no effect.
 */
export function assignBlame(tried: readonly TriedOperation[]): readonly TriedOperation[] {
  const evidence = new Evidence(tried);
  return tried.map((one) => ({ ...one, cases: one.cases.map((single) => judge(evidence, one, single)) }));
}
