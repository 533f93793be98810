import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock, type LanyingMock } from '@lanying-im/mock';
import { startServer } from '@lanying-im/mock/node';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { snippet } from '../src/lib/snippet.ts';

// The snippets run as readers see them; only the network below them is the mock.
const [alice, bob] = [2199040544848, 2199040544992];
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

const logged = (): unknown[][] => vi.mocked(console.log).mock.calls;
const client = () =>
  createLanyingClient({
    endpoint: 'https://api.maximtop.com',
    appId: mock.appId,
    accessToken: mock.adminToken,
    fetch: mock.fetch,
  });

describe('the guide to authentication', () => {
  test('acts as a user and as a group admin', async () => {
    const { names } = await import('../snippets/authentication.ts');
    expect(names).toHaveLength(4);
    expect(mock.requests.filter(({ code }) => code !== 200)).toEqual([]);
  });

  test('signs in as a user', async () => {
    const { signIn } = await import('../snippets/authentication.ts');
    await expect(signIn(bob, 'any').listFriends()).resolves.toMatchObject([{ user_id: alice }]);
  });

  test('lets a page call through the proxy, as its user only', async () => {
    const { proxy } = await import('../snippets/proxy.ts');
    const request = (cookie: string) =>
      proxy(
        new Request('https://app.example.com/api/lanying/user/rosters', {
          headers: { app_id: mock.appId, cookie, 'sec-fetch-site': 'same-origin' },
        }),
      );
    expect(await (await request('session=alice')).json()).toMatchObject({ code: 200 });
    expect(mock.requests.at(-1)?.userId).toBe(alice);
    expect((await request('session=mallory')).status).toBe(401);
  });
});

test('the guide to message ids sends and recalls a message, and sorts by id', async () => {
  const { byMessageId } = await import('../snippets/message-ids.ts');
  expect(logged()).toEqual([[expect.stringMatching(/^15527470484600914\d\d$/)]]);
  expect(mock.requests.map(({ code }) => code)).toEqual([200, 200]);
  expect(['100', '99', '1552747048460091410', '1552747048460091409', '99'].sort(byMessageId)).toEqual([
    '99',
    '99',
    '100',
    '1552747048460091409',
    '1552747048460091410',
  ]);
});

test('the guide to paging walks through all items, and leaves early', async () => {
  const { firstMembers, second } = await import('../snippets/paging.ts');
  expect(logged()).toEqual([[alice], [bob], [1, 2]]);
  expect(second?.data.map(({ user_id }) => user_id)).toEqual([bob]);
  expect(await firstMembers(1)).toEqual([alice]);
});

describe('the guide to idempotency', () => {
  test('sends one message for one key', async () => {
    const { sendOnce } = await import('../snippets/idempotency.ts');
    await sendOnce(17, bob, 'Your order has been shipped.');
    await sendOnce(17, bob, 'Your order has been shipped.');
    expect(mock.snapshot().apps[0]?.messages).toHaveLength(1);
  });

  test('finds the group that an interrupted call has created', async () => {
    const { createGroupOnce } = await import('../snippets/idempotency.ts');
    mock.faults.add({ operationId: 'createGroup', drop: 'after', times: 1 });
    const groupId = await createGroupOnce(alice, 'Readers');
    expect(mock.snapshot().apps[0]?.groups?.map(({ group_id }) => group_id)).toEqual([groupId]);
  });

  test('creates a group when none has been created', async () => {
    const { createGroupOnce } = await import('../snippets/idempotency.ts');
    mock.faults.add({ operationId: 'createGroup', drop: 'before', times: 1 });
    await createGroupOnce(alice, 'Readers');
    expect(mock.snapshot().apps[0]?.groups).toHaveLength(1);
  });
});

test('the guide to files sends a picture, sets an avatar with progress and loads it again', async () => {
  const { loadAvatar, sendPicture, setAvatar } = await import('../snippets/uploads.ts');
  const picture = new File([new Uint8Array(1_000)], 'sea.png', { type: 'image/png' });
  const im = client().asUser(alice);
  await sendPicture(im, bob, picture);
  expect(mock.snapshot().apps[0]?.messages?.[0]).toMatchObject({ content_type: 1 });

  const percents: number[] = [];
  await setAvatar(im, picture, (percent) => percents.push(percent), new AbortController().signal);
  expect(percents.at(-1)).toBe(100);
  expect((await loadAvatar(im, alice)).size).toBe(1_000);
});

test('the guide to moving code creates the same group before and after', async () => {
  const { createGroup, createGroupByHand } = await import('../snippets/migrating.ts');
  const ids = [await createGroupByHand(alice, 'by hand'), await createGroup(alice, 'with the client')];
  expect(mock.snapshot().apps[0]?.groups?.map(({ group_id }) => group_id)).toEqual(ids);
});

test('the guide to the client limits the rate', async () => {
  const { users } = await import('../snippets/client-rate.ts');
  expect(users.map(({ user_id }) => user_id)).toEqual([alice, bob]);
});

