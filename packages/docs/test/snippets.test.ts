import * as client from '@lanying-im/client';
import { createLanyingMock, type LanyingMock } from '@lanying-im/mock';
import { startServer } from '@lanying-im/mock/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { errorExample } from '../src/lib/error-examples.ts';
import { faultSnippet, handlingSnippet } from '../src/lib/error-snippets.ts';
import { errors } from '../src/lib/errors.ts';
import { snippet } from '../src/lib/snippet.ts';
import { agentExample, evaluate } from './support/requests.ts';

// The snippets run as they stand; only the network under them is the mock, and the console is silent.
const http = globalThis.fetch;
let mock: LanyingMock;
beforeEach(() => {
  vi.resetModules();
  mock = createLanyingMock();
  vi.stubGlobal('fetch', mock.fetch);
  vi.stubEnv('LANYING_TOKEN', mock.adminToken);
  vi.stubEnv('TOKEN', mock.adminToken);
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
    [...snippetSource(file).matchAll(/#region (\S+)/g)].map(([, name]) => name ?? '').slice(1);
  expect(regions('quick-start.sh')).toEqual(regions('quick-start.ts'));
});

test('the guide to the client works', async () => {
  await import('../snippets/client.ts');
  await import('../snippets/client-operations.ts');
  expect(called()).toContain('createGroup');
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
  expect(await rejected.json()).toMatchObject({ code: client.ErrorCode.LicenseExpired });
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

test('the examples for coding agents work', async () => {
  const { createLanyingClient } = client;
  const modules = {
    '@lanying-im/client': {
      ...client,
      createLanyingClient: (options: object) =>
        createLanyingClient({ ...optionsOf(mock), ...options, fetch: mock.fetch }),
    },
    '@lanying-im/mock': { createLanyingMock: () => mock },
  };
  await evaluate(agentExample('client'), 'sample.ts', modules);
  await evaluate(agentExample('mock'), 'sample.ts', modules);
  expect(called()).toEqual(['createGroup', 'addFriends']);
  expect(mock.requests.filter(({ code }) => code !== 200)).toEqual([]);
});

test('the commands of the guide to the mock work on a port', async () => {
  const server = await startServer(mock, { port: 0 });
  for (const { path, body } of commandsIn(snippetSource('mock.sh'))) {
    const response = await http(`${server.url}${path}`, { method: 'POST', body });
    expect({ path, status: response.status }).toEqual({ path, status: 200 });
  }
  await server.close();
});

/** The requests that cURL commands send to a mock. */
function commandsIn(source: string): readonly { path: string; body: string }[] {
  const pattern = /curl (?:-X POST )?http:\/\/127.0.0.1:4010(\S+)(?:\s+\\)?(?:\s+-d '(.*)')?/g;
  const commands = [...source.matchAll(pattern)].map(([, path = '', body = '']) => ({ path, body }));
  expect(commands.length).toBeGreaterThan(0);
  return commands;
}

describe.each(errors.map((error) => [`${error.code} ${error.name}`, error] as const))(
  'the page of %s',
  (_name, error) => {
    const { operation } = errorExample('en', error);

    test('shows code that catches this error and no other', async () => {
      const id = operation.id as client.OperationId; // The description has it.
      const im = { ...callerOf(mock), asUser: () => callerOf(mock), asGroupAdmin: () => callerOf(mock) };
      for (const key of ['en', 'zh'] as const) {
        const code = handlingSnippet(key, error);
        expect(code).toContain(`.${operation.id}(`);
        mock.faults.add({ operationId: id, code: error.code, times: 1 });
        await evaluate(code, 'sample.ts', { '@lanying-im/client': client }, { im });
        mock.faults.add({ operationId: id, code: error.code === 20000 ? 40000 : 20000, times: 1 });
        await expect(evaluate(code, 'sample.ts', { '@lanying-im/client': client }, { im })).rejects.toThrow();
      }
    });

    test('shows code that injects it, in process and over HTTP', async () => {
      const returned = async (code: string): Promise<LanyingMock> => {
        const modules = { '@lanying-im/mock': { createLanyingMock: () => mock } };
        await evaluate(code, 'sample.ts', modules);
        return mock;
      };
      const { faults } = await returned(faultSnippet('en', error, 'ts'));
      expect(faults.list()).toMatchObject([{ operationId: operation.id, code: error.code }]);
      faults.clear();
      const [command] = commandsIn(faultSnippet('zh', error, 'sh'));
      expect(JSON.parse(command?.body ?? '')).toEqual({ operationId: operation.id, code: error.code, times: 1 });
      expect(command?.path).toBe('/__mock/faults');
    });
  },
);

/** A client of the mock that does not retry. */
function callerOf(target: LanyingMock): client.LanyingClient {
  return client.createLanyingClient({ ...optionsOf(target), retries: 0 });
}

function optionsOf({ appId, adminToken, fetch }: LanyingMock): client.LanyingClientOptions {
  return { endpoint: 'https://api.maximtop.com', appId, accessToken: adminToken, fetch };
}

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
