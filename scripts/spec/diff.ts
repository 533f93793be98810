import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, type Output } from '../generate/output.ts';
import { report } from './change.ts';
import { descriptionChanges } from './description-changes.ts';

const usage = `Reports what changed in the description since a commit, and which part of the version that raises.

  npm run spec:diff -- <git ref>     such as main, HEAD~3, v1.2.0

VERSIONING.md has the rules.
`;

async function reportSince(root: string, ref: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-spec-diff-'));
  try {
    const { commit, changes } = await descriptionChanges(root, ref, folder);
    return `The description since ${ref} (${commit}):\n\n${report(changes)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `npm run spec:diff` in the repository at `root`, and returns the exit code. */
export async function specDiff(args: readonly string[], root: string, output: Output = console): Promise<number> {
  const [ref, ...rest] = args;
  if (ref === undefined || rest.length > 0) {
    output.error(usage);
    return 1;
  }
  try {
    output.log(ref === '--help' ? usage : await reportSince(root, ref));
    return 0;
  } catch (error) {
    output.error(messageOf(error));
    return 1;
  }
}
