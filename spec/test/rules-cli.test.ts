import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { change, write } from './cases/case.ts';
import { withFixture } from './support/lint-fixture.ts';

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const plugin = fileURLToPath(new URL('../rules/plugin.ts', import.meta.url));

interface Report {
  totals: { errors: number };
  problems: { ruleId: string; message: string; location: { source: { ref: string }; pointer: string }[] }[];
}

/** The CLI bundles another version of Redocly than the one that the other tests and the generator call. */
it('runs in the Redocly CLI, down to a place in an example', async () => {
  const configuration = `telemetry: off\nplugins: [${JSON.stringify(plugin)}]\nextends: [spec, lanying/sources]\n`;
  const edits = [
    ...change('examples/createGroup.ok.json', '"name": "g", "type"', '"name": 1, "type"'),
    ...write('redocly.yaml', configuration),
  ];
  const report = await withFixture(edits, async (folder) => {
    const options = { cwd: folder, env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } };
    const run = promisify(execFile)(process.execPath, [cli, 'lint', 'openapi.yaml', '--format=json'], options);
    // Redocly prints its report and fails.
    const { stdout } = await run.catch((error: { stdout: string }) => error);
    return JSON.parse(stdout) as Report;
  });
  const found = report.problems.map(({ ruleId, location: [at] }) => `${ruleId} ${at?.source.ref}${at?.pointer}`);
  expect(found.filter((line) => line.startsWith('lanying/'))).toEqual([
    'lanying/examples examples/createGroup.ok.json#/request/body/name',
  ]);
});
