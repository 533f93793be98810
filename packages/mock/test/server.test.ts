import { EventEmitter, once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../src/adapters/node-server.ts';
import { createLanyingMock } from '../src/index.ts';
import { ada, openFixture } from './support/fixture.ts';
import { rawRequest, sendRaw } from './support/raw-request.ts';

/** Waits until a connection is closed; `once` would reject when it is reset. */
function closing(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.on('error', () => {}).on('close', () => resolve()));
}

async function open() {
  const { mock } = openFixture();
  const server = await startServer(mock, { port: 0 });
  onTestFinished(() => server.close());
  return { mock, server };
}

test('listens on this machine only by default, and returns its URL', async () => {
  const { server } = await open();
  expect(server.host).toBe('127.0.0.1');
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
});

test('rejects when the port is in use', async () => {
  const { mock, server } = await open();
  await expect(startServer(mock, { port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('closes open connections when it is closed', async () => {
  const server = await startServer(createLanyingMock(), { port: 0 });
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  const closed = closing(socket);
  await server.close();
  await closed;
});

test('responds to a body without end with 413, and stops reading it', async () => {
  const { server } = await open();
  const head = 'POST /group/create HTTP/1.1\r\nhost: x\r\napp_id: fixture\r\ntransfer-encoding: chunked\r\n\r\n';
  const socket = connect(server.port, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  socket.write(head);
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  // As soon as a chunk is sent, the next one follows, until the connection is closed.
  const send = (error?: Error | null): void => {
    if (!error) socket.write(chunk, send);
  };
  send();
  await closing(socket);
  expect(received.slice(0, 12)).toBe('HTTP/1.1 413');
});

test.each([
  ['no HTTP', 'NONSENSE\r\n\r\n', 400],
  ['another version of HTTP', 'GET / HTTP/9.9\r\n\r\n', 400],
  ['a broken header', 'GET /user/rosters HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n', 400],
  ['a negative length', 'POST /group/create HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n', 400],
  ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nlong: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
])('responds in JSON to %s, and stays up', async (_, content, status) => {
  const { server } = await open();
  const response = await sendRaw(server.port, content);
  expect(response.status).toBe(status);
  expect(JSON.parse(response.body)).toEqual({
    code: status,
    message: expect.stringMatching(/^The request is not valid HTTP: .+\.$/),
  });
  expect((await fetch(server.url)).status).toBe(404);
});

test.each(['GET /roster/name?username=小明', 'GET /小明', 'POST /roster/name?username=%E5%B0%8F明'])(
  'explains why it cannot read %s',
  async (requestLine) => {
    const { server } = await open();
    const { status, body, text } = await rawRequest(server.port, `${requestLine} HTTP/1.1`);
    expect([status, JSON.parse(body)]).toEqual([
      400,
      { code: 400, message: expect.stringContaining('not ASCII. Percent-encode them') },
    ]);
    expect(text).toContain('access-control-allow-origin: *');
  },
);

test.each(['gzip', 'br', 'deflate, gzip'])('rejects a body that is encoded with %s', async (encoding) => {
  const { server } = await open();
  const headers = { app_id: 'fixture', 'content-encoding': encoding };
  const response = await fetch(`${server.url}/user/register/v2`, { method: 'POST', headers, body: '\x1f\x8b' });
  expect([response.status, await response.json()]).toEqual([
    415,
    { code: 10002, message: expect.stringContaining(`content-encoding ${encoding} is not supported`) },
  ]);
});

test('returns URLs with the scheme by which a proxy was reached', async () => {
  const { mock, server } = await open();
  const headers = { app_id: 'fixture', 'access-token': mock.adminToken, user_id: String(ada) };
  const uploadUrl = async (extra: Readonly<Record<string, string>>) => {
    const { body } = await rawRequest(server.port, 'GET /file/upload/avatar/user HTTP/1.1', { ...headers, ...extra });
    return JSON.parse(body).data.upload_url;
  };
  expect(await uploadUrl({ host: 'mock.test', 'x-forwarded-proto': 'https' })).toMatch(/^https:\/\/mock\.test\//);
  expect(await uploadUrl({ host: 'mock.test', 'x-forwarded-proto': 'https, http' })).toMatch(/^https:/);
  expect(await uploadUrl({ host: 'mock.test', 'x-forwarded-proto': 'javascript' })).toMatch(/^http:/);
});

test.each([
  [
    'while they send a body',
    'POST /group/create HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"name"',
    'bodyLimit',
  ],
  ['while they wait for a response', 'GET /user/rosters HTTP/1.1\r\nhost: x\r\n\r\n', 'handle'],
] as const)('stays up when clients close the connection %s', async (_, request, step) => {
  const { mock } = openFixture();
  mock.faults.add({ operationId: 'listFriends', delay: 60_000 });
  const reached = new EventEmitter();
  const server = await startServer(
    {
      bodyLimit(head) {
        reached.emit('bodyLimit');
        return mock.bodyLimit(head);
      },
      handle(received) {
        reached.emit('handle');
        return mock.handle(received);
      },
    },
    { port: 0 },
  );
  onTestFinished(() => server.close());
  const isReached = once(reached, step);
  const socket = connect(server.port, '127.0.0.1');
  socket.write(request);
  await isReached;
  const closed = once(socket, 'close');
  socket.destroy();
  await closed;
  expect((await fetch(server.url)).status).toBe(404);
});

test('reads query strings that are not valid, and whole URLs as clients send them to a proxy', async () => {
  const { server } = await open();
  const strange = await rawRequest(server.port, 'GET /user/rosters?x=%zz&%00=1 HTTP/1.1');
  expect(strange.body).toContain('"code":10002');
  for (const target of [
    'http://api.maximtop.com/user/rosters',
    'HTTP://x:80/user/rosters?a=b',
    'https://x/user/rosters',
  ]) {
    const response = await rawRequest(server.port, `GET ${target} HTTP/1.1`, { app_id: 'no-such-app' });
    expect(JSON.parse(response.body).code, target).toBe(40000);
  }
});

test('sends long lists in full', async () => {
  const users = Array.from({ length: 400 }, (_, index) => ({ user_id: 1600 + index * 16, username: `user_${index}` }));
  const members = users.slice(1).map(({ username }) => username);
  const groups = [3201, 3217].map((group_id) => ({ group_id, name: `${group_id}`, owner: 'user_0', members }));
  const mock = createLanyingMock({ seed: { apps: [{ app_id: 'long', users, groups }] } });
  const server = await startServer(mock, { port: 0 });
  onTestFinished(() => server.close());
  const headers = { app_id: 'long', 'access-token': mock.adminToken, user_id: '1600' };
  const read = async (group: number, origin: string, fetch: typeof globalThis.fetch) => {
    const response = await fetch(`${origin}/group/member_list?group_id=${group}`, { headers });
    const text = await response.text();
    return { text, length: response.headers.get('content-length') };
  };
  const expectSame = async (group: number) => {
    const { text, length } = await read(group, server.url, fetch);
    expect(text).toBe((await read(group, 'https://mock.test', mock.fetch)).text);
    expect(text.length).toBeGreaterThan(20_000);
    expect(Number(length)).toBe(new TextEncoder().encode(text).length);
    return text;
  };
  const before = await expectSame(3201);
  expect(await expectSame(3217)).toBe(before);
  const card = { method: 'POST', headers, body: JSON.stringify({ group_id: 3201, value: '名片 🦅' }) };
  expect(await (await fetch(`${server.url}/group/display_name`, card)).json()).toMatchObject({ code: 200 });
  expect(await expectSame(3217)).toBe(before);
  expect(await expectSame(3201)).toContain('名片 🦅');
});
