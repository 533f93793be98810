import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import * as undici from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLanyingClient, type Fetch, type FetchInit, type ResponseEvent } from '../src/index.ts';
import { clients } from './support/clients.ts';
import { serve } from './support/server.ts';
import { options, rejection, stub, success, tokenOfRole } from './support/stub.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(clients)('the fetch of %s', (_, create) => {
  it('is called without a receiver, which the fetch of a browser would reject', async () => {
    let receiver: unknown = 'not called';
    const fetch = async function (this: unknown): Promise<Response> {
      receiver = this;
      return Response.json(success([]));
    };
    await create({ ...options, fetch }).listFriends();
    expect(receiver).toBeUndefined();
  });

  it('is called with plain values', async () => {
    const calls: unknown[][] = [];
    const fetch = async (...given: unknown[]): Promise<Response> => {
      calls.push(given);
      return Response.json(success({ group_id: 1 }));
    };
    await create({ ...options, fetch }).createGroup({ name: 'g' });
    const [url, init] = calls[0] as [string, FetchInit];
    expect(url).toBe('https://api.example.com/group/create');
    expect(Object.getPrototypeOf(init.headers)).toBe(Object.prototype);
    expect(init).toMatchObject({ method: 'POST', body: '{"name":"g"}', redirect: 'manual' });
  });

  it('can be that of undici, with a dispatcher of its own', async () => {
    const endpoint = await serve((_request, response) => response.end(JSON.stringify(success([{ user_id: 1 }]))));
    const agent = new undici.Agent();
    const fetch = ((url: string, init: undici.RequestInit) =>
      undici.fetch(url, { ...init, dispatcher: agent })) as unknown as Fetch; // Its types are not those of the DOM.
    expect(await create({ ...options, endpoint, fetch }).listFriends()).toEqual([{ user_id: 1 }]);
    await agent.close();
  });

  it.each<[string, (text: string) => unknown]>([
    ['a stream of Node', (text) => Readable.from([text])],
    ['missing, as in React Native', () => undefined],
    ['a stream of the platform', (text) => new Response(text).body],
  ])('may return a response whose body is %s', async (_kind, bodyOf) => {
    const statuses = [503, 200];
    const bodies: unknown[] = [];
    const fetch = async (): Promise<Response> => {
      const status = statuses.shift() ?? 0;
      const text = status === 200 ? JSON.stringify(success([])) : 'busy';
      const body = bodyOf(text);
      bodies.push(body);
      const response = { ok: status === 200, status, headers: new Headers(), body, text: async () => text };
      return response as unknown as Response; // As small as those of libraries are.
    };
    expect(await create({ ...options, fetch, retries: 1, maxRetryDelay: 1 }).listFriends()).toEqual([]);
    if (bodies[0] instanceof Readable) expect(bodies[0].destroyed).toBe(true);
  });
});

