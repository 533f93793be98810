import { describe, expect, it, vi } from 'vitest';
import { createLanyingClient, type FetchInit, LanyingInputError } from '../../src/index.ts';
import type { LanyingProxyOptions } from '../../src/proxy/index.ts';
import { failure, rejection, success, thrown } from '../support/stub.ts';
import { appId, origin, otherUser, outcome, overNetwork, pageRequest, setUp, user } from './support.ts';

const message = { targets: [otherUser], type: 1, content_type: 0, content: 'hello' };

/** A client of a page over a proxy. */
function page(options: Partial<LanyingProxyOptions> = {}, fetch?: (request: Request) => Promise<Response>) {
  const set = setUp(options, fetch);
  const im = createLanyingClient({
    endpoint: `${origin}/api/lanying`,
    appId,
    fetch: overNetwork(set.proxy),
    retries: 0,
  });
  return { ...set, im };
}

describe('a call through the proxy', () => {
  it('reaches the service with the token of the proxy, as the acting user', async () => {
    const { im, arrived, mock } = page();
    const group = await im.createGroup({ name: 'through the proxy' });
    expect(group.owner_id).toBe(user);
    expect(arrived[0]).toMatchObject({
      method: 'POST',
      headers: { 'access-token': mock.adminToken, app_id: appId, user_id: `${user}` },
    });
  });

  it('keeps message ids exact in both directions', async () => {
    const { im, arrived } = page(
      {},
      async () => new Response('{"code":200,"data":true,"msg_ids":[1552747048460091409]}'),
    );
    const result = await im.sendMessage({ ...message, type: 1, content_type: 0, related_mid: '1552747048460091410' });
    expect(result).toEqual({ data: true, msg_ids: ['1552747048460091409'] });
    expect(arrived[0]?.body).toContain('"related_mid":1552747048460091410');
  });

  it('returns errors of the service with their code, without the token', async () => {
    const fetch = async (request: Request) =>
      Response.json(failure(10010, `not with ${request.headers.get('access-token')}`));
    const { im } = page({}, fetch);
    expect(await rejection(im.listFriends())).toMatchObject({ code: 10010, serverMessage: 'not with ***' });
  });

  it.each(['cookie', 'authorization', 'x-other', 'user-id', 'x-forwarded-for'])(
    'does not pass on the header %s',
    async (name) => {
      const { proxy, arrived } = setUp();
      await proxy(pageRequest('/user/rosters', { headers: { [name]: '77' } }));
      expect(Object.values(arrived[0]?.headers ?? {})).not.toContain('77');
    },
  );

  it('may be one whose body is no object', async () => {
    const { proxy, arrived } = setUp();
    await proxy(pageRequest('/user/public', { body: '"a string"' }));
    expect(arrived[0]?.body).toBe('"a string"');
  });

  it('ends when the page aborts, and is no fault to log', async () => {
    const controller = new AbortController();
    let signal: AbortSignal | undefined;
    const { client, ...options } = {
      client: { endpoint: 'https://api.example.com', appId, accessToken: 'a-token' },
      onReject: vi.fn(),
    };
    const fetch = (_url: string, init: FetchInit): Promise<Response> => {
      signal = init.signal;
      return new Promise(() => {});
    };
    const { proxy } = setUp({ ...options, client: { ...client, fetch } });
    const response = proxy(pageRequest('/user/rosters', { signal: controller.signal }));
    await vi.waitFor(() => expect(signal).toBeDefined());
    controller.abort();
    await response;
    expect(signal?.aborted).toBe(true);
    expect(options.onReject).not.toHaveBeenCalled();
  });

  it('is not retried by the proxy, since the page retries', async () => {
    const { proxy, arrived } = setUp({}, async () => new Response('', { status: 503 }));
    await proxy(pageRequest('/user/rosters'));
    expect(arrived).toHaveLength(1);
  });
});

describe('only allowed operations pass:', () => {
  it.each<[string, string, RequestInit | undefined, number]>([
    ['an operation that is not allowed', '/group/create', { method: 'POST' }, 404],
    ['another method', '/user/rosters', { method: 'POST' }, 405],
    ['HEAD', '/user/rosters', { method: 'HEAD' }, 405],
    ['a path outside of the proxy', '/../../user/rosters', undefined, 404],
    ['a longer path', '/user/rosters/x', undefined, 404],
    ['a trailing slash', '/user/rosters/', undefined, 404],
    ['a double slash', '//user/rosters', undefined, 404],
    ['an encoded slash', '/user%2frosters', undefined, 404],
    ['an encoded letter', '/user/rosters%73', undefined, 404],
    ['another case', '/User/rosters', undefined, 404],
    ['a longer prefix', 'x/user/rosters', undefined, 404],
    ['a name of every object', '/constructor', undefined, 404],
  ])('%s does not', async (_, path, init, status) => {
    const { proxy, arrived, rejections } = setUp({ allow: ['listFriends'] });
    const response = await proxy(pageRequest(path, init as { method?: string }));
    expect(response.status).toBe(status);
    expect(rejections).toEqual([
      { status, reason: expect.stringMatching(/./), operationId: undefined, cause: undefined },
    ]);
    expect(arrived).toEqual([]);
  });

  it('a rejected method has the right one in its response', async () => {
    const response = await setUp().proxy(pageRequest('/user/rosters', { method: 'DELETE' }));
    expect(response.headers.get('allow')).toBe('GET');
    expect(await outcome(response)).toEqual([405, 'The method must be GET.']);
  });
});

