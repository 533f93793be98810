import { describe, expect, it } from 'vitest';
import { pageRequest, service, setUp } from './support.ts';

const page = pageRequest('/file/download/chat?file_sign=a');

/** A service that redirects along these URLs and serves a file at the last one. */
function redirecting(...locations: string[]) {
  let next = 0;
  return async (): Promise<Response> => {
    const location = locations[next++];
    if (location !== undefined) return new Response('elsewhere', { status: 302, headers: { location } });
    const headers = {
      'content-type': 'text/html',
      'set-cookie': 'a=b',
      'content-length': '5',
      'content-disposition': 'inline',
    };
    return new Response('bytes', { headers });
  };
}

describe('a file', () => {
  it('comes from where the service redirects to, without token or identity', async () => {
    const { proxy, arrived } = setUp(
      {},
      redirecting('https://files.example.com/f?Signature=1', 'http://cdn.example.com/f'),
    );
    const response = await proxy(page.clone());
    expect([response.status, await response.text()]).toEqual([200, 'bytes']);
    expect(arrived.map(({ url }) => url.href)).toEqual([
      `${service}/file/download/chat?file_sign=a`,
      'https://files.example.com/f?Signature=1',
      'http://cdn.example.com/f',
    ]);
    for (const { headers } of arrived.slice(1)) {
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['access-token']));
      expect(headers).not.toHaveProperty('user_id');
      expect(headers).not.toHaveProperty('app_id');
    }
  });

  it('cannot run in the browser as a part of the site', async () => {
    const { headers } = await setUp({}, redirecting('https://files.example.com/f')).proxy(page.clone());
    expect(Object.fromEntries(headers)).toEqual({
      'cache-control': 'no-store',
      'content-disposition': 'attachment',
      'content-length': '5',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-type': 'text/html',
      'x-content-type-options': 'nosniff',
    });
  });

  it('may come from the service itself', async () => {
    const { proxy } = setUp({}, redirecting('/storage/f'));
    expect(await (await proxy(page.clone())).text()).toBe('bytes');
  });

  it.each([
    'http://127.0.0.1/f',
    'http://127.1/f',
    'http://0x7f000001/f',
    'http://2130706433/f',
    'http://0.0.0.0/f',
    'http://10.0.0.5/f',
    'http://172.16.0.1/f',
    'http://192.168.1.1/f',
    'http://100.64.0.1/f',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/f',
    'http://[::]/f',
    'http://[::ffff:127.0.0.1]/f',
    'http://[fd00::1]/f',
    'http://[fe80::1]/f',
    'http://[64:ff9b::7f00:1]/f',
    'http://[2002:7f00:1::]/f',
    'http://224.0.0.1/f',
    'http://255.255.255.255/f',
    'http://localhost:8080/f',
    'http://LOCALHOST/f',
    'http://localhost./f',
    'http://app.localhost/f',
    'http://printer.local/f',
    'http://metadata.google.internal/f',
    'http://redis/f',
    'file:///etc/passwd',
    'ftp://files.example.com/f',
    'data:text/plain,a',
    'javascript:1',
    'https://user:password@files.example.com/f',
  ])('does not come from %s', async (location) => {
    for (const locations of [[location], ['https://files.example.com/f', location]]) {
      const { proxy, arrived, rejections } = setUp({}, redirecting(...locations));
      expect((await proxy(page.clone())).status).toBe(502);
      expect(arrived).toHaveLength(locations.length);
      expect(rejections[0]).toMatchObject({ status: 502, operationId: 'downloadChatFile' });
    }
  });

  it('comes from a listed host, private or not, and then from no other', async () => {
    const fileHosts = ['10.0.0.5:9000', 'files.example.com'];
    const fetched = async (location: string) =>
      (await setUp({ fileHosts }, redirecting(location)).proxy(page.clone())).status;
    expect(await fetched('http://10.0.0.5:9000/f')).toBe(200);
    expect(await fetched('https://files.example.com/f')).toBe(200);
    expect(await fetched('http://10.0.0.5/f')).toBe(502);
    expect(await fetched('https://files.example.com.evil.example/f')).toBe(502);
    expect(await fetched('https://cdn.example.com/f')).toBe(502);
  });

  it('is not followed for ever', async () => {
    const { proxy, arrived } = setUp(
      {},
      redirecting(...Array.from({ length: 50 }, (_, index) => `https://files.example.com/${index}`)),
    );
    expect((await proxy(page.clone())).status).toBe(502);
    expect(arrived.length).toBeLessThan(10);
  });

  it('that the service rejects is an error with its code', async () => {
    const response = await setUp({}, async () => Response.json({ code: 10010, message: 'no' })).proxy(page.clone());
    expect(await response.json()).toEqual({ code: 10010, message: 'no' });
  });
});
