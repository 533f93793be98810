import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Returns the bytes of a bundle for browsers, minified and compressed, without React and TanStack. */
async function size(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(import.meta.dirname, '../src'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@lanying-im/source'],
    external: ['react', 'react/jsx-runtime', '@tanstack/react-query'],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

const core = `export { createLanyingCore } from '@lanying-im/client/operations';`;

describe('a bundle', () => {
  it('with the provider and one query hook is at most 700 bytes above the client with that operation', async () => {
    const operation = await size(`${core} export { listFriends } from '@lanying-im/client/operations';`);
    const hook = await size(`${core} export { LanyingProvider, useListFriends } from './index.ts';`);
    expect(hook - operation).toBeLessThanOrEqual(700);
  });

  it('with all hooks is at most 9 kB above the client with all operations', async () => {
    const operations = await size(`export * from '@lanying-im/client/operations';`);
    const hooks = await size(
      `${core} export { LanyingProvider } from './provider.tsx'; export * from './page-hooks.ts'; export * from './generated/index.ts';`,
    );
    expect(hooks - operations).toBeLessThanOrEqual(9000);
  });

  it('contains only the hooks that are used', async () => {
    const one = await size(`export { useListFriends } from './index.ts';`);
    const two = await size(`export { useListFriends, useGetGroup } from './index.ts';`);
    const mutation = await size(`export { useListFriends, useSetGroupName } from './index.ts';`);
    expect(two - one).toBeLessThan(150);
    expect(mutation - one).toBeGreaterThan(500);
  });
});
