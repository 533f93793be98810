import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { promisify } from 'node:util';
import * as client from '@lanying-im/client';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { endpoint } from '../src/lib/bundle.ts';
import { operations } from '../src/lib/operations.ts';
import { literal } from '../src/lib/samples/literal.ts';
import { sampleRequest } from '../src/lib/samples/request.ts';
import {
  captureInto,
  codeOf,
  compactJson,
  evaluate,
  expectedFrom,
  type Received,
  specialHeaders,
  token,
} from './support/requests.ts';

const server = createServer();
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // It listens on a port, so it has one.
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    headers: specialHeaders(Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const)),
    body: compactJson(Buffer.concat(chunks).toString()),
  };
}

/** Runs something that sends one request to the server, and returns the request. */
async function receivedFrom(send: () => Promise<unknown>): Promise<Received> {
  const received = new Promise<Received>((resolve, reject) => {
    server.once('request', (request, response) => {
      receive(request)
        .then(resolve, reject)
        .finally(() => response.setHeader('connection', 'close').end('{"code":200,"data":true}'));
    });
  });
  await send();
  return received;
}

const named = operations.en.map((operation) => [operation.id, operation] as const);

describe.each(named)('the samples of %s', (_id, operation) => {
  const expected = expectedFrom(sampleRequest(operation));

  test('send the example with cURL', async () => {
    const code = codeOf(operation, 'curl').replace(endpoint, origin);
    const env = { ...process.env, TOKEN: token };
    expect(await receivedFrom(() => promisify(execFile)('sh', ['-c', code], { env }))).toEqual(expected);
  });

  test('send the example over HTTP', async () => {
    const [head = '', body = ''] = codeOf(operation, 'http').replace('$TOKEN', token).split('\n\n');
    const length = body === '' ? [] : [`content-length: ${Buffer.byteLength(body)}`];
    const message = `${[...head.split('\n'), ...length, 'connection: close'].join('\r\n')}\r\n\r\n${body}`;
    const { hostname, port } = new URL(origin);
    expect(await receivedFrom(async () => connect(Number(port), hostname).end(message))).toEqual(expected);
  });

  test('send the example with the client', async () => {
    vi.stubEnv('TOKEN', token);
    const sent: Promise<Received>[] = [];
    const createLanyingClient = (options: client.LanyingClientOptions) =>
      client.createLanyingClient({ ...options, retries: 0, fetch: captureInto(sent) });
    const modules = { '@lanying-im/client': { ...client, createLanyingClient } };
    // The response does not fit every operation; the request counts.
    await evaluate(codeOf(operation, 'typescript'), 'sample.ts', modules).catch(() => undefined);
    expect(await Promise.all(sent)).toEqual([expected]);
  });
});

test('a literal quotes what must be quoted and breaks long lines', () => {
  expect(literal({ name: "it's", 'a b': [1, true, null] }, {}).code).toBe("{ name: 'it\\'s', 'a b': [1, true, null] }");
  expect(literal({ text: 'x'.repeat(60) }, {}).code).toBe(`{\n  text: '${'x'.repeat(60)}',\n}`);
  expect(literal([], {}).code).toBe('[]');
  expect(literal({ id: 1552747048460091409n }, {}).code).toBe("{ id: '1552747048460091409' }");
});
