import { describe, expect, it, vi } from 'vitest';
import { createLanyingClient, LanyingInputError } from '../src/index.ts';
import { createLanyingProxy, type LanyingProxyOptions } from '../src/proxy.ts';
import { failure, options, rejection, stub, success, thrown } from './support/stub.ts';

const origin = 'https://app.example.com';
const message = { targets: [1], type: 1, content_type: 0, content: 'hello' } as const;

/** A proxy for user 5, and what arrives behind it. */
function proxying(reply: Parameters<typeof stub>[0], more: Partial<LanyingProxyOptions> = {}) {
  const { fetch, arrived } = stub(reply);
  const proxy = createLanyingProxy({
    client: { ...options, accessToken: 'the-secret-token', fetch },
    path: '/api/lanying',
    allow: ['listFriends', 'sendMessage', 'recallMessage', 'listGroupMembers', 'setPublicInfo', 'downloadChatFile'],
    actingUser: () => 5,
    ...more,
  });
  return { proxy, arrived };
}

const request = (path: string, init: RequestInit & { body?: string } = {}): Request =>
  new Request(`${origin}/api/lanying${path}`, { ...init, headers: { app_id: 'welovemaxim', ...init.headers } });

const send = (body: object | string, headers = {}): Request =>
  request('/message/send', { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });

