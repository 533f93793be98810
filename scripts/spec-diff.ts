import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSpecAt } from './spec/at-ref.ts';
import { report } from './spec/change.ts';
import { houseChanges } from './spec/house-changes.ts';
import { joinDescription } from './spec/join.ts';
import { redoclyChanges } from './spec/redocly-changes.ts';

const usage = `Says what changed in the description since a commit, and which part of the version that bumps.

  npm run spec:diff -- <git ref>     such as main, HEAD~3, v1.2.0
`;

const root = join(import.meta.dirname, '..');

async function compareWith(ref: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-spec-diff-'));
  try {
    const commit = writeSpecAt(root, ref, folder);
    const base = await joinDescription(join(folder, 'spec')).catch((error: unknown) => {
      throw new Error(
        `Today's code cannot read the description of ${ref} (${commit}). ${messageOf(error).replaceAll(`${folder}/`, '')}`,
      );
    });
    const revision = await joinDescription(join(root, 'spec'));
    const workspace = join(folder, 'redocly');
    mkdirSync(workspace);
    const changes = [...redoclyChanges(base.english, revision.english, workspace), ...houseChanges(base, revision)];
    console.log(`The description since ${ref} (${commit}):\n\n${report(changes)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const [ref, ...rest] = process.argv.slice(2);
if (ref === '--help') console.log(usage);
else if (ref === undefined || rest.length > 0) {
  console.error(usage);
  process.exitCode = 1;
} else {
  await compareWith(ref).catch((error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  });
}
