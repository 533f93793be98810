import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startCommand } from '../src/cli/command.ts';

const cli = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--conditions=@lanying-im/source', cli, ...args]);
}

/** Runs the command to its end. */
async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(...args);
  const result = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    result.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    result.err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, ...result };
}

const urlIn = (greeting: string): string => /http:\/\/[^ ]+/.exec(greeting)?.[0] ?? '';

/** Starts the command within this process; for what its process does not matter to. */
async function serveHere(...args: string[]): Promise<{ greeting: string; url: string; stop: () => Promise<void> }> {
  const { output, stop = async () => {} } = await startCommand(['--port', '0', ...args]);
  onTestFinished(stop);
  return { greeting: output, url: urlIn(output), stop };
}

/** Starts the command and waits for its greeting. */
async function serve(...args: string[]): Promise<{ child: ChildProcess; greeting: string; url: string }> {
  const child = start('--port', '0', ...args);
  onTestFinished(() => void child.kill());
  const [chunk] = child.stdout ? await once(child.stdout, 'data') : [''];
  const greeting = String(chunk);
  return { child, greeting, url: urlIn(greeting) };
}

function seedFile(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test('prints its URL and a command to try, which works', async () => {
  const { child, greeting, url } = await serve('--seed', 'empty', '--app', 'mine', '--token', 'my-token');
  expect(greeting).toContain(`${url}  (seed empty, app mine)\nTry it:    curl '${url}/user/register/v2'`);
  const [, body] = /-d '(.*)'/.exec(greeting) ?? [];
  const registered = await fetch(`${url}/user/register/v2`, {
    method: 'POST',
    headers: { app_id: 'mine' },
    body: body ?? '',
  });
  expect(await registered.json()).toMatchObject({ code: 200, data: { user_id: 2302128618880 } });
  const listed = await fetch(`${url}/user/rosters`, {
    headers: { app_id: 'mine', 'access-token': 'my-token', user_id: '2302128618880' },
  });
  expect(await listed.json()).toMatchObject({ code: 200, data: [] });
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('continues from the file in which it keeps its state', async () => {
  const file = join(seedFile('empty.json', ''), '../state.jsonl');
  const first = await serve('--seed', 'empty', '--persist', file);
  const register = (url: string) =>
    fetch(`${url}/user/register/v2`, {
      method: 'POST',
      headers: { app_id: 'welovemaxim' },
      body: '{"username":"ada","password":"x"}',
    }).then((response) => response.json());
  expect(await register(first.url)).toMatchObject({ code: 200 });
  first.child.kill('SIGTERM');
  expect(await once(first.child, 'close')).toEqual([0, null]);
  expect(JSON.parse(readFileSync(file, 'utf8')), 'a seed is left').toMatchObject({ apps: [{ users: [{}] }] });
  const second = await serve('--seed', 'empty', '--persist', file);
  expect(await register(second.url)).toMatchObject({ code: 10004 });
  second.child.kill('SIGTERM');
  await once(second.child, 'close');
});

test('does not use the file of another process until that has ended', async () => {
  const file = join(seedFile('empty.json', ''), '../state.jsonl');
  const first = await serve('--seed', 'empty', '--persist', file);
  const { code, err } = await run('--port', '0', '--persist', file);
  const advice = `process ${first.child.pid} uses it. Stop that mock, or, if it is not a mock, delete ${file}.lock.`;
  expect([code, err]).toEqual([1, `lanying-mock: Cannot keep the state in ${file}: ${advice}\n`]);

  first.child.kill('SIGKILL');
  await once(first.child, 'close');
  const second = await serve('--seed', 'empty', '--persist', file);
  expect(second.url).toMatch(/^http/);
  second.child.kill('SIGTERM');
  await once(second.child, 'close');
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('says in one sentence that the state could not be saved when it stopped', async () => {
  const folder = join(seedFile('empty.json', ''), '../gone');
  mkdirSync(folder);
  const { child } = await serve('--persist', join(folder, 'state'));
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  rmSync(folder, { recursive: true });
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(err).toMatch(
    /^lanying-mock: The state could not be saved in .*state: ENOENT.* Changes since the last save are lost\.\n$/,
  );
});

// A limit on the size of files has the effect of a full disk.
test.skipIf(process.platform === 'win32')('confirms nothing that does not fit on the disk', async () => {
  const file = join(seedFile('empty.json', ''), '../state');
  const args = ['--conditions=@lanying-im/source', cli, '--port', '0', '--seed', 'empty', '--persist', file];
  const limit = 'ulimit -f 16; exec "$0" "$@"';
  const child = spawn('sh', ['-c', limit, process.execPath, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [greeting] = await once(child.stdout, 'data');
  const url = urlIn(String(greeting));
  const failure = once(child.stderr, 'data');
  const register = async (name: string) => {
    const body = JSON.stringify({ username: name, password: 'x'.repeat(500) });
    return (await fetch(`${url}/user/register/v2`, { method: 'POST', headers: { app_id: 'welovemaxim' }, body }))
      .status;
  };
  const confirmed: string[] = [];
  let status = 200;
  for (let index = 0; status === 200 && index < 1000; index += 1) {
    status = await register(`user_${index}`);
    if (status === 200) confirmed.push(`user_${index}`);
  }
  expect(status).toBe(507);
  expect(String(await failure)).toMatch(/state cannot be written: EFBIG/);
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
  const second = await serve('--seed', 'empty', '--persist', file);
  const { apps } = await (await fetch(`${second.url}/__mock/snapshot`)).json();
  expect(apps[0].users.map(({ username }: { username: string }) => username)).toEqual(confirmed);
  second.child.kill('SIGTERM');
  await once(second.child, 'close');
});

test('posts callbacks to the given URL, also with a file that has another one', async () => {
  const file = join(seedFile('empty.json', ''), '../state');
  const bodies: string[] = [];
  const signatures: unknown[] = [];
  const receiver = createServer((request, response) => {
    signatures.push(request.headers['signature']);
    request.on('data', (chunk) => void bodies.push(String(chunk)));
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void receiver.close());
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/callback`;
  const signature = ['--callback-signature', 'local-signature'];
  for (const callback of ['http://127.0.0.1:1/gone', url]) {
    const mock = await serveHere('--seed', 'demo', '--persist', file, '--callback', callback, ...signature);
    const { apps } = await (await fetch(`${mock.url}/__mock/snapshot`)).json();
    const [from, to] = apps[0].users.map(({ user_id }: { user_id: number }) => user_id);
    const body = JSON.stringify({ from_user_id: from, to_user_id: to, content: callback });
    expect((await fetch(`${mock.url}/__mock/messages`, { method: 'POST', body })).status).toBe(200);
    if (callback === url) await expect.poll(() => bodies.length, { timeout: 20_000 }).toBe(1);
    await mock.stop();
  }
  expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ type: 'CHAT', content: url });
  expect(signatures).toEqual(['local-signature']);
});

test('is lenient by default, and strict on demand', async () => {
  const codeOf = async (...args: string[]) => {
    const { url } = await serveHere(...args);
    const { apps } = await (await fetch(`${url}/__mock/state`)).json();
    const headers = { app_id: 'welovemaxim', 'access-token': apps[0].admin_token, user_id: '2199040544848' };
    const body = JSON.stringify({ group_id: '1' });
    return (await (await fetch(`${url}/group/apply`, { method: 'POST', headers, body })).json()).code;
  };
  expect(await codeOf()).toBe(20001);
  expect(await codeOf('--strict')).toBe(10002);
});

test('has controls unless they are switched off', async () => {
  const status = async (...args: string[]) => (await fetch(`${(await serveHere(...args)).url}/__mock/state`)).status;
  expect(await status()).toBe(200);
  expect(await status('--no-control')).toBe(404);
});

test.each([
  ['seed.json', '{"apps":[{"app_id":"from-file","users":[{"username":"ada"}]}]}'],
  ['seed.yaml', 'apps:\n  - app_id: from-file\n    users:\n      - username: ada\n'],
  ['seed.json', '\ufeff{"apps":[{"app_id":"from-file","users":[{"username":"ada"}]}]}'],
])('begins with %s that reads %j', async (name, text) => {
  const { greeting } = await serveHere('--seed', seedFile(name, text));
  expect(greeting).toContain('app from-file');
});

describe('explains in one line why it cannot start', () => {
  const reasonOf = (...args: string[]): Promise<string> =>
    startCommand(args).then(
      ({ output }) => `it started: ${output}`,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );

  test.each([
    [['--port', 'x'], '--port must be an integer from 0 to 65535, not x.'],
    [['--port', '70000'], '--port must be an integer from 0 to 65535, not 70000.'],
    [['--latency', '-1'], "Option '--latency' argument is ambiguous"],
    [['--latency', 'soon'], '--latency must be an integer from 0 to 600000, not soon.'],
    [['--what'], "Unknown option '--what'. Run lanying-mock --help for the list of options."],
    [['extra'], "Unexpected argument 'extra'"],
    [
      ['--persist', '/no/such/folder/state'],
      'Cannot keep the state in /no/such/folder/state: the folder /no/such/folder does not exist. Create it first.',
    ],
    [['--app', '蓝莺'], '--app must be one or more ASCII characters without spaces, because it is sent as a header.'],
    [['--app', ''], '--app must be one or more ASCII characters without spaces, because it is sent as a header.'],
    [
      ['--token', 'a b'],
      '--token must be one or more ASCII characters without spaces, because it is sent as a header.',
    ],
    [['--control-origin', 'localhost:3000'], '--control-origin must be an origin such as http://localhost:3000'],
    [['--callback', 'localhost:3000'], '--callback must be an HTTP URL'],
    [['--callback-signature', 'local'], '--callback-signature needs --callback.'],
    [
      ['--callback', 'http://user:password@127.0.0.1:3000/'],
      '--callback must be an HTTP URL without a user name and a password, such as http://127.0.0.1:3000/callback.',
    ],
    [['--seed', 'full'], '--seed must be quick-start, demo, empty, or a .json or .yaml file, not full'],
    [['--seed', 'gone.yaml'], 'Cannot use gone.yaml as a seed: there is no such file'],
    [['--port', '0', '--host', 'nowhere.invalid'], 'nowhere.invalid is not an address of this machine'],
  ])('%j', async (args, message) => {
    const reason = await reasonOf(...args);
    expect(reason.startsWith(message), reason).toBe(true);
    expect(reason).not.toContain('\n');
  });

  test('a port that is in use', async () => {
    const { url } = await serveHere();
    const port = new URL(url).port;
    expect(await run('--port', port)).toEqual({
      code: 1,
      out: '',
      err: `lanying-mock: Port ${port} is in use. Choose another port with --port; --port 0 takes a free one.\n`,
    });
  });

  test.each([
    ['bad.yaml', 'apps:\n  - app_id: x\n   users: [', /line \d+, column \d+/],
    ['bad.json', '{"apps":', /JSON/],
    ['bad.json', '{"apps":[{"app_id":"x","userz":[]}]}', /apps\[0\]\.userz is not known\.$/m],
  ])('a seed in %s that reads %j', async (name, text, reason) => {
    const found = await reasonOf('--seed', seedFile(name, text));
    expect(found).toMatch(reason);
    expect(found).not.toContain('\n');
  });
});

test('prints its help and its version', async () => {
  const help = await run('--help');
  const version = await run('--version');
  expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--seed SEED') });
  expect(version).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^\d+\.\d+\.\d+/) });
});