describe('the proxy', () => {
  it('serves a client that has no token, which sees everything as if it had called itself', async () => {
    const { proxy, arrived } = proxying('{"code":200,"data":true,"msg_ids":[1552747048460091409]}');
    const page = createLanyingClient({ endpoint: `${origin}/api/lanying`, appId: 'welovemaxim', fetch: proxy });
    const result = await page.sendMessage({ ...message, targets: [1], related_mid: '1552747048460091410' });
    expect(result).toEqual({ data: true, msg_ids: ['1552747048460091409'] });
    expect(arrived[0]?.url.href).toBe('https://api.example.com/message/send');
    expect(arrived[0]?.headers).toMatchObject({
      'access-token': 'the-secret-token',
      app_id: 'welovemaxim',
      user_id: '5',
    });
    expect(arrived[0]?.body).toContain('"related_mid":1552747048460091410');
  });

  it('hands on refusals of the service with their codes, without the token', async () => {
    const { proxy } = proxying(failure(10010, 'not with the-secret-token'));
    const page = createLanyingClient({ endpoint: `${origin}/api/lanying`, appId: 'welovemaxim', fetch: proxy });
    expect(await rejection(page.listFriends())).toMatchObject({ code: 10010, serverMessage: 'not with ***' });
  });

  it.each(['access-token', 'user_id', 'group_id', 'cookie', 'authorization', 'x-other'])(
    'does not hand on the header %s',
    async (name) => {
      const { proxy, arrived } = proxying(success([]));
      await proxy(request('/user/rosters', { headers: { [name]: '77' } }));
      expect(Object.values(arrived[0]?.headers ?? {})).not.toContain('77');
      expect(arrived[0]?.headers['user_id']).toBe('5');
    },
  );

  it('lets nobody send in the name of another', async () => {
    const { proxy, arrived } = proxying(success(true));
    await proxy(send({ ...message, from_user_id: 99 }));
    expect(JSON.parse(arrived[0]?.body ?? '')).toMatchObject({ from_user_id: 5 });
  });

  it('acts as an administrator of a group only where the server says so', async () => {
    const { proxy, arrived } = proxying(success([]), { actingUser: () => ({ userId: 5, groupId: 7 }) });
    await proxy(request('/user/rosters'));
    expect(arrived[0]?.headers).toMatchObject({ user_id: '5', group_id: '7' });
  });

  it.each([
    ['an operation that is not on the list', request('/group/create', { method: 'POST', body: '{}' })],
    ['another method', request('/user/rosters', { method: 'POST', body: '{}' })],
    ['a path that leads elsewhere', request('/../../user/rosters')],
    ['a path with more behind it', request('/user/rosters/x')],
    ['a path that only looks the same', request('/user%2frosters')],
    [
      'a prefix that only looks the same',
      new Request(`${origin}/api/lanyingx/user/rosters`, { headers: { app_id: 'welovemaxim' } }),
    ],
  ])('refuses %s', async (_what, asked) => {
    const { proxy, arrived } = proxying(success([]));
    expect((await proxy(asked)).status).toBe(404);
    expect(arrived).toHaveLength(0);
  });

  it.each<[string, Record<string, string>, number]>([
    ['from the same origin', { origin }, 200],
    ['that a browser calls same-origin', { 'sec-fetch-site': 'same-origin' }, 200],
    [
      'from an origin that the options name',
      { origin: 'https://admin.example.com', 'sec-fetch-site': 'same-site' },
      200,
    ],
    ['from another origin', { origin: 'https://evil.example' }, 403],
    ['from no origin', { origin: 'null' }, 403],
    ['that a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['without the header that other pages cannot send', { app_id: '' }, 403],
    ['for another app', { app_id: 'other' }, 403],
  ])('answers a request %s with the right status', async (_what, headers, status) => {
    const { proxy, arrived } = proxying(success([]), { origins: ['https://admin.example.com'] });
    expect((await proxy(request('/user/rosters', { headers }))).status).toBe(status);
    expect(arrived).toHaveLength(status === 200 ? 1 : 0);
  });

  it('gives the answer of actingUser where that is one, and asks it before it reads', async () => {
    const { proxy, arrived } = proxying(success([]), { actingUser: () => new Response(null, { status: 401 }) });
    const asked = send(message);
    expect((await proxy(asked)).status).toBe(401);
    expect([asked.bodyUsed, arrived.length]).toEqual([false, 0]);
  });

  it('gives the answer of check where that is one, which sees operation, input and scope', async () => {
    const check = vi.fn<NonNullable<LanyingProxyOptions['check']>>(() => new Response(null, { status: 418 }));
    const { proxy, arrived } = proxying(success(true), { check });
    expect((await proxy(send({ ...message, from_user_id: 99 }))).status).toBe(418);
    expect(arrived).toHaveLength(0);
    expect(check.mock.lastCall?.[0]).toEqual({
      operationId: 'sendMessage',
      input: { ...message, from_user_id: 5 },
      scope: { userId: 5 },
    });
  });

  it('reads no further than the limit', async () => {
    const { proxy, arrived } = proxying(success(true), { maxBodySize: 1000 });
    let chunks = 0;
    const body = new ReadableStream({
      pull(controller) {
        chunks++;
        controller.enqueue(new Uint8Array(400));
      },
    });
    const endless = { method: 'POST', body, duplex: 'half', headers: { app_id: 'welovemaxim' } };
    expect((await proxy(new Request(`${origin}/api/lanying/message/send`, endless as RequestInit))).status).toBe(413);
    expect(chunks).toBeLessThan(6);
    expect((await proxy(send({ ...message, content: '好'.repeat(300) }))).status).toBe(200);
    expect(arrived).toHaveLength(1);
  });

  it.each(['', 'no json', '[]', '"text"', 'null', '5', '{"related_mid":'])('refuses the body %j', async (body) => {
    const { proxy, arrived } = proxying(success(true));
    expect((await proxy(send(body))).status).toBe(400);
    expect(arrived).toHaveLength(0);
  });

  it.each([{ targets: [12345678901234567890n] }, { related_mid: '"5"' }])(
    'refuses integers that cannot be sent as they are',
    async (wrong) => {
      const { proxy, arrived } = proxying(success(true));
      const body = JSON.stringify(wrong, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
      const answer = await proxy(send(body.replace('12345678901234567000', '12345678901234567890')));
      expect([400, 502]).toContain(answer.status);
      expect(arrived).toHaveLength(0);
    },
  );

  it('takes bodies that are no object, and queries', async () => {
    const { proxy, arrived } = proxying(success(true));
    await proxy(request('/user/public', { method: 'POST', body: '"a text"' }));
    await proxy(request('/group/member_list?group_id=5&cursor=a%26b'));
    expect(arrived[0]?.body).toBe('"a text"');
    expect(arrived[1]?.url.search).toBe('?group_id=5&cursor=a%26b');
  });

  it('passes a file on, fetched from where the service leads', async () => {
    const { fetch, arrived } = stub(
      new Response(null, { status: 302, headers: { location: 'https://storage.example.com/f?Signature=1' } }),
      new Response('bytes', { headers: { 'content-type': 'image/png', 'set-cookie': 'a=b' } }),
    );
    const { proxy } = proxying(success([]), { client: { ...options, fetch } });
    const answer = await proxy(request('/file/download/chat?file_sign=abc'));
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'image/png',
      'bytes',
    ]);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(arrived[1]?.headers).not.toHaveProperty('access-token');
  });

  it.each<[string, () => Promise<Response>, number]>([
    ['HTML of a gateway', async () => new Response('<h1>the-secret-token</h1>', { status: 502 }), 502],
    ['a broken connection', async () => Promise.reject(new TypeError('the-secret-token')), 502],
    ['nobody there', async () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })), 503],
    ['no answer in time', () => new Promise(() => {}), 504],
  ])('says no more than its kind of %s', async (_what, fetch, status) => {
    const { proxy } = proxying(success([]), {
      client: { ...options, accessToken: 'the-secret-token', timeout: 20, fetch },
    });
    const answer = await proxy(request('/user/rosters'));
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain('secret');
  });

  it('tells nothing of an error of the server itself', async () => {
    const actingUser = (): never => {
      throw new Error('the password of the database is secret-word');
    };
    const answer = await proxying(success([]), { actingUser }).proxy(request('/user/rosters'));
    expect([answer.status, await answer.json()]).toEqual([500, { error: 'the proxy failed' }]);
  });

  it('answers so that nothing is kept or guessed', async () => {
    const { headers } = await proxying(success([])).proxy(request('/user/rosters'));
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  it('ends with the request of the page', async () => {
    const controller = new AbortController();
    let seen: AbortSignal | undefined;
    const fetch = (_request: Request, init?: { signal?: AbortSignal }) => {
      seen = init?.signal;
      return new Promise<never>(() => {});
    };
    const { proxy } = proxying(success([]), { client: { ...options, fetch } });
    const answer = proxy(request('/user/rosters', { signal: controller.signal }));
    await vi.waitFor(() => expect(seen).toBeDefined());
    controller.abort();
    await answer;
    expect(seen?.aborted).toBe(true);
  });

  it('repeats nothing by itself, since the page does', async () => {
    const { retries: _retries, ...client } = options;
    const { fetch, arrived } = stub(new Response('', { status: 503 }));
    await proxying(success([]), { client: { ...client, fetch } }).proxy(request('/user/rosters'));
    expect(arrived).toHaveLength(1);
  });

  it.each(['createGrupp', 'constructor', '__proto__'])('refuses to allow %s, which is no operation', (name) => {
    const error = thrown(() => proxying(success([]), { allow: [name as 'createGroup'] }));
    expect(error).toBeInstanceOf(LanyingInputError);
    expect(String(error)).toContain(name);
  });
});
