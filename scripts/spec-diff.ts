import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from './spec/change.ts';
import { descriptionChanges } from './spec/description-changes.ts';

const usage = `Reports what changed in the description since a commit, and which part of the version that raises.

  npm run spec:diff -- <git ref>     such as main, HEAD~3, v1.2.0

VERSIONING.md has the rules.
`;

const root = join(import.meta.dirname, '..');

async function compareWith(ref: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-spec-diff-'));
  try {
    const { commit, changes } = await descriptionChanges(root, ref, folder);
    console.log(`The description since ${ref} (${commit}):\n\n${report(changes)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [ref, ...rest] = process.argv.slice(2);
if (ref === '--help') console.log(usage);
else if (ref === undefined || rest.length > 0) {
  console.error(usage);
  process.exitCode = 1;
} else {
  await compareWith(ref).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
