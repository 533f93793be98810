import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesSince, defaultBase, findShortfalls } from './release/level.ts';

const usage = `Fails if the changesets are too low for what changed since the last release, with the reasons.

  npm run release:level                      since the newest release, else since the main branch
  npm run release:level -- --base <git ref>

VERSIONING.md has the rules.
`;

const root = join(import.meta.dirname, '..');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { base: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help === true) return console.log(usage);
  const base = values.base ?? defaultBase(root);
  const shortfalls = findShortfalls(root, await changesSince(root, base));
  if (shortfalls.length === 0) return console.log(`release:level: the changesets cover every change since ${base}.`);
  for (const { packageName, required, actual, changes } of shortfalls) {
    const has = actual === 'none' ? 'no changeset' : `a changeset of level ${actual} only`;
    console.error(`${packageName} needs a changeset of level ${required}, and has ${has}:`);
    for (const { impact, place, text, file, line } of changes) {
      console.error(`  ${file}:${line} ${impact}: ${place}: ${text}`);
    }
  }
  console.error('\nRun: npx changeset');
  process.exitCode = 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
