import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf, type Output } from '../generate/output.ts';
import { joinDescription } from '../spec/join.ts';
import { readArguments, usage } from './arguments.ts';
import { addInOrder, addRows, addSpread, addToTable, edit } from './insert.ts';
import {
  behaviourRows,
  camelCase,
  casesFile,
  descriptionFile,
  failureExample,
  handlerFile,
  kebabCase,
  recipeFile,
  successExample,
  sweepLine,
} from './templates.ts';

async function writeOperation(args: readonly string[], root: string, output: Output): Promise<void> {
  const { sources, catalogue } = await joinDescription(join(root, 'spec'));
  const operation = readArguments(args, sources);
  const { id, tag, method, path, errors } = operation;
  // Every operation with a required input can return InvalidParameter.
  const entries = ['InvalidParameter', ...errors].map((name) => {
    const entry = catalogue.find((error) => error.name === name);
    if (entry === undefined) throw new Error(`spec/errors.yaml has no error ${name}. Add it there first.`);
    return entry;
  });
  const failure = entries[1] ?? catalogue.find(({ scope }) => scope === 'token');
  if (failure === undefined) throw new Error('spec/errors.yaml has no error of scope token.');

  const recipes = 'packages/mock/test/recipes';
  const cases = 'packages/conformance/src/cases';
  const module = kebabCase(id);
  const files: Record<string, string> = {
    [`spec/paths/${tag}/${id}.yaml`]: descriptionFile(operation),
    [`spec/examples/${id}.ok.json`]: successExample(operation),
    [`spec/examples/${id}.${camelCase(failure.name)}.json`]: failureExample(operation, failure),
    [`packages/mock/src/operations/${tag}/${module}.ts`]: handlerFile(operation),
    [`${recipes}/${module}.ts`]: recipeFile(operation, entries),
    [`${cases}/${module}.ts`]: casesFile(operation, entries),
  };
  for (const [file, content] of Object.entries(files)) write(join(root, file), content);

  const reference = `paths/${tag}/${id}.yaml`;
  const edits: Record<string, (content: string) => string> = {
    'spec/openapi.yaml': (content) => addToTable(content, path, method, reference),
    'packages/mock/src/operations/index.ts': (content) => addSpread(content, id, `./${tag}/${module}.ts`),
    [`${recipes}/recipes.ts`]: (content) => addSpread(content, id, `./${module}.ts`),
    [`${cases}/index.ts`]: (content) => addSpread(content, `${id}Cases`, `./${module}.ts`),
    [`packages/query/test/sweep/${operation.isRead ? 'queries' : 'mutations'}.ts`]: (content) =>
      addInOrder(content, operation.isRead ? /^ {2}(\w+): / : /^ {2}call\('(\w+)'/, id, sweepLine(operation)),
    'packages/mock/BEHAVIOUR.md': (content) => addRows(content, behaviourRows(operation, entries)),
  };
  for (const [file, change] of Object.entries(edits)) edit(join(root, file), change);
  format(root, [...Object.keys(files), ...Object.keys(edits)]);

  output.log(
    `Written:\n${Object.keys(files)
      .map((file) => `  ${file}\n`)
      .join('')}`,
  );
  output.log(
    `Changed:\n${Object.keys(edits)
      .map((file) => `  ${file}\n`)
      .join('')}`,
  );
  output.log(`Next:
  1. Replace every '?' in spec/, the question is in the comment above it; delete the comments. \`npm run generate\` names those that are left.
  2. Write the handler, the recipe, the rows of BEHAVIOUR.md, the cases of packages/conformance and the line of the sweep in packages/query, each where a question is in a comment.
  3. npm run format && npm test
spec/README.md explains each step.`);
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flag: 'wx' });
}

function format(root: string, files: readonly string[]): void {
  const code = files.filter((file) => /\.(ts|json)$/.test(file));
  const args = ['check', '--write', '--log-level=error', ...code];
  const shell = process.platform === 'win32';
  spawnSync('biome', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell });
}

/** Runs `npm run new:operation` in the repository at `root`, and returns the exit code. */
export async function newOperation(args: readonly string[], root: string, output: Output = console): Promise<number> {
  try {
    if (args.includes('--help')) output.log(usage);
    else await writeOperation(args, root, output);
    return 0;
  } catch (error) {
    output.error(messageOf(error));
    return 1;
  }
}
