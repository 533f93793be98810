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
  const callbackHosts = callbacks.map(({ url }) => new URL(url).hostname);
  const options = { seed, app, token, latency, strict, control, callbackHosts };
  if (persist !== undefined)
    return openPersistentMock(persist, options, { onFailure: (reason) => report(`${reason}.`) });
  const mock = createLanyingMock(options);
  return { mock, handle: mock.handle, save: () => {} };
}

/** What a started command prints, and how it stops where it serves a mock. */
export interface StartedCommand {
  readonly output: string;
  /** Stops serving and saves the state. Rejects with a sentence if the state cannot be saved. */
  readonly stop?: () => Promise<void>;
}

async function serve(options: CliOptions): Promise<StartedCommand> {
  const { mock, handle, save } = openMock(options);
  // After the state was loaded from a file, which has the callbacks of the last start.
  if (options.callbacks.length > 0) mock.configure({ callbacks: options.callbacks });
  const server = await startServer({ handle, bodyLimit: mock.bodyLimit }, options).catch((error: unknown) => {
    throw new Error(explainStartError(error, options), { cause: error });
  });
  const stop = async (): Promise<void> => {
    await server.close();
    try {
      save();
    } catch (error) {
      const reason = `The state could not be saved in ${options.persist}: ${messageOf(error)}.`;
      throw new Error(`${reason} Changes since the last save are lost.`, { cause: error });
    }
  };
  return { output: greeting(server, mock, options), stop };
}

/** Starts the command `lanying-mock` with its arguments. Rejects with a sentence for the person at the keyboard. */
export async function startCommand(args: readonly string[]): Promise<StartedCommand> {
  const options = readOptions(args);
  if (options === 'help') return { output: help };
  if (options === 'version') return { output: `${version()}\n` };
  return serve(options);
}

/** Runs the command `lanying-mock` in a process of its own, which ends by a signal where it serves a mock. */
export async function runCommand(args: readonly string[]): Promise<void> {
  const fail = (error: unknown): never => {
    report(messageOf(error));
    process.exit(1);
  };
  const { output, stop } = await startCommand(args).catch(fail);
  if (stop !== undefined) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void stop().then(() => process.exit(0), fail));
    }
  }
  process.stdout.write(output);
}
