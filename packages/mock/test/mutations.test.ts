import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// A process of its own, because its modules come from a loader that puts the mutations in.
test('the outcomes notice 20 mutations of the handlers', () => {
  const command = ['--conditions=@lanying-im/source', 'scripts/mutate.ts', '--side', 'mock', '--count', '20'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/Mock: \d+ of 20 mutations noticed/);
});
