import { relative } from 'node:path';

/** Something in the description that stops generating: where it is and what is wrong. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** Thrown before anything is written, so that the last good output stays in place. */
export class DescriptionError extends Error {
  override readonly name = 'DescriptionError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${relative(process.cwd(), file)}:${line} ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** Throws if there is a problem. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DescriptionError(problems);
}
