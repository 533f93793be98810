import { readFileSync } from 'node:fs';
import { type MockServer, startServer } from '../adapters/node-server.ts';
import { createLanyingMock } from '../lanying-mock.ts';
import type { LanyingMock } from '../types.ts';
import { type CliOptions, help, readOptions } from './options.ts';
import { openPersistentMock, type PersistentMock } from './persistence.ts';

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}

function report(sentence: string): void {
  process.stderr.write(`lanying-mock: ${sentence}\n`);
}

/** Ends the process with a message for the person at the keyboard. */
function fail(sentence: string): never {
  report(sentence);
  process.exit(1);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Explains a system error of a server that cannot start. */
function explainStartError(error: unknown, { host, port }: CliOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Choose another port with --port; --port 0 takes a free one.`;
  if (code === 'EACCES') return `Port ${port} requires administrator rights. Choose a port above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is not an address of this machine.`;
  return messageOf(error);
}

function greeting({ url }: MockServer, { appId }: LanyingMock, { seedName, control }: CliOptions): string {
  const body = '{"username":"test_user","password":"asd"}';
  return `Lanying IM mock: ${url}  (seed ${seedName}, app ${appId})
Try it:    curl '${url}/user/register/v2' -H 'app_id: ${appId}' -d '${body}'
${control === false ? '' : `Inspector: ${url}/__mock/\n`}`;
}

function openMock({ seed, app, token, latency, strict, control, callbacks, persist }: CliOptions): PersistentMock {
  // Whoever starts the command may send messages to other machines.
  const callbackHosts = callbacks.map((url) => new URL(url).hostname);
  const options = { seed, app, token, latency, strict, control, callbackHosts };
  if (persist !== undefined)
    return openPersistentMock(persist, options, { onFailure: (reason) => report(`${reason}.`) });
  const mock = createLanyingMock(options);
  return { mock, handle: mock.handle, save: () => {} };
}

async function serve(options: CliOptions): Promise<void> {
  const { mock, handle, save } = openMock(options);
  // After the state was loaded from a file, which has the callbacks of the last start.
  if (options.callbacks.length > 0) mock.configure({ callbacks: options.callbacks.map((url) => ({ url })) });
  const server = await startServer({ handle, bodyLimit: mock.bodyLimit }, options).catch((error: unknown) =>
    fail(explainStartError(error, options)),
  );
  const stop = async (): Promise<void> => {
    await server.close();
    try {
      save();
    } catch (error) {
      fail(
        `The state could not be saved in ${options.persist}: ${messageOf(error)}. Changes since the last save are lost.`,
      );
    }
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  process.stdout.write(greeting(server, mock, options));
}

async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === 'help') process.stdout.write(help);
  else if (options === 'version') process.stdout.write(`${version()}\n`);
  else await serve(options);
}

/** Runs the command `lanying-mock` with its arguments. */
export async function runCommand(args: readonly string[]): Promise<void> {
  await run(args).catch((error: unknown) => fail(messageOf(error)));
}