describe.each<[string, unknown]>([
  ['nothing', undefined],
  ['a value that is no response', { code: 200 }],
  ['a response that was read', 'read'],
])('a fetch that returns %s', (_kind, value) => {
  it('is reported once, as an error of this package', async () => {
    const fetch = vi.fn(async () => {
      const response = Response.json(success([]));
      await response.text();
      return (value === 'read' ? response : value) as Response;
    });
    const error = await rejection(
      createLanyingClient({ ...options, retries: 2, fetch, onResponse() {} }).listFriends(),
    );
    expect(error).toMatchObject({ name: 'LanyingResponseError', operationId: 'listFriends' });
    expect(String(error)).toContain('fetch must return a Response');
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('an endpoint that is a path', () => {
  it('is resolved against the address of the page', async () => {
    vi.stubGlobal('location', new URL('https://app.example.com/settings?tab=1'));
    const { fetch, arrived } = stub(success([]));
    await createLanyingClient({ endpoint: '/api/lanying/', appId: 'a', fetch }).listFriends();
    expect(arrived[0]?.url.href).toBe('https://app.example.com/api/lanying/user/rosters');
  });

  it('is an error of the input where the page has no address to resolve it', async () => {
    vi.stubGlobal('location', { href: 'about:blank' });
    const { fetch, arrived } = stub(success([]));
    const im = createLanyingClient({ endpoint: '/api/lanying', appId: 'a', fetch });
    expect(await rejection(im.listFriends())).toMatchObject({ name: 'LanyingInputError', operationId: 'listFriends' });
    expect(arrived).toEqual([]);
  });
});

/** An AbortController as polyfills have it: with the oldest members only. */
class OldController {
  readonly signal = Object.assign(new EventTarget(), { aborted: false });

  abort(): void {
    if (this.signal.aborted) return;
    this.signal.aborted = true;
    this.signal.dispatchEvent(new Event('abort'));
  }
}

describe('without the newer globals, as in React Native', () => {
  it('calls, retries, makes keys and aborts', async () => {
    vi.stubGlobal('AbortController', OldController);
    vi.stubGlobal('crypto', undefined);
    vi.stubGlobal('DOMException', undefined);
    const { fetch, arrived } = stub(new Response('busy', { status: 503 }), success(true));
    const im = createLanyingClient({ ...options, fetch, retries: 1, maxRetryDelay: 1 });
    await im.sendMessage({ targets: [1], type: 1, content_type: 0, content: 'hello' });
    const keys = arrived.map(({ body }) => JSON.parse(body).transaction_id);
    expect(keys[0]).toBe(keys[1]);
    expect(Number.isSafeInteger(keys[0])).toBe(true);
    const controller = new OldController();
    const silent = createLanyingClient({ ...options, fetch: () => new Promise(() => {}) });
    const error = rejection(silent.listFriends({}, { signal: controller.signal as unknown as AbortSignal }));
    controller.abort();
    expect(await error).toMatchObject({ name: 'AbortError' });
  });

  it("does not pass a polyfill's signal to a fetch that would reject it", async () => {
    vi.stubGlobal('AbortController', OldController);
    const server = createServer((_request, response) => response.end(JSON.stringify(success([]))));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    try {
      expect(await createLanyingClient({ ...options, endpoint: `http://127.0.0.1:${port}` }).listFriends()).toEqual([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it.each<[string, object]>([
    ['React Native', { navigator: { product: 'ReactNative' } }],
    ['a WeChat mini program', { wx: { request() {} } }],
    ['an Alipay mini program', { my: { request() {} } }],
    ['a page', { document: {} }],
  ])('rejects admin tokens in %s, whose device belongs to the user', (_name, globals) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const create = (accessToken: string) => () => createLanyingClient({ ...options, accessToken });
    expect(create(tokenOfRole(2))).toThrow('accessToken');
    expect(create(tokenOfRole(1))).not.toThrow();
  });
});

describe('onResponse', () => {
  it('may read the body', async () => {
    const { fetch } = stub(success([{ user_id: 1, name: 'a' }]));
    const read: unknown[] = [];
    const onResponse = async ({ response }: ResponseEvent): Promise<void> => {
      read.push(await response.json());
    };
    expect(await createLanyingClient({ ...options, fetch, onResponse }).listFriends()).toHaveLength(1);
    expect(read).toEqual([success([{ user_id: 1, name: 'a' }])]);
  });

  it('ends the call once with the error that it throws, and stops the body', async () => {
    let cancelled = 0;
    const body = () => new ReadableStream({ cancel: () => void cancelled++ });
    const problem = new TypeError('Body is unusable');
    const fetch = vi.fn(async () => new Response(body()));
    const onResponse = () => {
      throw problem;
    };
    expect(await rejection(createLanyingClient({ ...options, retries: 2, fetch, onResponse }).listFriends())).toBe(
      problem,
    );
    expect([fetch.mock.calls.length, cancelled]).toEqual([1, 1]);
  });
});
