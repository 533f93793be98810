import { expect, test } from 'vitest';
import { groupByPackage } from '../src/lib/changelog.ts';

test('changesets are grouped by package, larger changes first, without those of no package', () => {
  const client = { frontmatter: { '@lanying-im/client': 'patch' } };
  const both = { frontmatter: { '@lanying-im/client': 'minor', '@lanying-im/mock': 'patch' } };
  expect(groupByPackage([client, { frontmatter: {} }, both])).toEqual([
    { name: '@lanying-im/client', slug: 'client', changes: [both, client] },
    { name: '@lanying-im/mock', slug: 'mock', changes: [both] },
  ]);
});
