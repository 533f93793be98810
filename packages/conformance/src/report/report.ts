/** How a response differs from the description. */
export interface Difference {
  /** What differs and where, such as `/data/name: must be string`. */
  readonly problem: string;
  /** The line of the description, on the web. */
  readonly link: string;
}

/** What became of a case: `success`, or an error code. */
export interface CaseReport {
  readonly name: string;
  readonly verdict: 'same' | 'differs' | 'not tried';
  /** Empty unless the verdict is `differs`. */
  readonly differences: readonly Difference[];
  /** Why the case was not tried. */
  readonly reason?: string;
}

export interface OperationReport {
  readonly operationId: string;
  readonly tag: string;
  readonly request: string;
  /** `differs` if any case does; `not tried` if none was tried. */
  readonly verdict: CaseReport['verdict'];
  readonly cases: readonly CaseReport[];
}

/** How a deployment compares with the description. */
export interface ConformanceReport {
  readonly endpoint: string;
  readonly appId: string;
  /** Version of the description. */
  readonly version: string;
  /** Whether the run was stopped before its end. */
  readonly interrupted: boolean;
  readonly operations: readonly OperationReport[];
  /** What the run made and could not remove. */
  readonly leftBehind: readonly string[];
}

/** Combines the verdicts of the cases of an operation. */
export function verdictOf(cases: readonly CaseReport[]): CaseReport['verdict'] {
  const verdicts = cases.map(({ verdict }) => verdict);
  if (verdicts.includes('differs')) return 'differs';
  return verdicts.includes('same') ? 'same' : 'not tried';
}