test('the guide to self-hosted endpoints reads endpoint and app from the environment', async () => {
  vi.stubEnv('LANYING_ENDPOINT', 'https://chat.example.com/im');
  const urls: string[] = [];
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const { url } = new Request(input, init);
    urls.push(url);
    return mock.fetch(url.replace('https://chat.example.com/im', 'https://api.maximtop.com'), init);
  });
  const { im } = await import('../snippets/self-hosted.ts');
  await im.asUser(alice).listFriends();
  expect(urls).toEqual(['https://chat.example.com/im/user/rosters']);
});

test('troubleshooting logs a request without its contents', async () => {
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  await import('../snippets/troubleshooting.ts');
  const lines = [...debug.mock.calls, ...info.mock.calls].flat().join('\n');
  expect(lines).toContain('/user/rosters');
  expect(lines).not.toContain(mock.adminToken);
  expect(logged().at(-1)?.slice(0, 2)).toEqual([0, 200]);
});

test('the guide to server rendering prefetches on the server what the page then shows', async () => {
  const { default: page, loader } = await import('../snippets/server-rendering.tsx');
  const html = renderToString(
    createElement(QueryClientProvider, { client: new QueryClient() }, await page({ userId: alice })),
  );
  expect(html).toBe('<ul></ul>');
  await client()
    .asUser(alice)
    .addFriends({ list: [bob] });
  const { state } = await loader({ params: { userId: String(alice) } });
  expect(state.queries.map(({ state: { data } }) => data)).toEqual([[{ user_id: bob, name: 'b' }]]);
  expect(JSON.stringify(state)).not.toContain(mock.adminToken);
});

test('the guide to callbacks leads to a bot that replies', async () => {
  vi.unstubAllGlobals(); // The mock posts its callbacks over the network.
  const [, token = ''] = /--token (\S+)/.exec(snippet('callbacks.sh', 'mock')) ?? [];
  const [, signature = ''] = /--callback-signature (\S+)/.exec(snippet('callbacks.sh', 'mock')) ?? [];
  const service = createLanyingMock({ token });
  const server = await startServer(service, { port: 0 });
  const variables = [...snippet('callbacks.sh', 'bot').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const file = fileURLToPath(new URL('../../../examples/echo-bot/server.ts', import.meta.url));
  const bot = spawn(process.execPath, ['--conditions=@lanying-im/source', file], {
    env: { ...process.env, ...Object.fromEntries(variables), LANYING_ENDPOINT: server.url, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    bot.kill();
    await server.close();
  });
  const [line] = await once(bot.stdout, 'data');
  const run = async (region: string): Promise<string> => {
    const command = snippet('callbacks.sh', region).replaceAll('http://127.0.0.1:4010', server.url);
    return (await promisify(execFile)('sh', ['-c', command])).stdout;
  };
  service.configure({ callbacks: [{ url: String(line).trim(), signature }] }); // as the command of the guide does
  await run('message');
  await service.callbacks.idle();
  const { data } = JSON.parse(await run('reply'));
  expect(data.messages.map(({ content }: { content: string }) => content)).toEqual(['hello', 'hello']);
});

describe('the guide to tests', () => {
  describe('in Vitest', async () => {
    await import('../snippets/testing-vitest.ts');
  });

  const has = (command: string) => spawnSync(command, ['--version']).error === undefined;
  const languages = [
    { language: 'Python', command: 'python3', args: [], file: 'testing-http.py' },
    { language: 'Java', command: 'java', args: [], file: 'TestingHttp.java' },
    { language: 'Go', command: 'go', args: ['run'], file: 'testing-http.go' },
  ];
  test.each(languages)('over HTTP from $language sends what the mock accepts', async ({ file }) => {
    const source = fileOf(file);
    const [, seed = ''] = /"\/__mock\/seed[^"]*"(?:, "[\w-]+")?, (?:"|`)?(\{.*\})(?:"|`)?\)/.exec(source) ?? [];
    expect(JSON.parse(seed.replaceAll('\\"', '"'))).toEqual({ seed: 'quick-start' });
    const [, user = ''] = /(\{\\?"username.*?\})/.exec(source) ?? [];
    const response = await mock.fetch('https://api.maximtop.com/user/register/v2', {
      method: 'POST',
      headers: { app_id: mock.appId },
      body: user.replaceAll('\\"', '"'),
    });
    expect(await response.json()).toMatchObject({ code: 200 });
  });

  // A toolchain that this machine does not have is no part of this project.
  test.each(languages.filter(({ command }) => has(command)))(
    'over HTTP from $language runs',
    async ({ command, args, file }) => {
      const server = await startServer(mock, { port: 0 });
      const path = fileURLToPath(new URL(`../snippets/${file}`, import.meta.url));
      const env = { ...process.env, LANYING_ENDPOINT: server.url };
      const result = await promisify(execFile)(command, [...args, path], { env });
      await server.close();
      expect(result.stdout).toContain('2302128618880');
    },
  );
});

function fileOf(file: string): string {
  return sources[`../snippets/${file}`] ?? '';
}
const sources: Record<string, string> = import.meta.glob('../snippets/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
