import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const spec = join(import.meta.dirname, '..');

test('redocly bundle writes what the generator writes, large integers included', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const output = join(folder, 'openapi.json');
  const { status, stderr } = spawnSync('redocly', ['bundle', 'source', '--output', output], {
    cwd: spec,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
    shell: process.platform === 'win32',
  });
  expect(status, stderr).toBe(0);
  const written = readFileSync(output, 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(readFileSync(join(spec, 'dist/openapi.json'), 'utf8')));
  expect(written).toContain('1552747048460091409');
});
