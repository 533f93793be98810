import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiReports } from './api/report.ts';

/** Writes the report of each package's public types to api/, or with `--check` fails if one is out of date. */
const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const reports = apiReports(root);
const outdated = [...reports].filter(([file, content]) => {
  const path = join(root, file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== content;
});

if (isCheck && outdated.length > 0) {
  for (const [file] of outdated) console.error(`${file} is out of date. Run: npm run api, and commit it.`);
  process.exitCode = 1;
} else if (!isCheck) {
  mkdirSync(join(root, 'api'), { recursive: true });
  for (const [file, content] of outdated) writeFileSync(join(root, file), content);
  console.log(outdated.length === 0 ? 'api: nothing to change' : `api: ${outdated.map(([file]) => file).join(', ')}`);
}
