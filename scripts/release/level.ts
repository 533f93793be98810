import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reported } from '../api/report.ts';
import { git } from '../git.ts';
import { type Change, type Impact, order } from '../spec/change.ts';
import { descriptionChanges } from '../spec/description-changes.ts';
import { apiChanges } from './api-changes.ts';
import { changesetLevels, requiredLevel } from './changesets.ts';
import { locate } from './locate.ts';
import { typeTestChanges } from './type-tests.ts';

/** A package whose changesets are too low, and the changes that need more. */
export interface Shortfall {
  packageName: string;
  required: Impact;
  actual: Impact | 'none';
  changes: Change[];
}

/** The commit to compare with: the newest release, else the main branch. */
export function defaultBase(root: string): string {
  const { stdout } = git(root, ['tag', '--list', '@lanying-im/spec@*', '--sort=-v:refname']);
  const [newest] = stdout.split('\n').filter((tag) => tag !== '');
  if (newest !== undefined) return newest;
  return git(root, ['rev-parse', '--verify', '--quiet', 'origin/main']).status === 0 ? 'origin/main' : 'main';
}

function manifestOf(root: string, folder: string): { name: string; version: string } {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

function subfolder(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

/** The changes of each published package since a commit, by the package's folder. */
export async function changesSince(root: string, base: string): Promise<Map<string, Change[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-release-'));
  try {
    const { changes } = await descriptionChanges(root, base, subfolder(folder, 'description'));
    const spec = changes.map((change) => locate(change, root));
    const packages = reported.map((name): [string, Change[]] => {
      const file = `api/${name}.api.md`;
      const { status, stdout } = git(root, ['show', `${base}:${file}`]);
      // The commit is older than the reports, or the package is.
      if (status !== 0) return [`packages/${name}`, []];
      return [`packages/${name}`, apiChanges(file, stdout, readFileSync(join(root, file), 'utf8'))];
    });
    const types = typeTestChanges(root, base, subfolder(folder, 'types'));
    return new Map([
      ['spec', spec],
      ...packages.map(([path, changes]): [string, Change[]] => [
        path,
        [...changes, ...types.filter(({ file }) => file?.startsWith(`${path}/`))],
      ]),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const gravest = (changes: readonly Change[]): Impact | undefined =>
  order.find((impact) => changes.some((change) => change.impact === impact));

/** Compares the changes of each package, by its folder, with the changesets that are there. */
export function findShortfalls(root: string, changesOf: ReadonlyMap<string, readonly Change[]>): Shortfall[] {
  const levels = changesetLevels(root);
  return [...changesOf].flatMap(([folder, changes]): Shortfall[] => {
    const impact = gravest(changes);
    if (impact === undefined) return [];
    const { name, version } = manifestOf(root, folder);
    const required = requiredLevel(impact, version);
    const actual = levels.get(name) ?? 'none';
    if (actual !== 'none' && order.indexOf(actual) <= order.indexOf(required)) return [];
    return [{ packageName: name, required, actual, changes: changes.filter((change) => change.impact === impact) }];
  });
}
