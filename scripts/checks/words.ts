import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './files.ts';
import type { HouseProblem } from './problem.ts';
import { exceptions, type Phrase, phrases } from './word-list.ts';

/** Files that contain the phrases in order to check them. */
const aboutWords = /^scripts\/(checks\/word-list|test\/checks-words\.test)\.ts$/;

const extensions = ['ts', 'tsx', 'js', 'mjs', 'css', 'astro', 'md', 'mdx', 'yaml', 'yml', 'json'];

function isException(file: string, line: string, phrase: Phrase, start: number): boolean {
  return exceptions.some(({ phrase: name, context, files = '' }) => {
    if (name !== phrase.name || !file.startsWith(files)) return false;
    const around = [...line.matchAll(new RegExp(context, `${context.flags.replace('g', '')}g`))];
    return around.some(({ index, 0: match }) => index <= start && start < index + match.length);
  });
}

/** Finds the phrases in one file that have a standard word. */
export function wordProblemsIn(file: string, content: string): HouseProblem[] {
  return content
    .split('\n')
    .flatMap((line, index) =>
      phrases.flatMap((phrase) =>
        [...line.matchAll(phrase.pattern)]
          .filter((match) => !isException(file, line, phrase, match.index))
          .map(([found]) => ({ file, line: index + 1, message: `"${found}": write ${phrase.prefer}.` })),
      ),
    );
}

/** Finds the phrases in the repository's hand-written files that have a standard word. */
export function wordProblems(root: string): HouseProblem[] {
  return sourceFiles(root, extensions)
    .filter((file) => !aboutWords.test(file) && !file.startsWith('api/') && !file.endsWith('package-lock.json'))
    .flatMap((file) => wordProblemsIn(file, readFileSync(join(root, file), 'utf8')));
}
