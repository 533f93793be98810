import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { browserPath } from '../../../scripts/browser.ts';
import { type MockServer, startServer } from '../src/adapters/node-server.ts';
import { createLanyingMock, type LanyingMock, type MockOptions } from '../src/index.ts';
import { rawRequest } from './support/raw-request.ts';

async function open(control?: MockOptions['control']): Promise<{ mock: LanyingMock; server: MockServer }> {
  const mock = createLanyingMock({ control });
  const server = await startServer(mock, { port: 0 });
  onTestFinished(() => server.close());
  return { mock, server };
}

/** Sends a request to a control with the given headers, and returns its status. */
async function statusOf({ port }: MockServer, headers: Readonly<Record<string, string>>, method = 'POST') {
  const response = await rawRequest(port, `${method} /__mock/reset HTTP/1.1`, {
    host: `127.0.0.1:${port}`,
    'content-length': '0',
    ...headers,
  });
  return response.status;
}

describe('the controls accept', () => {
  test.each(['127.0.0.1', '127.8.8.8:80', 'localhost:4010', 'LOCALHOST', 'mock.localhost', '[::1]:4010'])(
    'the host %s',
    async (host) => expect(await statusOf((await open()).server, { host })).toBe(200),
  );

  test('a configured host and a configured origin, whose pages can read the response', async () => {
    const { server } = await open({ hosts: ['mock', '::2'], origins: ['http://localhost:3000'] });
    expect(await statusOf(server, { host: 'mock:4010' })).toBe(200);
    expect(await statusOf(server, { host: '[::2]' })).toBe(200);
    expect(await statusOf(server, { host: 'other' })).toBe(403);
    const headers = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' };
    expect(await statusOf(server, headers)).toBe(200);
    for (const method of ['GET', 'OPTIONS']) {
      const response = await fetch(`${server.url}/__mock/state`, { method, headers });
      expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    }
  });

  test('pages of their own origin, and an address that somebody typed', async () => {
    const { server } = await open();
    expect(await statusOf(server, { origin: server.url, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await statusOf(server, { origin: server.url })).toBe(200);
    expect(await statusOf(server, { 'sec-fetch-site': 'none' })).toBe(200);
  });
});

describe('the controls reject', () => {
  test.each([
    ['a host that points to this machine', { host: 'evil.example:4010' }],
    ['a host that begins like loopback', { host: '127.0.0.1.evil.example' }],
    ['an address of the network', { host: '192.168.1.5:4010' }],
    ['a broken host', { host: 'evil example' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:3000' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of the same site', { 'sec-fetch-site': 'same-site' }],
    [
      'a foreign origin that claims to be the same',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
  ])('%s', async (_, headers) => {
    const { mock, server } = await open();
    mock.faults.add({ code: 20000 });
    for (const method of ['POST', 'GET', 'OPTIONS']) expect(await statusOf(server, headers, method)).toBe(403);
    expect(mock.faults.list()).toHaveLength(1);
  });

  test('with a sentence that says how to allow it, and without headers that let the page read it', async () => {
    const { server } = await open();
    const response = await fetch(`${server.url}/__mock/state`, { headers: { origin: 'https://evil.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.json()).toEqual({
      error:
        'The controls cannot be used by pages of https://evil.example. Allow the origin with --control-origin or the option control.origins.',
    });
  });

  test('large bodies of those who may not send them, and of everybody when they are off', async () => {
    const request = (mock: LanyingMock, headers: Readonly<Record<string, string>> = {}) =>
      mock.bodyLimit({
        method: 'POST',
        path: '/__mock/restore',
        query: new URLSearchParams(),
        header: (name) => headers[name],
      });
    const mock = createLanyingMock();
    expect(request(mock)).toBe(256 * 1024 * 1024);
    expect(request(mock, { origin: 'https://evil.example' })).toBe(1024 * 1024);
    expect(request(createLanyingMock({ control: false }))).toBe(1024 * 1024);
    const reset = { method: 'POST', path: '/__mock/reset', query: new URLSearchParams(), header: () => undefined };
    expect(mock.bodyLimit(reset)).toBe(1024 * 1024);
    expect(mock.handle({ ...reset, body: new Uint8Array(1024 * 1024 + 1) }).status).toBe(413);
  });
});

test('pages of every origin can call the API with credentials', async () => {
  const { server } = await open();
  const headers = { origin: 'http://localhost:3000', 'access-control-request-headers': 'app_id,access-token' };
  const response = await fetch(`${server.url}/user/rosters`, { headers });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': 'http://localhost:3000',
    'access-control-allow-credentials': 'true',
    vary: 'origin',
  });
  const preflight = await fetch(`${server.url}/user/rosters`, { method: 'OPTIONS', headers });
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': 'http://localhost:3000',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'app_id,access-token',
  });
});

describe('in Chromium, a page of another site', () => {
  let browser: Browser;
  let evilPort: number;
  const evil = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<title>evil</title>');
  });
  let mock: LanyingMock;
  let server: MockServer;

  beforeAll(async () => {
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
    evilPort = (evil.address() as AddressInfo).port;
    const executablePath = browserPath();
    browser = await chromium.launch({
      args: ['--no-sandbox', '--host-resolver-rules=MAP *.example 127.0.0.1'],
      ...(executablePath && { executablePath }),
    });
  });
  afterAll(async () => {
    await browser.close();
    evil.close();
  });
  beforeEach(async () => {
    ({ mock, server } = await open());
    mock.faults.add({ code: 20000 });
  });

  async function visit(): Promise<Awaited<ReturnType<Browser['newPage']>>> {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(`http://evil.example:${evilPort}/`);
    return page;
  }

  test('cannot reset the mock, neither by fetch nor by a form', async () => {
    const page = await visit();
    const url = `${server.url}/__mock/reset`;
    await page.evaluate((target) => fetch(target, { method: 'POST', mode: 'no-cors' }).catch(() => {}), url);
    const responded = page.waitForResponse(url);
    await page.evaluate((target) => {
      const form = document.createElement('form');
      form.method = 'POST';
      form.action = target;
      document.body.append(form);
      form.submit();
    }, url);
    expect((await responded).status()).toBe(403);
    expect(mock.faults.list()).toHaveLength(1);
  });

  test('cannot read the state, also when its name points to this machine', async () => {
    const page = await visit();
    const read = (url: string) =>
      page.evaluate(
        (target) =>
          fetch(target).then(
            (response) => response.text(),
            () => 'blocked',
          ),
        url,
      );
    expect(await read(`${server.url}/__mock/state`)).toBe('blocked');
    await page.goto(`http://rebound.example:${server.port}/__mock/state`);
    expect(await page.textContent('body')).toContain('cannot be used under the host rebound.example');
    expect(await read('/__mock/state')).not.toContain('admin_token');
  });
});
