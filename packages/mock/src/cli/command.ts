import { readFileSync } from 'node:fs';
import { type MockServer, startServer } from '../adapters/node-server.ts';
import { createLanyingMock } from '../lanying-mock.ts';
import type { LanyingMock } from '../types.ts';
import { type CliOptions, help, readOptions } from './options.ts';
import { openPersisted, type PersistedMock } from './persistence.ts';

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}

/** The end of the command, for a reason that the person at the keyboard can act on. */
function fail(reason: string): never {
  process.stderr.write(`lanying-mock: ${reason}\n`);
  process.exit(1);
}

/** What a system error means for somebody who wants to start a server. */
function startProblem(error: unknown, { host, port }: CliOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `port ${port} is in use; choose another one with --port, or --port 0 for any free one`;
  if (code === 'EACCES') return `port ${port} may not be used without more rights; choose one above 1023 with --port`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is not an address of this machine`;
  return error instanceof Error ? error.message : String(error);
}

function greeting({ url }: MockServer, { appId }: LanyingMock, { seedName, control }: CliOptions): string {
  const body = '{"username":"test_user","password":"asd"}';
  return `Lanying IM mock: ${url}  (seed ${seedName}, app ${appId})
Try: curl '${url}/user/register/v2' -H 'app_id: ${appId}' -d '${body}'
${control ? `Look: ${url}/__mock/\n` : ''}`;
}

/** The mock that the command serves, kept in a file if wanted. */
function open({ seed, app, token, latency, control, persist }: CliOptions): PersistedMock {
  const start = { seed, latency, control, ...(app && { app }), ...(token && { token }) };
  if (persist !== undefined) {
    return openPersisted(persist, start, { onFailure: (reason) => process.stderr.write(`lanying-mock: ${reason}\n`) });
  }
  const mock = createLanyingMock(start);
  return { mock, handle: mock.handle, save: () => {} };
}

async function serve(options: CliOptions): Promise<void> {
  const { mock, handle, save } = open(options);
  const server = await startServer({ handle }, options).catch((error: unknown) => fail(startProblem(error, options)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => {
        save();
        process.exit(0);
      });
    });
  }
  process.stdout.write(greeting(server, mock, options));
}

async function run(args: readonly string[]): Promise<void> {
  const options = await readOptions(args);
  if (options === 'help') process.stdout.write(help);
  else if (options === 'version') process.stdout.write(`${version()}\n`);
  else await serve(options);
}

/** The command `lanying-mock`. */
export async function runCommand(args: readonly string[]): Promise<void> {
  await run(args).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
}
