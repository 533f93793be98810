import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFetch } from '../src/adapters/fetch.ts';
import { openPersistentMock, type PersistentMock } from '../src/cli/persistence.ts';
import { operations } from '../src/generated/operations.ts';
import type { MockOptions, Seed, SeedUser } from '../src/index.ts';
import { recipes } from './recipes/recipes.ts';
import { type Call, caller } from './support/caller.ts';
import { ada, ben, cho, fay, openFixture } from './support/fixture.ts';

function stateFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'state.jsonl');
}

/** The fixture without a stopped clock. */
const fixture: Seed = { apps: openFixture().mock.snapshot().apps };

function open(
  file: string,
  options: MockOptions = {},
  journalLimit = 1e9,
  onFailure?: (reason: string) => void,
): PersistentMock & {
  readonly call: Call;
  readonly control: (name: string, body?: unknown, headers?: Record<string, string>) => Promise<void>;
} {
  const persisted = openPersistentMock(
    file,
    { seed: fixture, ...options },
    { journalLimit, ...(onFailure && { onFailure }) },
  );
  const fetch = createFetch(persisted.handle, persisted.mock.bodyLimit);
  const call = caller(persisted.mock, (path, init) => fetch(`https://api.maximtop.com${path}`, init), ada);
  const control = async (name: string, body?: unknown, headers: Record<string, string> = {}) => {
    const init = { method: 'POST', headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    expect((await fetch(`https://api.maximtop.com/__mock/${name}`, init)).status).toBe(200);
  };
  return { ...persisted, call, control };
}

/** Sends requests of many kinds, some of which are rejected or only read. */
async function bustle(call: Call): Promise<void> {
  await call('POST /user/register/v2', { username: 'newcomer', password: 'secret' });
  await call('POST /user/register/v2', { username: 'newcomer', password: 'secret' });
  await call('POST /roster/apply', { user_id: fay, reason: '你好', alias: 'Fairy' });
  await call(`POST /roster/accept?user_id=${ada}`, undefined, { as: fay });
  await call('GET /roster/list');
  await call('POST /group/create', { name: 'Chess', user_list: [ben, fay] });
  await call('POST /message/send', { targets: [cho], type: 1, content_type: 0, content: 'x', transaction_id: 1 });
  await call('POST /push/notify', { audience: 'all', message: { title: 'x' }, setting: { request_id: 'r' } });
}

describe('a mock whose state is kept in a file', () => {
  test('continues where it ended', async () => {
    const file = stateFile();
    const { mock, call } = open(file);
    await bustle(call);
    expect(readFileSync(file, 'utf8').split('\n').length, 'the file is not replaced by each change').toBeGreaterThan(5);
    expect(open(file).mock.snapshot()).toEqual(mock.snapshot());
  });

  test('keeps the time of each request', async () => {
    const file = stateFile();
    let time = Date.UTC(2026, 0, 1);
    const now = () => time;
    const first = open(file, { now });
    await first.call('POST /roster/apply', { user_id: fay });
    time += 6 * 24 * 60 * 60 * 1000;
    await first.call('POST /roster/apply', { user_id: fay }, { as: ben });
    time += 1 * 24 * 60 * 60 * 1000;
    const { call } = open(file, { now });
    expect((await call(`POST /roster/accept?user_id=${ada}`, undefined, { as: fay })).code).toBe(10007);
    expect((await call(`POST /roster/accept?user_id=${ben}`, undefined, { as: fay })).code).toBe(200);
  });

  test('remembers what its controls did', async () => {
    const file = stateFile();
    const { mock, call, control } = open(file);
    await call('POST /user/register/v2', { username: 'newcomer', password: 'secret' });
    await control('clock', { set: '2026-04-01' });
    await control('clock', { advance: { days: 3 } }, { app_id: 'fixture' });
    await control('state', { license: 'expired' });
    await call('POST /roster/apply', { user_id: fay });
    const again = open(file);
    expect(again.mock.snapshot()).toEqual(mock.snapshot());
    await again.control('reset');
    expect(again.mock.snapshot().apps).toEqual(fixture.apps);
    expect(open(file).mock.snapshot()).toEqual(again.mock.snapshot());
  });

  test('keeps messages that a control sent, and requests that it replayed, without writing everything anew', async () => {
    const file = stateFile();
    const { mock, call, control } = open(file);
    await call('POST /group/create', { name: 'Chess' });
    await control('messages', { from_user_id: ada, to_user_id: ben, content: 'Hi' });
    await control('replay', { id: 1 });
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(4);
    expect(mock.snapshot().apps[0]?.groups).toHaveLength(4);
    expect(open(file).mock.snapshot()).toEqual(mock.snapshot());
  });

  test('keeps what happened although a fault hid the response, and nothing else', async () => {
    const file = stateFile();
    const { mock, call } = open(file);
    mock.faults.add({ operationId: 'createGroup', drop: 'before', times: 1 });
    mock.faults.add({ operationId: 'createGroup', code: 20000, times: 1 });
    mock.faults.add({ operationId: 'createGroup', drop: 'after', times: 1 });
    const create = (name: string) => call('POST /group/create', { name });
    await create('a').catch(() => {});
    await create('b');
    await create('c').catch(() => {});
    const groups = open(file).mock.snapshot().apps[0]?.groups;
    expect(groups?.map(({ name }) => name)).toEqual(['Choir', 'Council', 'c']);
  });

  test('keeps the bytes of a file that was uploaded', async () => {
    const file = stateFile();
    const { mock, handle, call } = open(file, { uploadMethod: 'PUT' });
    const { json } = await call('GET /file/upload/avatar/user');
    const bytes = new Uint8Array([0xff, 0xfe, 0, 1]);
    const { status } = await createFetch(handle, mock.bodyLimit)(json.data.upload_url, { method: 'PUT', body: bytes });
    expect(status).toBe(200);
    expect(mock.snapshot().apps[0]?.stored).toHaveLength(1);
    expect(open(file, { uploadMethod: 'PUT' }).mock.snapshot()).toEqual(mock.snapshot());
  });

  test('stays small however much happens', async () => {
    const file = stateFile();
    const { call } = open(file, {}, 2000);
    const before = statSync(file).size;
    for (let round = 0; round < 300; round += 1)
      await call('POST /roster/ext', { user_id: ben, alias: `Ben ${round}` });
    expect(statSync(file).size).toBeLessThan(before * 2 + 2000);
    expect((await open(file).call(`GET /roster/id?user_id=${ben}`)).json.data.alias).toBe('Ben 299');
  });

  test('continues without a line of which only half was written', async () => {
    const file = stateFile();
    const { mock, call } = open(file);
    await bustle(call);
    appendFileSync(file, '0123456789abcdef {"time":1,"method":"POST","pa');
    expect(open(file).mock.snapshot()).toEqual(mock.snapshot());
  });

  test.each([
    ['{"apps":[', /Cannot keep the state in .*state\.jsonl: /],
    ['{"apps":[{"app_id":"x","userz":[]}]}\n', /apps\[0\]\.userz is not known/],
    ['hello\n', /Cannot keep the state in .*state\.jsonl: /],
  ])('does not begin with a file that reads %j, and leaves it alone', (text, reason) => {
    const file = stateFile();
    writeFileSync(file, text);
    expect(() => open(file)).toThrow(reason);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test.each([
    ['a changed byte', (lines: string[]) => lines.with(3, lines[3]?.replace('newcomer', 'newcomes') ?? '')],
    ['a missing line', (lines: string[]) => lines.toSpliced(3, 1)],
    ['a line that is there twice', (lines: string[]) => lines.toSpliced(3, 0, lines[3] ?? '')],
    ['zero bytes', (lines: string[]) => lines.with(3, '\0'.repeat(4096))],
    ['a changed byte in the snapshot', (lines: string[]) => lines.with(0, lines[0]?.replace('Choir', 'Chair') ?? '')],
  ])('does not start with a file that has %s, and names the line', async (_, damage) => {
    const file = stateFile();
    const { call } = open(file);
    await call('POST /group/create', { name: 'Chess' });
    await call('POST /group/create', { name: 'Go' });
    for (const name of ['newcomer', 'newcomer2'])
      await call('POST /user/register/v2', { username: name, password: 'x' });
    const damaged = damage(readFileSync(file, 'utf8').split('\n')).join('\n');
    writeFileSync(file, damaged);
    expect(() => open(file)).toThrow(
      /: line \d or a line before it is damaged\. Restore the file from a backup, or delete line \d and all lines after it\./,
    );
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  });

  test('starts from a snapshot that was edited by hand', async () => {
    const file = stateFile();
    open(file).save();
    writeFileSync(file, readFileSync(file, 'utf8').replace('Choir', 'Chair'));
    expect(open(file).mock.snapshot().apps[0]?.groups?.[0]?.name).toBe('Chair');
  });

  test('is written anew, whole and private, when it was removed', async () => {
    const file = stateFile();
    const { mock, call } = open(file);
    await bustle(call);
    rmSync(file);
    await call('POST /group/create', { name: 'Chess' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(open(file).mock.snapshot()).toEqual(mock.snapshot());
  });

  test('responds with HTTP 507 to a change that cannot be written, and saves it with the next one', async () => {
    const file = stateFile();
    const failures: string[] = [];
    const { mock, call } = open(file, {}, 1e9, (reason) => failures.push(reason));
    const folder = dirname(file);
    renameSync(folder, `${folder}-away`);
    onTestFinished(() => rmSync(`${folder}-away`, { recursive: true, force: true }));
    const { status, json } = await call('POST /group/create', { name: 'Chess' });
    expect([status, json]).toEqual([507, { code: 507, message: expect.stringContaining('could not save the change') }]);
    expect(failures).toEqual([expect.stringContaining(`${file} cannot be written: ENOENT`)]);
    expect((await call('GET /roster/list')).status, 'reading changes nothing').toBe(200);
    renameSync(`${folder}-away`, folder);
    expect((await call('POST /group/create', { name: 'Go' })).status).toBe(200);
    expect(open(file).mock.snapshot()).toEqual(mock.snapshot());
  });
});

describe('the file', () => {
  const modeOf = (file: string) => statSync(file).mode & 0o777;

  test('can be read by nobody else, also when it could before', () => {
    const file = stateFile();
    open(file);
    expect(modeOf(file)).toBe(0o600);
    chmodSync(file, 0o644);
    open(file);
    expect(modeOf(file)).toBe(0o600);
  });

  test('does not depend on what is in the way of its draft', () => {
    const file = stateFile();
    writeFileSync(`${file}.tmp`, 'x', { mode: 0o666 });
    open(file);
    expect(modeOf(file)).toBe(0o600);
    const victim = `${file}.victim`;
    writeFileSync(victim, 'precious');
    symlinkSync(victim, `${file}.tmp`);
    open(file).save();
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect([lstatSync(file).isFile(), modeOf(file)]).toEqual([true, 0o600]);
  });

  test.each(['a file', 'no file yet'])('is the target of a link to %s', async (target) => {
    const file = stateFile();
    const link = `${file}.link`;
    if (target === 'a file') open(file).save();
    symlinkSync(basename(file), link);
    const { mock, call } = open(link);
    await bustle(call);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(existsSync(`${file}.lock`), 'the target is reserved').toBe(true);
    expect(open(file).mock.snapshot()).toEqual(mock.snapshot());
  });

  test('may be empty', () => {
    const file = stateFile();
    writeFileSync(file, '');
    expect(open(file).mock.snapshot().apps).toEqual(fixture.apps);
  });
});

describe('a restart keeps what an operation changed:', () => {
  const behaving = Object.entries(operations).filter(([, { operationId }]) => recipes[operationId] !== undefined);

  test.each(behaving)('%s', async (key, { operationId, token }) => {
    const { success = {} } = recipes[operationId] ?? {};
    const { after = [], later = 0, ...recipe } = success;
    const file = stateFile();
    const { mock, call, control } = open(file, { ...recipe.mock, now: '2026-03-02T09:00:00Z' });
    for (const [earlier, { query = '', body, ...options }] of after) await call(`${earlier}${query}`, body, options);
    if (later > 0) await control('clock', { advance: { milliseconds: later } });
    const caller = token === 'none' ? { ...recipe, token: null, as: null } : recipe;
    await call(`${key}${recipe.query ?? ''}`, recipe.body, caller);
    expect(open(file, { now: '2026-03-02T09:00:00Z' }).mock.snapshot()).toEqual(mock.snapshot());
  });
});

const script = fileURLToPath(new URL('support/persisting.ts', import.meta.url));

async function serve(file: string): Promise<{ readonly url: string; readonly kill: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--conditions=@lanying-im/source', script, file, '3000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [url] = await once(child.stdout, 'data');
  return {
    url: String(url),
    async kill() {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** Registers users until the server is gone. Returns the ids that were confirmed. */
async function populate(url: string, prefix: string, onConfirmed: () => void): Promise<number[]> {
  const promised: number[] = [];
  try {
    for (let count = 0; ; count += 1) {
      const response = await fetch(`${url}/user/register/v2`, {
        method: 'POST',
        headers: { app_id: 'welovemaxim' },
        body: JSON.stringify({ username: `${prefix}_${count}`, password: 'x' }),
      });
      const { data } = (await response.json()) as { data: { user_id: number } };
      promised.push(data.user_id);
      onConfirmed();
    }
  } catch {
    return promised;
  }
}

/** Resolves at the `count`th event that is seen of the draft that is to replace a file. */
function draftEvent(file: string, count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count;
    const watcher = watch(dirname(file), (_, name) => {
      if (name !== `${basename(file)}.tmp`) return;
      left -= 1;
      if (left > 0) return;
      watcher.close();
      resolve();
    });
  });
}

/** Calls so many times until it resolves. */
function countdown(count: number): { readonly done: Promise<void>; readonly count: () => void } {
  let left = count;
  let resolve = (): void => {};
  const done = new Promise<void>((resolved) => {
    resolve = resolved;
  });
  const countOne = () => {
    left -= 1;
    if (left === 0) resolve();
  };
  return { done, count: countOne };
}

function checkWhole(users: readonly SeedUser[], next: number | undefined): void {
  const ids = users.map(({ user_id }) => user_id ?? 0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Math.max(0, ...ids)).toBeLessThan(next ?? 0);
}

test('survives being killed at any moment, with everything that was confirmed', { timeout: 60_000 }, async () => {
  const file = stateFile();
  const promised = new Set<number>();
  for (let round = 0; round < 6; round += 1) {
    const { url, kill } = await serve(file);
    const response = await fetch(`${url}/__mock/snapshot`);
    const { apps } = (await response.json()) as typeof fixture;
    const users = apps[0]?.users ?? [];
    const there = new Set(users.map(({ user_id }) => user_id));
    expect([...promised].filter((id) => !there.has(id))).toEqual([]);
    checkWhole(users, apps[0]?.next?.user_id);

    // While one of three requests is handled; in every other round while a new snapshot takes the place of the file:
    // when its draft appears, when it is written, when it is renamed.
    const confirmed = countdown(10 + 7 * round);
    const moment = round % 2 === 0 ? confirmed.done : draftEvent(file, (round + 1) / 2);
    const lines = [0, 1, 2].map((line) => populate(url, `user_${round}_${line}`, confirmed.count));
    await moment;
    await kill();
    for (const line of await Promise.all(lines)) for (const id of line) promised.add(id);
  }
  expect(promised.size).toBeGreaterThan(50);
});
