// Runs a TypeScript script of the repository: node scripts/run.js <file> [arguments]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeProblem } from './node-version.js';

const problem = nodeProblem(process.versions.node);
if (problem === undefined) {
  const [node = '', , file = '', ...args] = process.argv;
  const path = resolve(file);
  process.argv = [node, path, ...args];
  await import(pathToFileURL(path).href);
} else {
  console.error(problem);
  process.exitCode = 1;
}
