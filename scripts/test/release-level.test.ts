import { expect, test } from 'vitest';
import { findShortfalls } from '../release/level.ts';
import type { Impact } from '../spec/change.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** The level that a change lacks in a package of a version: undefined where the changeset covers it. */
function lacking(version: string, impact: Impact, changeset?: Impact): Impact | undefined {
  const name = '@lanying-im/spec';
  const root = temporaryFolder({
    'spec/package.json': JSON.stringify({ name, version }),
    '.changeset/README.md': `---\n'${name}': major\n---\n`,
    ...(changeset && { '.changeset/edit.md': `---\n'${name}': ${changeset}\n---\n\nAn edit.\n` }),
  });
  const changes = [
    { impact, place: 'createGroup', text: 'an edit' },
    { impact: 'patch' as const, place: 'createGroup', text: 'other words' },
  ];
  const [shortfall] = findShortfalls(root, new Map([['spec', changes]]));
  if (shortfall === undefined) return undefined;
  expect(shortfall).toMatchObject({ packageName: name, actual: changeset ?? 'none' });
  expect(shortfall.changes).toEqual(changes.filter((change) => change.impact === impact));
  return shortfall.required;
}

test.each<[version: string, impact: Impact, changeset: Impact | undefined, lacks: Impact | undefined]>([
  ['1.2.0', 'major', undefined, 'major'],
  ['1.2.0', 'major', 'minor', 'major'],
  ['1.2.0', 'major', 'major', undefined],
  ['1.2.0', 'minor', 'patch', 'minor'],
  ['1.2.0', 'minor', 'major', undefined],
  ['1.2.0', 'patch', undefined, 'patch'],
  ['1.2.0', 'patch', 'patch', undefined],
  ['0.4.0', 'major', 'patch', 'minor'],
  ['0.4.0', 'major', 'minor', undefined],
  ['0.4.0', 'minor', undefined, 'patch'],
  ['0.4.0', 'minor', 'patch', undefined],
  ['0.4.0', 'patch', 'patch', undefined],
])('in version %s a change of level %s with the changeset %s lacks %s', (version, impact, changeset, lacks) => {
  expect(lacking(version, impact, changeset)).toBe(lacks);
});
