import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LanyingClientOptions, LanyingInputError, type RetryEvent } from '../src/index.ts';
import { createRateLimiter } from '../src/rate-limit.ts';
import { clients } from './support/clients.ts';
import { serve } from './support/server.ts';
import { options, rejection, stub, success, thrown } from './support/stub.ts';

const never = (): Promise<never> => new Promise(() => {});
const busy = () => new Response('busy', { status: 503, headers: { 'retry-after': '50' } });

/** Everything that a call may wait for, made to last for ever. */
const waits: [wait: string, options: Partial<LanyingClientOptions>][] = [
  ['the token function', { accessToken: never }],
  ['onRequest', { onRequest: never }],
  ['onResponse', { onResponse: never }],
  ['onRetry', { onRetry: never, fetch: async () => busy(), retries: 1 }],
  ['the rate limiter', { rateLimit: { take: never } }],
  ['a fetch that knows no signals', { fetch: never }],
  ['the delay before a retry', { fetch: async () => busy(), retries: 1 }],
  ['the body of a response', { fetch: async () => new Response(new ReadableStream()) }],
  ['the body of an error', { fetch: async () => new Response(new ReadableStream(), { status: 400 }) }],
  [
    'a body without a stream',
    { fetch: async () => ({ ok: true, status: 200, headers: new Headers(), text: never }) as never },
  ],
];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(clients)('a call of %s that waits', (_, create) => {
  const client = (more: Partial<LanyingClientOptions>) =>
    create({ ...options, fetch: stub(success([])).fetch, ...more });

  it.each(waits)('ends at once when it is aborted: %s', async (_wait, more) => {
    const controller = new AbortController();
    const error = rejection(client(more).listFriends({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(5);
    controller.abort('enough');
    expect(await error).toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(waits)('ends when totalTimeout is over: %s', async (_wait, more) => {
    const error = rejection(client(more).listFriends({}, { totalTimeout: 100 }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await error).toMatchObject({ name: 'LanyingTimeoutError', timeout: 100 });
  });

  it('fails in time for a token that never comes, and the next call requests another', async () => {
    const accessToken = vi.fn<() => string | Promise<string>>().mockImplementationOnce(never).mockReturnValue('later');
    const im = client({ accessToken, timeout: 50 });
    const first = [rejection(im.listFriends()), rejection(im.listFriends())];
    await vi.advanceTimersByTimeAsync(50);
    for (const error of first) expect(await error).toMatchObject({ name: 'LanyingTimeoutError', outcome: 'not-sent' });
    expect(await im.listFriends()).toEqual([]);
    expect(accessToken).toHaveBeenCalledTimes(2);
  });

  it("requests another token, too, where it was the caller's signal that ended the wait", async () => {
    const accessToken = vi.fn<() => string | Promise<string>>().mockImplementationOnce(never).mockReturnValue('later');
    const controller = new AbortController();
    const im = client({ accessToken });
    const error = rejection(im.listFriends({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(0);
    controller.abort('enough');
    expect(await error).toBe('enough');
    expect(await im.listFriends()).toEqual([]);
    expect(accessToken).toHaveBeenCalledTimes(2);
  });

  it('sends nothing once it has ended', async () => {
    const { fetch, arrived } = stub(success([]));
    let release: (() => void) | undefined;
    const onRequest = (): Promise<void> =>
      new Promise((resolve) => {
        release = resolve;
      });
    const controller = new AbortController();
    const error = rejection(client({ fetch, onRequest }).listFriends({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(0);
    controller.abort('enough');
    await error;
    release?.();
    await vi.advanceTimersByTimeAsync(1000);
    expect(arrived).toHaveLength(0);
  });
});

describe.each(clients)('the numbers of %s', (_, create) => {
  const names = ['retries', 'timeout', 'totalTimeout', 'maxRetryDelay'] as const;
  const wrong = [-1, Number.NaN, '5', null, {}];

  it.each(names)('must be numbers of 0 or more: %s', async (name) => {
    for (const value of wrong) {
      const error = thrown(() => create({ ...options, [name]: value }));
      expect(error).toBeInstanceOf(LanyingInputError);
      expect(String(error)).toContain(name);
      if (value === null) continue; // Of a call, null leaves the number to the client.
      const { fetch, arrived } = stub(success([]));
      const call = create({ ...options, fetch }).listFriends({}, { [name]: value } as never);
      expect(await rejection(call)).toMatchObject({ name: 'LanyingInputError', operationId: 'listFriends' });
      expect(arrived).toHaveLength(0);
    }
  });

  it('never make a timer fire too early', async () => {
    const events: RetryEvent[] = [];
    const onRetry = (event: RetryEvent): void => void events.push(event);
    const later = new Response('busy', { status: 503, headers: { 'retry-after': '3000000' } });
    const { fetch, arrived } = stub(later, success([]));
    const im = create({ ...options, fetch, retries: 1, maxRetryDelay: Number.POSITIVE_INFINITY, onRetry });
    const call = im.listFriends();
    await vi.advanceTimersByTimeAsync(2 ** 31 - 2000);
    expect([arrived.length, events[0]?.error]).toEqual([1, expect.objectContaining({ retryAfter: 3e9 })]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await call).toEqual([]);
  });
});

it.each([
  { requests: Number.NaN, perMs: 1 },
  { requests: Number.POSITIVE_INFINITY, perMs: 1 },
  { requests: 1, perMs: Number.NaN },
  { requests: 1, perMs: Number.POSITIVE_INFINITY },
  { requests: 1, perMs: 0 },
  { requests: '2' as never, perMs: 1 },
])('a rate limiter rejects numbers that limit nothing, or everything: %j', (limit) => {
  expect(thrown(() => createRateLimiter(limit))).toBeInstanceOf(LanyingInputError);
});

it('a rate limiter of one request in a year waits without a busy loop', async () => {
  const limiter = createRateLimiter({ requests: 1, perMs: 365 * 86_400_000 });
  await limiter.take();
  const second = limiter.take();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  await vi.advanceTimersByTimeAsync(365 * 86_400_000 + 1);
  await second;
  expect(timers.mock.calls.length).toBeLessThan(20);
});

describe.each(clients)('the size of a response to %s', (_, create) => {
  it.each([200, 400])('is limited while it is read, HTTP %i', async (status) => {
    let sent = 0;
    let cancelled = false;
    const chunk = new Uint8Array(1000);
    const body = new ReadableStream({
      pull: (controller) => {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const fetch = async () => new Response(body, { status });
    const error = await rejection(create({ ...options, fetch, maxResponseSize: 5000 }).listFriends());
    expect(error).toMatchObject({ name: 'LanyingResponseError', status });
    expect(String(error)).toContain('maxResponseSize, 5000 bytes');
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(10_000);
  });

  it('counts what a compressed response unfolds to', async () => {
    vi.useRealTimers();
    const { gzipSync } = await import('node:zlib');
    const bomb = gzipSync(Buffer.alloc(10_000_000, ' '));
    const endpoint = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb);
    });
    const im = create({ ...options, endpoint, maxResponseSize: 1_000_000 });
    expect(bomb.byteLength).toBeLessThan(20_000);
    expect(await rejection(im.listFriends())).toMatchObject({ name: 'LanyingResponseError' });
  });

  it('is 64 MiB unless the option says otherwise', async () => {
    const chunk = new Uint8Array(2 ** 20);
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(chunk);
      },
    });
    const error = await rejection(create({ ...options, fetch: async () => new Response(body) }).listFriends());
    expect(String(error)).toContain('67108864 bytes');
    expect(sent).toBeLessThan(70);
  });
});
