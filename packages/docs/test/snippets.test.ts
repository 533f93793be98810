import { ErrorCode } from '@lanying-im/client';
import { createLanyingMock, type LanyingMock } from '@lanying-im/mock';
import { startServer } from '@lanying-im/mock/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { faultSnippet, handlingSnippet } from '../src/lib/error-snippets.ts';
import { errors } from '../src/lib/errors.ts';
import { snippet } from '../src/lib/snippet.ts';

// The snippets run as they stand; only the network under them is the mock, and the console is silent.
const http = globalThis.fetch;
let mock: LanyingMock;
beforeEach(() => {
  vi.resetModules();
  mock = createLanyingMock();
  vi.stubGlobal('fetch', mock.fetch);
  vi.stubEnv('LANYING_TOKEN', mock.adminToken);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const called = (): unknown[] => mock.requests.map(({ operationId }) => operationId);

test('the example of the start page creates a group and lists its members', async () => {
  await import('../snippets/start.ts');
  expect(called()).toEqual(['createGroup', 'listGroupMembers']);
  expect(vi.mocked(console.log).mock.calls).toEqual([[2199040544848], [2199040544992]]);
});

test('the quick start returns the documented results', async () => {
  await import('../snippets/quick-start.ts');
  expect(called()).toEqual([
    'registerUser',
    'addFriends',
    'listFriends',
    'createGroup',
    'inviteGroupMembers',
    'listGroupMembers',
    'destroyGroup',
    'sendMessage',
    'sendPushNotification',
    'sendPushNotification',
    'sendPushNotification',
  ]);
  expect(vi.mocked(console.log).mock.calls).toEqual([
    [['a', 'b']],
    [['success', 'success']],
    [2302128618880, new Date(1569615417000)],
    [2199040544848, new Date(1569615490000)],
    [2199040544992, new Date(1569615490000)],
  ]);
});

test('the quick start has the same calls for curl', () => {
  const regions = (file: string): string[] =>
    [...snippetSource(file).matchAll(/#region (\S+)/g)].map(([, name]) => name ?? '');
  expect(regions('quick-start.sh')).toEqual(regions('quick-start.ts').slice(1));
});

test('the guide to the client works', async () => {
  await import('../snippets/client.ts');
  await import('../snippets/client-operations.ts');
  expect(called()).toContain('sendMessage');
  expect(mock.requests.filter(({ code }) => code !== 200)).toEqual([]);
});

test('the guide to the mock works', async () => {
  const guide = await import('../snippets/mock.ts');
  expect(vi.mocked(console.log).mock.calls[0]).toEqual([['addFriends']]);
  expect(guide.mock.requests).toEqual([]);
  const rejected = await guide.small.fetch('https://api.maximtop.com/user/register/v2', {
    method: 'POST',
    headers: { app_id: guide.small.appId },
    body: '{"username":"carol","password":"secret"}',
  });
  expect(await rejected.json()).toMatchObject({ code: ErrorCode.LicenseExpired });
  await import('../snippets/mock-msw.ts');
});

test('the guide to errors distinguishes the causes', async () => {
  const { mock: other, send, warnings } = await import('../snippets/errors.ts');
  expect(await send(2199040544848, 'hello')).toBe('sent');
  expect(await send(1, 'hello')).toBe('nobody there');
  other.faults.add({ code: 10010, times: 1 });
  await expect(send(2199040544848, 'hello')).rejects.toThrow('10010');
  expect(warnings).toEqual([expect.stringMatching(/^10010 PermissionDenied: https:.*\/errors\/10010\/$/)]);
});

describe('the page of an error code', () => {
  test('shows code that injects it, and code that catches it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { im, mock: faulty } = await import('../snippets/error-fault.ts');
    const { guard } = await import('../snippets/error-handling.ts');
    await guard(() => im.listFriends());
    expect(warn).toHaveBeenCalledWith('listFriends failed with 10000');
    expect(faulty.faults.list()).toEqual([]);
  });

  test.each(['error-fault.sh', 'mock.sh'])('shows controls that work on a port: %s', async (file) => {
    const server = await startServer(mock, { port: 0 });
    const commands = [
      ...snippetSource(file).matchAll(/curl (?:-X POST )?http:\/\/127.0.0.1:4010(\S+)(?:\s+\\)?(?:\s+-d '(.*)')?/g),
    ];
    expect(commands.length).toBeGreaterThan(0);
    for (const [, path = '', body = ''] of commands) {
      const response = await http(`${server.url}${path}`, { method: 'POST', body });
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
    }
    await server.close();
  });

  test.each(errors)('is written for $code $name', (error) => {
    expect(handlingSnippet(error)).toContain(`ErrorCode.${error.name})`);
    const fault = faultSnippet(error, 'ts');
    expect(fault).toContain(`code: ${error.code},`);
    expect(fault).toContain(`${error.code} ${error.name}.`);
    expect(faultSnippet(error, 'sh')).toContain(`"code": ${error.code},`);
    const [, operationId] = /operationId: '(\w+)'/.exec(fault) ?? [];
    expect(error.operations.length === 0 || error.operations.includes(operationId ?? '')).toBe(true);
  });
});

function snippetSource(file: string): string {
  return sources[`../snippets/${file}`] ?? '';
}
const sources: Record<string, string> = import.meta.glob('../snippets/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('a snippet that does not exist is an error', () => {
  expect(() => snippet('none.ts')).toThrow('no snippets/none.ts');
  expect(() => snippet('mock.ts', 'none')).toThrow('no region none');
});
