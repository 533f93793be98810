import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeSpecAt } from './at-ref.ts';
import type { Change } from './change.ts';
import { houseChanges } from './house-changes.ts';
import { joinDescription } from './join.ts';
import { redoclyChanges } from './redocly-changes.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Compares the description in the work tree with that of a commit, using an empty folder. Throws if there is no such
 * commit, or if today's code cannot read its description.
 */
export async function descriptionChanges(
  root: string,
  ref: string,
  folder: string,
): Promise<{ commit: string; changes: Change[] }> {
  const commit = writeSpecAt(root, ref, folder);
  const base = await joinDescription(join(folder, 'spec')).catch((error: unknown) => {
    const reason = messageOf(error).replaceAll(`${folder}/`, '');
    throw new Error(`Today's code cannot read the description of ${ref} (${commit}). ${reason}`);
  });
  const revision = await joinDescription(join(root, 'spec'));
  const workspace = join(folder, 'redocly');
  mkdirSync(workspace);
  const changes = [...redoclyChanges(base.english, revision.english, workspace), ...houseChanges(base, revision)];
  return { commit, changes };
}
