import { relative } from 'node:path';
import { getLineColLocation, type NormalizedProblem } from '@redocly/openapi-core';
import type { Problem } from './problem.ts';

/** Redocly's rule for files that cannot be read, and references that cannot be resolved. */
const unreadableRule = 'no-unresolved-refs';

/** What Redocly says of a reference to a file that is no YAML, beside what it says of the file itself. */
const referenceToUnreadable = /^Can't resolve \$ref: .* in ".*" \(\d+:\d+\)$/s;

/** Rewords what Redocly says of a file that cannot be read: what is wrong and what to do, without the file's own name. */
function reword(message: string): string {
  const syntax = /^Failed to parse: (.*) in ".*" \(\d+:\d+\)$/s.exec(message)?.[1];
  if (syntax !== undefined) return `The YAML is not valid: ${syntax}.`;
  const missing = /^Can't resolve \$ref: ENOENT.* '(.*)'$/s.exec(message)?.[1];
  if (missing !== undefined) {
    const path = relative(process.cwd(), missing).replaceAll('\\', '/');
    return `The $ref leads to ${path}, which does not exist. Correct or remove the $ref, or create the file.`;
  }
  return message === "Can't resolve $ref" ? 'The $ref cannot be resolved. Correct the name after "#".' : message;
}

/** File and line of a problem that Redocly found. */
function locate({ message, severity, location: [location] }: NormalizedProblem, root: string): Problem {
  const problem = { message: reword(message), ...(severity === 'warn' && { isWarning: true }) };
  if (location === undefined) return { file: root, line: 1, ...problem };
  return { file: location.source.absoluteRef, line: getLineColLocation(location).start.line, ...problem };
}

/**
 * Returns the problems that Redocly found, with file and line. Where a file cannot be read, only that is reported: rules
 * then complain of what they do not see.
 *
 * @param root file of what has no place
 */
export function sourceProblems(found: readonly NormalizedProblem[], root: string): Problem[] {
  const unreadable = found.filter(({ ruleId }) => ruleId === unreadableRule);
  const relevant = unreadable.length > 0 ? unreadable : found;
  const problems = relevant
    .filter(({ message }) => !referenceToUnreadable.test(message))
    .map((problem) => locate(problem, root));
  // A file is reported once for each reference to it.
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
