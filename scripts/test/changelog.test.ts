import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import changesets from '../../.changeset/config.json' with { type: 'json' };
import changelog from '../release/changelog.ts';

test('a changelog leads to the commit, and from the first mention of an operation to its page', () => {
  const summary = '`createGroup` and `sendMessage` take lists.\n\n`createGroup` also takes `name`.';
  expect(changelog.getReleaseLine({ summary, commit: '0123456789abcdef' })).toBe(
    [
      '- [`createGroup`](https://lanying-im.github.io/lanying-im-typescript/groups/create-group/) and [`sendMessage`](https://lanying-im.github.io/lanying-im-typescript/messages/send-message/) take lists.',
      '',
      '  `createGroup` also takes `name`. ([0123456](https://github.com/lanying-im/lanying-im-typescript/commit/0123456789abcdef))',
    ].join('\n'),
  );
  expect(changelog.getReleaseLine({ summary: 'Mended.' })).toBe('- Mended.');
});

test('a changelog does not list the versions of our own packages, which are all the same', () => {
  expect(changelog.getDependencyReleaseLine()).toBe('');
});

test('changesets uses this changelog', () => {
  const folder = join(import.meta.dirname, '../../.changeset');
  expect(existsSync(join(folder, changesets.changelog))).toBe(true);
});
