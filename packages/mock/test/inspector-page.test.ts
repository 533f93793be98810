import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test } from 'vitest';

test('the bundle of the inspector page is that of its sources', async () => {
  // Fails with the command that builds it anew.
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, '../scripts/build-inspector.ts'), '--check']);
});
