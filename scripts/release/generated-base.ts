import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { apiReports, reported } from '../api/report.ts';
import { write } from '../generate/files.ts';
import { make } from '../generate/make.ts';
import * as sources from '../generate/sources.ts';

/** Links what the packages import: each other's copies, and everything else as it is installed. */
function linkDependencies(root: string, copy: string): void {
  const [installed, target] = [join(root, 'node_modules'), join(copy, 'node_modules')];
  mkdirSync(join(target, '@lanying-im'), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name !== '@lanying-im' && !name.startsWith('.')) symlinkSync(join(installed, name), join(target, name));
  }
  for (const name of reported) symlinkSync(join(copy, 'packages', name), join(target, '@lanying-im', name));
}

/**
 * Returns the reports of public types that today's code has for the description of another commit, using an empty folder.
 * They differ from the reports of that commit only in what the hand-written code and the generator have changed: what the
 * description has changed is judged by the description's own rules.
 */
export async function reportsForDescription(
  root: string,
  description: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  for (const name of reported) {
    for (const part of ['src', 'package.json']) {
      cpSync(join(root, 'packages', name, part), join(folder, 'packages', name, part), { recursive: true });
    }
  }
  linkDependencies(root, folder);
  // Rules that are newer than the commit reject nothing that it was released with.
  const { files } = await make(description, { join: sources.join, lint: async () => [] });
  write(folder, files);
  return apiReports(folder);
}
