import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reported } from '../api/report.ts';
import { git } from '../git.ts';
import { type Change, type Impact, order } from '../spec/change.ts';
import { descriptionChanges } from '../spec/description-changes.ts';
import { apiChanges } from './api-changes.ts';
import { changesetLevels, requiredLevel } from './changesets.ts';
import { reportsForDescription } from './generated-base.ts';
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

/** The report of a package's public types in a commit; undefined where the commit or the package is older than that. */
function reportAt(root: string, base: string, name: string): string | undefined {
  const { status, stdout } = git(root, ['show', `${base}:${reportFile(name)}`]);
  return status === 0 ? stdout : undefined;
}

const reportFile = (name: string): string => `api/${name}.api.md`;

/** The changes of each package's public types that do not follow from the description. */
async function typeChanges(
  root: string,
  base: string,
  description: string,
  folder: string,
): Promise<Map<string, Change[]>> {
  const changed = reported.flatMap((name) => {
    const before = reportAt(root, base, name);
    const isSame = before === readFileSync(join(root, reportFile(name)), 'utf8');
    return before === undefined || isSame ? [] : [{ name, before }];
  });
  if (changed.length === 0) return new Map();
  const reports = await reportsForDescription(root, description, folder);
  return new Map(
    changed.map(({ name, before }) => {
      const file = reportFile(name);
      return [name, apiChanges(file, before, reports.get(file) ?? '', readFileSync(join(root, file), 'utf8'))];
    }),
  );
}

/** The changes of each published package since a commit, by the package's folder. */
export async function changesSince(root: string, base: string): Promise<Map<string, Change[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-release-'));
  try {
    const description = subfolder(folder, 'description');
    const { changes } = await descriptionChanges(root, base, description);
    const types = await typeChanges(root, base, join(description, 'spec'), subfolder(folder, 'generated'));
    const tests = typeTestChanges(root, base, subfolder(folder, 'types'));
    const packages = reported.map((name): [string, Change[]] => {
      const path = `packages/${name}`;
      return [path, [...(types.get(name) ?? []), ...tests.filter(({ file }) => file?.startsWith(`${path}/`))]];
    });
    return new Map([['spec', changes.map((change) => locate(change, root))], ...packages]);
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
