import type { DescribedOperation } from '../description/description.ts';
import { sourceLines } from '../generated/source-lines.ts';
import { type CaseReport, type OperationReport, verdictOf } from '../report/report.ts';
import type { TriedCase, TriedOperation } from './evidence.ts';
import { caseName } from './try-operation.ts';

const repository = 'https://github.com/lanying-im/lanying-im-typescript/blob/main/';

function linkTo({ original }: DescribedOperation, about: 'responses' | 'errors'): string {
  const lines = sourceLines[original];
  return lines === undefined ? `${repository}spec/openapi.yaml` : `${repository}${lines.file}#L${lines[about]}`;
}

function reportCase(operation: DescribedOperation, { code, outcome }: TriedCase): CaseReport {
  const { findings, reason } = outcome;
  if (reason !== undefined) return { name: caseName(code), verdict: 'not tried', differences: [], reason };
  const differences = findings.map(({ problem, about }) => ({ problem, link: linkTo(operation, about) }));
  return { name: caseName(code), verdict: differences.length > 0 ? 'differs' : 'same', differences };
}

/** Reports an operation that was tried. */
export function reportOf({ operation, cases }: TriedOperation): OperationReport {
  const { id, tag, method, path } = operation;
  const reported = cases.map((one) => reportCase(operation, one));
  return { operationId: id, tag, request: `${method} ${path}`, verdict: verdictOf(reported), cases: reported };
}
