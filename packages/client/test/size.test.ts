import { readFileSync } from 'node:fs';
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

const client = `export { createLanyingClient } from './index.ts';`;
const alone = (operation: string): string => `export { createLanyingCore, ${operation} } from './operations.ts';`;

// Three percent above what is measured: what does not depend on how many operations there are, and what each of them may
// add to a bundle of all, so that a new operation fits. A page adds its iterator to an operation alone.
const coreLimit = 6_340;
const pagesLimit = 190;
const operationLimit = 15;

describe('a bundle', () => {
  const clientLimit = coreLimit + pagesLimit + table.length * operationLimit;

  it(`of the client has no more than ${clientLimit} bytes`, async () => {
    expect(await size(client)).toBeLessThanOrEqual(clientLimit);
  });

  it.each([
    ['createGroup', coreLimit],
    ['sendMessage', coreLimit],
    ['downloadAvatar', coreLimit],
    ['listGroupMembers', coreLimit + pagesLimit],
  ])('of %s alone has no more than %i bytes', async (operation, limit) => {
    expect(await size(alone(operation))).toBeLessThanOrEqual(limit);
  });

  it('has about the size that the README says', async () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const [, ofClient, ofOperation] =
      /takes ([\d.]+) kB min\+gzip, with a single operation ([\d.]+) kB/.exec(readme) ?? [];
    for (const [code, stated] of [
      [client, ofClient],
      [alone('createGroup'), ofOperation],
    ] as const) {
      const bytes = await size(code);
      expect(Math.abs(Number(stated) * 1000 - bytes)).toBeLessThan(bytes * 0.05);
    }
  });

  it('contains openapi-fetch only where it is used', async () => {
    const raw = await size(`${client} export { createRawClient } from './raw.ts';`);
    expect(raw - (await size(client))).toBeGreaterThan(1500);
  });
});
