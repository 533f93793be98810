import { describe, expect, it } from 'vitest';
import type { LanyingProxyOptions } from '../../src/proxy/index.ts';
import { appId, outcome, setUp } from './support.ts';

const admin = 'https://admin.example.com';

/** A request as a server sees it: its URL as the framework makes it, and what the browser and proxies sent. */
const received = (url: string, headers: Record<string, string>, init: RequestInit = {}): Request =>
  new Request(`${url}/api/lanying/user/rosters`, { ...init, headers: { app_id: appId, ...headers } });

async function statusOf(
  headers: Record<string, string>,
  options: Partial<LanyingProxyOptions> = {},
  url = 'http://localhost:3000',
) {
  const { proxy, arrived } = setUp({ origins: [admin], ...options });
  const { status } = await proxy(received(url, headers));
  expect(arrived).toHaveLength(status === 200 ? 1 : 0);
  return status;
}

describe('a request', () => {
  it.each<[string, Record<string, string>]>([
    ['that a browser calls same-origin', { 'sec-fetch-site': 'same-origin', origin: 'https://app.example.com' }],
    [
      'of a page of the same host, behind TLS termination',
      { origin: 'https://app.example.com', host: 'app.example.com' },
    ],
    ['of a page of the same host and port', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
    [
      'of a page of the same host, whose port is the usual one',
      { origin: 'https://app.example.com', host: 'app.example.com:443' },
    ],
    ['of a page of the same IPv6 host', { origin: 'http://[::1]:3000', host: '[::1]:3000' }],
    ['of a page of a listed origin', { origin: admin, host: 'app.example.com', 'sec-fetch-site': 'same-site' }],
    ['of a program, which sends neither header', {}],
  ])('%s is accepted', async (_, headers) => {
    expect(await statusOf(headers)).toBe(200);
  });

  it.each<[string, Record<string, string>]>([
    ['of a page of another host', { origin: 'https://evil.example', host: 'app.example.com' }],
    ['of a page of another port', { origin: 'https://app.example.com:8443', host: 'app.example.com' }],
    ['of a page of a host that ends the same', { origin: 'https://evil-app.example.com', host: 'app.example.com' }],
    ['of a sandboxed page', { origin: 'null', host: 'app.example.com' }],
    ['that a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    [
      'that a browser calls cross-site, of the same host without TLS',
      { 'sec-fetch-site': 'cross-site', origin: 'http://app.example.com', host: 'app.example.com' },
    ],
    [
      'that a browser calls same-site',
      { 'sec-fetch-site': 'same-site', origin: 'https://other.example.com', host: 'app.example.com' },
    ],
    ['that somebody typed', { 'sec-fetch-site': 'none' }],
    ['with two sites', { 'sec-fetch-site': 'same-origin, cross-site' }],
    ['of a page whose origin is no origin', { origin: 'https://app.example.com/x', host: 'app.example.com' }],
    ['of a page whose origin has a user', { origin: 'https://a@app.example.com', host: 'app.example.com' }],
    ['whose host is no host', { origin: 'https://app.example.com', host: 'app.example.com/x' }],
    ['without the header that a form cannot send', { app_id: '', 'sec-fetch-site': 'same-origin' }],
    ['for another app', { app_id: 'other', 'sec-fetch-site': 'same-origin' }],
    [
      'that claims a forwarded host',
      { origin: 'https://evil.example', host: 'app.example.com', 'x-forwarded-host': 'evil.example' },
    ],
  ])('%s is rejected', async (_, headers) => {
    expect(await statusOf(headers)).toBe(403);
  });

  it('has the host of its URL where there is no host header', async () => {
    expect(await statusOf({ origin: 'https://app.example.com' }, {}, 'https://app.example.com')).toBe(200);
    expect(await statusOf({ origin: 'https://app.example.com' }, {}, 'http://localhost:3000')).toBe(403);
  });

  it('has a forwarded host if the server trusts it', async () => {
    const headers = {
      origin: 'https://app.example.com',
      host: 'localhost:3000',
      'x-forwarded-host': 'app.example.com, inner',
    };
    expect(await statusOf(headers)).toBe(403);
    expect(await statusOf(headers, { trustForwardedHost: true })).toBe(200);
  });

  it('is rejected with the origin to add', async () => {
    const { proxy } = setUp();
    const [status, reason] = await outcome(
      await proxy(received('http://localhost:3000', { origin: 'https://evil.example' })),
    );
    expect([status, reason]).toEqual([
      403,
      expect.stringContaining('"https://evil.example". Add that origin to `origins`'),
    ]);
  });
});

describe('a page of a listed origin', () => {
  const preflight = (origin: string): Request =>
    received(
      'https://app.example.com',
      { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'app_id,content-type' },
      { method: 'OPTIONS' },
    );

  it('gets a response to its preflight that allows what the client sends', async () => {
    const { status, headers } = await setUp({ origins: [admin] }).proxy(preflight(admin));
    expect(status).toBe(204);
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': admin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers': 'app_id, content-type, group_id, user_id',
      vary: 'origin',
    });
  });

  it('may read results, rejections and responses of the server itself', async () => {
    const own = Response.redirect('https://app.example.com/login');
    for (const options of [{}, { allow: [] }, { actingUser: () => own }] satisfies Partial<LanyingProxyOptions>[]) {
      const { proxy } = setUp({ origins: [admin], ...options });
      const { headers } = await proxy(received('https://app.example.com', { origin: admin }));
      expect(headers.get('access-control-allow-origin')).toBe(admin);
    }
  });

  it('is the only one that may', async () => {
    const { proxy } = setUp({ origins: [admin] });
    const foreign = await proxy(preflight('https://evil.example'));
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    const same = await proxy(received('https://app.example.com', { 'sec-fetch-site': 'same-origin' }));
    expect([same.headers.get('access-control-allow-origin'), same.headers.get('vary')]).toEqual([null, 'origin']);
  });
});
