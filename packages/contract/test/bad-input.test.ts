import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { operations } from './support/description.ts';
import { exampleOf } from './support/examples.ts';
import { type Service, startService } from './support/service.ts';

const createGroup = { method: 'POST', path: '/group/create', token: 'any' };
const group = exampleOf('createGroup').request;

function post(service: Service, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL('/group/create', service.url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      app_id: 'welovemaxim',
      'access-token': service.mock.adminToken,
      user_id: '2199040544848',
      ...headers,
    },
    body,
  });
}

async function expectAlive(service: Service): Promise<void> {
  const { body } = await service.send(createGroup, { ...group, headers: { user_id: '2199040544848' } });
  expect(body.code).toBe(200);
}

const rejections: readonly [string, (service: Service) => Promise<Response>, number][] = [
  ['an unknown app', (service) => post(service, '{"name":"a"}', { app_id: 'nobody' }), 40000],
  ['a wrong token', (service) => post(service, '{"name":"a"}', { 'access-token': 'wrong' }), 10008],
  ['an empty token', (service) => post(service, '{"name":"a"}', { 'access-token': '' }), 10003],
  ['malformed JSON', (service) => post(service, '{"name":'), 10002],
  ['an empty body', (service) => post(service, ''), 10002],
  ['a body that is no object', (service) => post(service, '[1,2]'), 10002],
  ['a wrong type', (service) => post(service, '{"name":7}'), 10002],
  ['a missing field', (service) => post(service, '{}'), 10002],
  ['a user_id that is no number', (service) => post(service, '{"name":"a"}', { user_id: 'me' }), 10002],
  ['a user_id that names nobody', (service) => post(service, '{"name":"a"}', { user_id: '16' }), 10000],
  ['bytes that are no text', (service) => post(service, new Uint8Array([0xff, 0xfe, 0x00, 0x80])), 10002],
  ['deeply nested JSON', (service) => post(service, `${'['.repeat(50_000)}${']'.repeat(50_000)}`), 10002],
];

test.each(rejections)('%s is rejected by an envelope that says why', async (_name, send, code) => {
  const service = await startService();
  const response = await send(service);
  const envelope = await response.json();
  expect(response.status).toBe(200);
  expect(envelope.code).toBe(code);
  expect(envelope.message).toMatch(/\S/);
  await expectAlive(service);
});

test('a rejected field is named', async () => {
  const service = await startService();
  const envelope = await (await post(service, '{"name":7}')).json();
  expect(envelope.message).toContain('name');
});

test('a body of 10 MB is rejected without being read to its end', async () => {
  const service = await startService();
  const response = await post(service, `{"name":"${'x'.repeat(10_000_000)}"}`).catch((error: unknown) => error);
  // The server may close the connection while the client is still sending; fetch then has no response to give.
  if (response instanceof Response) expect(response.status).toBe(413);
  else expect(response).toBeInstanceOf(TypeError);
  await expectAlive(service);
});

test('an unknown path is 404 and a known one with another method 405, both as JSON', async () => {
  const service = await startService();
  const unknown = await fetch(new URL('/group/creat', service.url), { method: 'POST' });
  expect(unknown.status).toBe(404);
  expect((await unknown.json()).message).toContain('/group/creat');
  const wrong = await fetch(new URL('/group/create', service.url));
  expect(wrong.status).toBe(405);
  expect(wrong.headers.get('allow')).toContain('POST');
  await expectAlive(service);
});

test('half a request and a closed connection leave the server up', async () => {
  const service = await startService();
  const { hostname, port } = new URL(service.url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write('POST /group/create HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{"name":', () =>
        socket.destroy(),
      );
    });
    socket.on('close', () => resolve());
  });
  await expectAlive(service);
});

test.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
  '%s rejects a missing app and, where it takes one, a missing token',
  async (_name, operation) => {
    const service = await startService();
    const without = async (headers: Record<string, string>) => {
      const response = await fetch(new URL(operation.path, service.url), { method: operation.method, headers });
      return (await response.json()).code;
    };
    expect(await without({})).toBe(10002);
    if (operation.token !== 'none') expect(await without({ app_id: 'welovemaxim' })).toBe(10003);
  },
);
