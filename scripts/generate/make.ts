import { artefacts, type Files } from './artefacts.ts';
import type { Linter } from './lint-thread.ts';
import { loadDescription } from './load.ts';
import { buildModel } from './model.ts';
import { refuse } from './problem.ts';

/**
 * Makes every file from the description in a folder, while its sources are checked beside. Throws `DescriptionError`
 * if they break a rule, even where files could be made.
 */
export async function make(folder: string, linter: Linter): Promise<Files> {
  const problems = linter.lint(folder);
  try {
    return artefacts(buildModel(await loadDescription(folder)));
  } finally {
    // What a rule says is the better reason where both fail.
    refuse(await problems);
  }
}
