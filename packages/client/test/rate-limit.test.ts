import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanyingInputError } from '../src/index.ts';
import { createRateLimiter } from '../src/rate-limit.ts';
import { clients } from './support/clients.ts';
import { options, rejection, stub, success, thrown } from './support/stub.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a rate limit', () => {
  it('lets through as many as it says at once, the others in their order as time passes', async () => {
    const limit = createRateLimiter({ requests: 2, perMs: 100 });
    const passed: number[] = [];
    for (let at = 0; at < 6; at++) limit.take().then(() => passed.push(at));
    await vi.advanceTimersByTimeAsync(0);
    expect([passed, limit.queued]).toEqual([[0, 1], 4]);
    await vi.advanceTimersByTimeAsync(50);
    expect([passed, limit.queued]).toEqual([[0, 1, 2], 3]);
    await vi.advanceTimersByTimeAsync(150);
    expect([passed, limit.queued]).toEqual([[0, 1, 2, 3, 4, 5], 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never lets through more than it says, whatever comes when', async () => {
    vi.useRealTimers();
    const bursts = fc.array(fc.record({ wait: fc.nat(300), count: fc.nat(5) }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 10, max: 200 }),
        bursts,
        async (requests, perMs, plan) => {
          vi.useFakeTimers();
          const limit = createRateLimiter({ requests, perMs });
          const times: number[] = [];
          let requested = 0;
          for (const { wait, count } of plan) {
            await vi.advanceTimersByTimeAsync(wait);
            for (let at = 0; at < count; at++, requested++) limit.take().then(() => times.push(performance.now()));
          }
          await vi.advanceTimersByTimeAsync((requested + 1) * perMs);
          vi.useRealTimers();
          expect(times).toHaveLength(requested);
          // In any span: what was saved up, and what came anew.
          times.forEach((from, first) => {
            times.slice(first).forEach((to, more) => {
              expect(more + 1).toBeLessThanOrEqual(requests + ((to - from) * requests) / perMs + 1e-6);
            });
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('forgets who aborts, and keeps nobody else waiting for them', async () => {
    const limit = createRateLimiter({ requests: 1, perMs: 100 });
    const controller = new AbortController();
    await limit.take();
    const gone = rejection(limit.take(controller.signal));
    const next = limit.take();
    controller.abort('enough');
    expect(await gone).toBe('enough');
    expect(limit.queued).toBe(1);
    await vi.advanceTimersByTimeAsync(100);
    await next;
    expect(await rejection(limit.take(controller.signal))).toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer when all who waited are gone', async () => {
    const limit = createRateLimiter({ requests: 1, perMs: 100 });
    const controller = new AbortController();
    await limit.take();
    const gone = rejection(limit.take(controller.signal));
    controller.abort();
    await gone;
    expect([limit.queued, vi.getTimerCount()]).toEqual([0, 0]);
  });

  it.each([
    { requests: 0, perMs: 1 },
    { requests: 1, perMs: 0 },
    { requests: Number.NaN, perMs: 1 },
  ])('rejects %j', (wrong) => {
    expect(thrown(() => createRateLimiter(wrong))).toBeInstanceOf(LanyingInputError);
  });
});

describe.each(clients)('through a rate limit, %s', (_, make) => {
  it('sends every attempt when its turn has come, which is no part of its time limit', async () => {
    const rateLimit = createRateLimiter({ requests: 1, perMs: 1000 });
    const { fetch, arrived } = stub(new Response('', { status: 503, headers: { 'retry-after': '0' } }), success([]));
    const im = make({ ...options, fetch, rateLimit, retries: 1, timeout: 10 });
    const both = Promise.all([im.listFriends(), im.asUser(5).listFriends()]);
    await vi.advanceTimersByTimeAsync(0);
    expect([arrived.length, rateLimit.queued]).toEqual([1, 2]);
    await vi.advanceTimersByTimeAsync(2000);
    await both;
    expect(arrived).toHaveLength(3);
  });

  it('can be aborted while it waits, and then nothing is sent', async () => {
    const rateLimit = createRateLimiter({ requests: 1, perMs: 1000 });
    const { fetch, arrived } = stub(success([]));
    const im = make({ ...options, fetch, rateLimit });
    await im.listFriends();
    const error = rejection(im.listFriends({}, { signal: AbortSignal.timeout(10), totalTimeout: 5 }));
    await vi.advanceTimersByTimeAsync(5);
    expect(await error).toMatchObject({ name: 'LanyingTimeoutError', timeout: 5, outcome: 'not-sent' });
    expect([arrived.length, rateLimit.queued]).toEqual([1, 0]);
  });
});
