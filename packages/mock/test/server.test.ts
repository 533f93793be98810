import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../src/adapters/node-server.ts';
import { createLanyingMock } from '../src/index.ts';
import { openVillage } from './support/village.ts';

/** Waits for the end of a connection, however it ends; `once` would reject when it is reset. */
function closing(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.on('error', () => {}).on('close', () => resolve()));
}

/** Sends raw bytes and reads what comes back until the connection ends. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.write(text);
  await closing(socket);
  return answer;
}

async function open() {
  const { mock } = openVillage();
  const server = await startServer(mock, { port: 0 });
  onTestFinished(() => server.close());
  return { mock, server };
}

test('says where it listens, and only on this machine unless told', async () => {
  const { server } = await open();
  expect(server.host).toBe('127.0.0.1');
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
});

test('rejects when the port is taken', async () => {
  const { mock, server } = await open();
  await expect(startServer(mock, { port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('ends open connections when it is closed', async () => {
  const server = await startServer(createLanyingMock(), { port: 0 });
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  const closed = closing(socket);
  await server.close();
  await closed;
});

test('answers a body that never ends with 413, and stops reading it', async () => {
  const { server } = await open();
  const head = 'POST /group/create HTTP/1.1\r\nhost: x\r\napp_id: village\r\ntransfer-encoding: chunked\r\n\r\n';
  const socket = connect(server.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.write(head);
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  const timer = setInterval(() => socket.write(chunk.repeat(20)), 1);
  await closing(socket);
  clearInterval(timer);
  expect(answer.slice(0, 12)).toBe('HTTP/1.1 413');
});

test.each([
  ['no HTTP', 'NONSENSE\r\n\r\n'],
  ['another version of HTTP', 'GET / HTTP/9.9\r\n\r\n'],
  ['a broken header', 'GET /user/rosters HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n'],
  ['a length below zero', 'POST /group/create HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n'],
  ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nlong: ${'x'.repeat(20_000)}\r\n\r\n`],
])('stays up after %s', async (_, text) => {
  const { server } = await open();
  expect((await raw(server.port, text)).slice(0, 12)).toMatch(/^HTTP\/1\.1 4\d\d/);
  expect((await fetch(server.url)).status).toBe(404);
});

test('stays up when callers break off', async () => {
  const { mock, server } = await open();
  mock.faults.add({ operationId: 'listFriends', delay: 20 });
  for (const text of [
    'POST /group/create HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"name"',
    'GET /user/rosters HTTP/1.1\r\nhost: x\r\n\r\n',
  ]) {
    const socket = connect(server.port, '127.0.0.1');
    socket.write(text);
    await new Promise((resolve) => setTimeout(resolve, 5));
    socket.destroy();
  }
  expect((await fetch(server.url)).status).toBe(404);
});

test('reads the whole address, strange ones included', async () => {
  const { server } = await open();
  const answer = await raw(
    server.port,
    'GET /user/rosters?x=%zz&%00=1 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  );
  expect(answer).toContain('"code":10002');
});

test('answers long lists as they are now, whichever was asked for before', async () => {
  const users = Array.from({ length: 400 }, (_, index) => ({ user_id: 1600 + index * 16, username: `user_${index}` }));
  const members = users.slice(1).map(({ username }) => username);
  const groups = [3201, 3217].map((group_id) => ({ group_id, name: `${group_id}`, owner: 'user_0', members }));
  const mock = createLanyingMock({ seed: { apps: [{ app_id: 'long', users, groups }] } });
  const server = await startServer(mock, { port: 0 });
  onTestFinished(() => server.close());
  const headers = { app_id: 'long', 'access-token': mock.adminToken, user_id: '1600' };
  const read = async (group: number, origin: string, fetch: typeof globalThis.fetch) => {
    const answer = await fetch(`${origin}/group/member_list?group_id=${group}`, { headers });
    const text = await answer.text();
    return { text, length: answer.headers.get('content-length') };
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
