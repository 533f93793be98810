import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { startService } from './support/service.ts';

const spec = join(import.meta.dirname, '../../../spec');
const cli = createRequire(join(spec, 'package.json')).resolve('@redocly/cli/bin/cli.js');
const files = readdirSync(join(spec, 'workflows')).map((file) => `workflows/${file}`);

/** Runs the Arazzo workflows with Redocly, as anybody can do against a deployment. */
test('every workflow of the description runs against the mock', { timeout: 120_000 }, async () => {
  const { mock, url } = await startService();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      cli,
      'respect',
      ...files,
      ...['--server', `lanying=${url}`],
      ...['--input', `appId=${mock.appId}`],
      ...['--input', `adminToken=${mock.adminToken}`],
    ],
    {
      cwd: spec,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
    },
  ).catch((error: { stdout: string }) => error);
  expect(stdout).not.toContain('✗');
  for (const file of files) expect(stdout).toContain(`✓ ${file.replace('workflows/', '')}`);
});
