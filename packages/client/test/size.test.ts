import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as descriptors from '../src/generated/descriptors.ts';
import { table } from '../src/generated/table.ts';
import { unpack } from '../src/packed.ts';

/** Bytes of a bundle for browsers, minified and compressed. */
async function size(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: new URL('../src', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@lanying-im/source'],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

describe('a bundle', () => {
  it('of the client with all operations, openapi-fetch included, is below 9 kB', async () => {
    const bytes = await size(`export { createLanyingClient } from './index.ts';`);
    expect(bytes).toBeLessThanOrEqual(9000);
    expect(bytes).toBeGreaterThan(2600);
  });

  it.each(['sendMessage', 'createGroup', 'listGroupMembers'])('of %s alone is below 5 kB', async (operation) => {
    expect(await size(`export { createLanyingCore, ${operation} } from './operations.ts';`)).toBeLessThanOrEqual(5000);
  });

  it('carries of the words only what is asked for', async () => {
    const base = await size(`export { createLanyingCore, createGroup } from './operations.ts';`);
    const more = await size(`export { createLanyingCore, createGroup } from './operations.ts';
      export { isLanyingApiError } from './index.ts';`);
    expect(more - base).toBeLessThan(100);
  });
});

it('the packed table says the same as the descriptors', () => {
  const usual = (value: object): unknown => JSON.parse(JSON.stringify(value));
  // An absent field and one that is false or `true` for an object say the same.
  const unpacked = unpack(table).map(({ read, page, ...descriptor }) =>
    usual({ ...descriptor, read: read || undefined, page: page && {} }),
  );
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect((unpacked as { id: string }[]).sort(byId)).toEqual(Object.values(descriptors).map(usual));
});
