import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every module that an entry reaches through static imports: files of ours, and the names of packages. */
function reach(entry: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(entry.href)) return seen;
  seen.add(entry.href);
  // Imports of types leave no trace at run time.
  const text = readFileSync(entry, 'utf8').replace(/^(import|export) type [^;]*;/gm, '');
  for (const [, specifier = ''] of text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)) {
    if (specifier.startsWith('.')) reach(new URL(specifier, entry), seen);
    else seen.add(specifier);
  }
  return seen;
}

const packagesOf = (file: string) =>
  [...reach(new URL(`../src/${file}`, import.meta.url))].filter((module) => !module.startsWith('file:')).sort();

test('the core needs neither Node nor msw', () => {
  expect(packagesOf('index.ts')).toEqual(['@cfworker/json-schema', '@lanying-im/types']);
});

test('the handlers for msw need nothing but msw', () => {
  expect(packagesOf('adapters/msw.ts')).toEqual(['msw']);
});

test('the server needs nothing but Node', () => {
  expect(packagesOf('adapters/node-server.ts')).toEqual(['node:http']);
});
