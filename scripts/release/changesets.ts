import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Impact, order } from '../spec/change.ts';

/** The highest level that the changesets of a repository have for each package. */
export function changesetLevels(root: string): Map<string, Impact> {
  const levels = new Map<string, Impact>();
  const folder = join(root, '.changeset');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')) {
    const [, head = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    for (const [, name = '', level] of head.matchAll(/^['"]?([^'":]+)['"]?: (major|minor|patch)$/gm)) {
      const known = levels.get(name);
      const impact = level as Impact; // The pattern allows no other word.
      if (known === undefined || order.indexOf(impact) < order.indexOf(known)) levels.set(name, impact);
    }
  }
  return levels;
}

/**
 * The changeset that a change needs. Until 1.0.0 a breaking change raises the minor version, and any other the patch
 * version, as `^0.1.0` accepts 0.1.x only.
 */
export function requiredLevel(impact: Impact, version: string): Impact {
  if (!version.startsWith('0.')) return impact;
  return impact === 'major' ? 'minor' : 'patch';
}
