import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchInit } from '../src/index.ts';
import { clients } from './support/clients.ts';
import { options, rejection, stub, success } from './support/stub.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

describe.each(clients)('the time limit of %s', (_, make) => {
  it('is 30 seconds', async () => {
    const error = rejection(make({ ...options, fetch: never }).listFriends());
    await vi.advanceTimersByTimeAsync(29_999);
    expect(await Promise.race([error, 'waiting'])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toMatchObject({
      name: 'LanyingTimeoutError',
      timeout: 30_000,
      message: 'listFriends: no response within 30000 ms',
    });
  });

  it.each([0, Number.POSITIVE_INFINITY, 2 ** 31])('does not exist when it is set to %d', async (timeout) => {
    const call = make({ ...options, timeout, fetch: never })
      .listFriends()
      .catch(() => 'ended');
    await vi.advanceTimersByTimeAsync(1e9);
    expect(await Promise.race([call, 'waiting'])).toBe('waiting');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind', async () => {
    const { fetch } = stub(success([]));
    await make({ ...options, fetch }).listFriends();
    await rejection(make({ ...options, fetch: () => Promise.reject(new TypeError('no')) }).listFriends());
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts while a token is waited for, and then nothing was or will be sent', async () => {
    const { fetch, arrived } = stub(success([]));
    let give: ((token: string) => void) | undefined;
    const accessToken = () =>
      new Promise<string>((resolve) => {
        give = resolve;
      });
    const error = rejection(make({ ...options, accessToken, fetch, timeout: 50 }).listFriends());
    await vi.advanceTimersByTimeAsync(50);
    expect(await error).toMatchObject({ name: 'LanyingTimeoutError', outcome: 'not-sent' });
    give?.('late');
    await vi.advanceTimersByTimeAsync(1000);
    expect(arrived).toHaveLength(0);
  });

  it('holds for each attempt anew', async () => {
    const { fetch, arrived } = stub({ code: 10008, message: 'expired' }, success([]));
    const slow = async (url: string, init: FetchInit) => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      return fetch(url, init);
    };
    const call = make({ ...options, accessToken: async () => 'abc', fetch: slow, timeout: 50 }).listFriends();
    await vi.advanceTimersByTimeAsync(80);
    expect(await call).toEqual([]);
    expect(arrived).toHaveLength(2);
  });
});

describe.each(clients)('the signal of a caller of %s', (_, make) => {
  it.each([new Error('mine'), 'a text', undefined])('ends a call with its reason untouched: %o', async (reason) => {
    const controller = new AbortController();
    const error = rejection(make({ ...options, fetch: never }).listFriends({}, { signal: controller.signal }));
    controller.abort(reason);
    expect(await error).toBe(controller.signal.reason);
  });

  it('reaches the fetch', async () => {
    const controller = new AbortController();
    let seen: AbortSignal | undefined;
    const fetch = (_url: string, init: FetchInit) => {
      seen = init.signal;
      return never();
    };
    const error = rejection(make({ ...options, fetch }).listFriends({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen?.aborted).toBe(false);
    controller.abort();
    await error;
    expect(seen?.aborted).toBe(true);
    expect(seen?.reason).toBe(controller.signal.reason);
  });

  it('ends a call before anything happens when it is aborted already', async () => {
    const { fetch, arrived } = stub();
    const accessToken = vi.fn(() => 'abc');
    const signal = AbortSignal.abort('early');
    expect(await rejection(make({ ...options, fetch, accessToken }).listFriends({}, { signal }))).toBe('early');
    expect([arrived.length, accessToken.mock.calls.length]).toEqual([0, 0]);
  });

  it('may be shared by any number of calls without remembering them', async () => {
    const { fetch } = stub(success([]));
    const controller = new AbortController();
    const add = vi.spyOn(controller.signal, 'addEventListener');
    const im = make({ ...options, fetch });
    for (let call = 0; call < 20; call++) await im.listFriends({}, { signal: controller.signal });
    await Promise.all(Array.from({ length: 20 }, () => im.listFriends({}, { signal: controller.signal })));
    expect(add).toHaveBeenCalledTimes(1);
  });
});
