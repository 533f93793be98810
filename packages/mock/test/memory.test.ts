import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('./support/heap-growth.ts', import.meta.url));

/** Bytes of heap that each of many calls leaves behind, measured in a process of its own. */
async function growth(way: 'in-process' | 'web-fetch'): Promise<number> {
  const args = ['--expose-gc', '--conditions=@lanying-im/source', script, way];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}

// What the latest messages and requests take is bounded, and reached before measuring. msw's default set-up keeps
// some 50,000 bytes a call.
test('calls in process leave nothing behind', async () => {
  expect(await growth('in-process')).toBeLessThan(500);
});

test('calls under msw, set up as the README advises, leave nothing behind', async () => {
  expect(await growth('web-fetch')).toBeLessThan(1000);
});
