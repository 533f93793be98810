import { relative } from 'node:path';

/** Something wrong in the description: where it is and what to do. */
export interface Problem {
  file: string;
  line: number;
  message: string;
  /** Whether only `--check` and lint fail for it, so that work on the description can go on. */
  isWarning?: boolean;
}

/** Formats a problem for the terminal, its file as a path from `root`. */
export function describeProblem({ file, line, message }: Problem, root: string): string {
  return `${relative(root, file)}:${line} ${message}`;
}

/** Thrown before anything is written, so that the last good output stays in place. */
export class DescriptionError extends Error {
  override readonly name = 'DescriptionError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], root: string) {
    super(problems.map((problem) => describeProblem(problem, root)).join('\n'));
    this.problems = problems;
  }
}

/** Throws if there is a problem. */
export function throwProblems(problems: readonly Problem[], root: string): void {
  if (problems.length > 0) throw new DescriptionError(problems, root);
}
