import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

// npm packs a LICENSE only from the folder of the package.
test.each(['types', 'client', 'query', 'react', 'mock', 'conformance'])(
  'the tarball of %s contains the license of the repository',
  (name) => {
    expect(read(`packages/${name}/LICENSE`)).toBe(read('LICENSE'));
  },
);
