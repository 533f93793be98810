import { lintDocument } from '@redocly/openapi-core';
import { DescriptionError, type Problem } from './problem.ts';
import { locate, openSources } from './sources.ts';

/** What the sources under a folder break of the house rules. */
export async function lintSources(folder: string): Promise<readonly Problem[]> {
  try {
    const problems = await lintDocument(await openSources(folder));
    return problems.map((problem) => locate(problem, folder));
  } catch (error) {
    if (error instanceof DescriptionError) return error.problems;
    throw error;
  }
}
