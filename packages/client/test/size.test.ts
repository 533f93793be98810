import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { table } from '../src/generated/table.ts';

/** Returns the bytes of a bundle for browsers, minified and compressed. */
async function size(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('../src', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@lanying-im/source'],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

// What does not depend on how many operations there are, and what each operation may add: a new operation fits.
const coreLimit = 7_200;
const operationLimit = 17;

describe('a bundle', () => {
  it(`of the client is below ${coreLimit} bytes and ${operationLimit} for each operation`, async () => {
    const limit = coreLimit + table.length * operationLimit;
    expect(await size(`export { createLanyingClient } from './index.ts';`)).toBeLessThanOrEqual(limit);
  });

  it.each(['sendMessage', 'createGroup', 'listGroupMembers'])(
    'of %s alone does not contain the others',
    async (operation) => {
      const bytes = await size(`export { createLanyingCore, ${operation} } from './operations.ts';`);
      expect(bytes).toBeLessThanOrEqual(coreLimit);
    },
  );

  it('contains openapi-fetch only where it is used', async () => {
    const client = await size(`export { createLanyingClient } from './index.ts';`);
    const raw = await size(
      `export { createLanyingClient } from './index.ts'; export { createRawClient } from './raw.ts';`,
    );
    expect(raw - client).toBeGreaterThan(1500);
  });
});