describe('a rejection', () => {
  it("has a reason that the page's error shows", async () => {
    const { im } = page({ allow: ['listFriends'] });
    const error = await rejection(im.createGroup({ name: 'g' }));
    expect(error).toMatchObject({ name: 'LanyingResponseError', status: 404, outcome: 'rejected' });
    expect(String(error)).toContain('createGroup is not in the `allow` list of the proxy.');
  });

  it.each<[string, () => Promise<Response>, number]>([
    ['HTML of a gateway', async () => new Response('<h1>the-secret</h1>', { status: 502 }), 502],
    ['a broken connection', async () => Promise.reject(new TypeError('the-secret')), 502],
    [
      'an unreachable service',
      async () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' })),
      503,
    ],
    ['a service that does not respond', () => new Promise(() => {}), 504],
  ])('says no more than the kind of %s to the page, and all to the log', async (_, fetch, status) => {
    const client = { endpoint: 'https://api.example.com', appId, accessToken: 'a-token', timeout: 20, fetch };
    const { proxy, rejections } = setUp({ client });
    const response = await proxy(pageRequest('/user/rosters'));
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('secret');
    expect(rejections[0]).toMatchObject({ status, operationId: 'listFriends', cause: { operationId: 'listFriends' } });
  });

  it('by a fault of the server is logged, and says nothing to the page', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const cause = new Error('the password is secret-word');
    const actingUser = (): never => {
      throw cause;
    };
    const { proxy } = setUp({ actingUser, onReject: undefined });
    const [status, reason] = await outcome(await proxy(pageRequest('/user/rosters')));
    expect([status, reason]).toEqual([500, 'The proxy failed. The reason is in the log of its server.']);
    expect(log.mock.lastCall?.[1]).toMatchObject({ cause });
    log.mockRestore();
  });

  it('stays the same when onReject throws', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const onReject = (): never => {
      throw new Error('no log');
    };
    const { proxy, arrived } = setUp({ actingUser: () => -1, onReject });
    expect((await proxy(pageRequest('/user/rosters'))).status).toBe(500);
    expect(arrived).toEqual([]);
    log.mockRestore();
  });

  it('cannot be cached or sniffed, and no more can a result', async () => {
    const { proxy } = setUp({ allow: ['listFriends'] });
    for (const path of ['/user/rosters', '/group/info']) {
      const { headers } = await proxy(pageRequest(path));
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-type': 'application/json',
        'x-content-type-options': 'nosniff',
      });
    }
  });
});

describe('createLanyingProxy', () => {
  it.each<[string, object]>([
    ['allow', { allow: ['createGrupp'] }],
    ['allow', { allow: ['constructor'] }],
    ['allow', { allow: ['__proto__'] }],
    ['allow', { allow: 'listFriends' }],
    ['actingUser', { actingUser: 5 }],
    ['check', { check: null }],
    ['check', { check: true }],
    ['onReject', { onReject: 'log' }],
    ['origins', { origins: ['*'] }],
    ['origins', { origins: ['https://app.example.com/'] }],
    ['origins', { origins: 'https://app.example.com' }],
    ['fileHosts', { fileHosts: ['https://files.example.com'] }],
    ['fileHosts', { fileHosts: ['*.example.com'] }],
    ['maxBodySize', { maxBodySize: Number.NaN }],
    ['maxBodySize', { maxBodySize: '100' }],
    ['path', { path: 'api' }],
    ['path', { path: '/api?x' }],
    ['client.endpoint', { client: { endpoint: '/api', appId } }],
  ])('throws for a wrong %s', (name, options) => {
    const error = thrown(() => setUp(options as Partial<LanyingProxyOptions>));
    expect(error).toBeInstanceOf(LanyingInputError);
    expect(String(error)).toContain(`createLanyingProxy: ${name}`);
  });

  it('takes undefined for an absent option', async () => {
    const absent = {
      check: undefined,
      origins: undefined,
      fileHosts: undefined,
      maxBodySize: undefined,
      onReject: undefined,
    };
    const { proxy } = setUp({ ...absent, trustForwardedHost: undefined }, async () => Response.json(success([])));
    expect((await proxy(pageRequest('/user/rosters'))).status).toBe(200);
  });
});
