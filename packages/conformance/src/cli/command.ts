import { writeFileSync } from 'node:fs';
import { toMarkdown } from '../report/markdown.ts';
import { mockAbilities } from '../run/mock-abilities.ts';
import { runConformance } from '../run/run-conformance.ts';
import type { Target } from '../service/service.ts';
import { help, readOptions } from './options.ts';
import { recordTo } from './record.ts';

/** Where `npx @lanying-im/mock` listens. */
const mockEndpoint = 'http://127.0.0.1:4010';

/** Reads app and admin token of the mock on this machine. */
async function findMock(): Promise<Target> {
  const response = await fetch(`${mockEndpoint}/__mock/state`).catch(() => undefined);
  if (response?.ok !== true) {
    throw new Error(`No mock at ${mockEndpoint}. Start one with npx @lanying-im/mock, or set LANYING_ENDPOINT.`);
  }
  const { apps } = (await response.json()) as { apps: readonly { app_id: string; admin_token: string }[] }; // The control's response.
  const [app] = apps;
  if (app === undefined) throw new Error(`The mock at ${mockEndpoint} has no app.`);
  return { endpoint: mockEndpoint, appId: app.app_id, token: app.admin_token };
}

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args, process.env);
  if (options === 'help') {
    process.stdout.write(help);
    return 0;
  }
  const { json, markdown, record, ...rest } = options;
  const target = options.target ?? (await findMock());
  const stop = new AbortController();
  const interrupt = (): void => {
    process.stderr.write('Interrupted: removing what was made …\n');
    stop.abort();
  };
  // Only the first signal is caught: the second ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupt);
  const report = await runConformance({
    ...rest,
    ...target,
    signal: stop.signal,
    abilities: options.target === undefined ? mockAbilities(target) : {},
    onResponse: record === undefined ? undefined : recordTo(record),
  });
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  if (markdown === undefined) process.stdout.write(toMarkdown(report));
  else writeFileSync(markdown, toMarkdown(report));
  if (report.interrupted) return 130;
  if (report.operations.every(({ verdict }) => verdict === 'not tried')) {
    throw new Error('No operation could be tried: the report contains the reasons.');
  }
  const differs = report.operations.some(({ verdict }) => verdict === 'differs');
  return differs || report.leftBehind.length > 0 ? 1 : 0;
}

/** Runs the command: exit code 0 where nothing differs, 1 where something does, 2 for an error, 130 if interrupted. */
export async function runCommand(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await run(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
