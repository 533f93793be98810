import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileUrlProblems } from './checks/file-urls.ts';
import { cycleProblems, directionProblems, readImports } from './checks/imports.ts';
import { wordProblems } from './checks/words.ts';

const usage = `Checks what no other tool checks: import cycles and directions, words, paths of file URLs.

  npm run check:house                       the repository
  npm run check:house -- packages/client    files below a path
`;

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });

if (values.help === true) console.log(usage);
else {
  const imports = readImports(root);
  const problems = [
    ...cycleProblems(imports),
    ...directionProblems(imports),
    ...fileUrlProblems(root),
    ...wordProblems(root),
  ];
  const reported = problems.filter(
    ({ file }) => positionals.length === 0 || positionals.some((path) => file.startsWith(path)),
  );
  for (const { file, line, message } of reported) console.error(`${file}:${line} ${message}`);
  if (reported.length > 0) {
    const count = reported.length === 1 ? '1 problem' : `${reported.length} problems`;
    console.error(`\n${count}. Exceptions with a reason: scripts/checks/word-list.ts.`);
    process.exitCode = 1;
  }
}
