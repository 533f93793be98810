import { dirname } from 'node:path';
import { readSupplements, type Supplements } from '../../spec/bundle/expand.ts';
import { readTranslations } from '../../spec/bundle/translations.ts';
import { artefacts, type Files } from './artefacts.ts';
import { buildModel } from './model.ts';
import { DescriptionError, type Problem, throwProblems } from './problem.ts';
import { nameProblems } from './public-names.ts';
import type { Reader } from './reader-types.ts';
import { sourceLines } from './source-lines.ts';
import { writeOut } from './write-out.ts';

/** Read while the thread joins; what cannot be read rejects, so that nothing of what runs beside is left behind. */
async function supplementsOf(folder: string): Promise<Supplements> {
  return readSupplements(folder);
}

/** Every file, and what is wrong with the description without preventing them. */
export interface Made {
  readonly files: Files;
  readonly warnings: readonly Problem[];
}

/**
 * Makes every file from the description in a folder, while its sources are checked beside. Throws `DescriptionError`
 * if they cannot be joined or break a rule, even where files could be made.
 */
export async function make(folder: string, reader: Reader): Promise<Made> {
  const root = dirname(folder);
  const joining = reader.join(folder);
  const linting = reader.lint(folder);
  try {
    const [joined, supplements] = await Promise.all([joining, supplementsOf(folder)]);
    if ('problems' in joined) throw new DescriptionError(joined.problems, root);
    const model = buildModel(writeOut(joined.document, supplements));
    const files = new Map(artefacts(model, readTranslations(folder)));
    files.set('packages/conformance/src/generated/source-lines.ts', sourceLines(model, folder));
    throwProblems(nameProblems(files, model, root), root);
    return { files, warnings: (await linting).filter(({ isWarning }) => isWarning) };
  } finally {
    // What a rule says is the better reason where both fail.
    throwProblems(
      (await linting).filter(({ isWarning }) => !isWarning),
      root,
    );
  }
}
