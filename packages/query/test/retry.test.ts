import { ErrorCode } from '@lanying-im/client';
import { QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listFriendsOptions } from '../src/index.ts';
import { createClient } from './support/service.ts';

/** Fetches a list of friends from a service that always responds alike; returns the milliseconds between requests. */
async function gapsOf(respond: () => Response): Promise<number[]> {
  const times: number[] = [];
  const im = createClient('app', async () => {
    times.push(Date.now());
    return respond();
  });
  const fetched = new QueryClient().fetchQuery({ ...listFriendsOptions(im) } as never).catch(() => {});
  await vi.runAllTimersAsync();
  await fetched;
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

describe('on a page, a query', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([408, 429, 500, 502, 503, 504])('is retried three times after HTTP %d', async (status) => {
    expect(await gapsOf(() => new Response('', { status }))).toHaveLength(3);
  });

  it('waits as long as Retry-After says', async () => {
    const gaps = await gapsOf(() => new Response('', { status: 429, headers: { 'retry-after': '30' } }));
    expect(gaps).toEqual([30_000, 30_000, 30_000]);
  });

  it('is not retried after an error that stays', async () => {
    const rejected = () => Response.json({ code: ErrorCode.PermissionDenied, message: 'no' });
    expect(await gapsOf(rejected)).toEqual([]);
    expect(await gapsOf(() => new Response('', { status: 404 }))).toEqual([]);
  });
});

it('on a server, a query is not retried, since a page waits', async () => {
  const fetch = vi.fn(async () => new Response('', { status: 503 }));
  const options = listFriendsOptions(createClient('app', fetch));
  await expect(new QueryClient().fetchQuery(options)).rejects.toMatchObject({ status: 503 });
  expect(fetch).toHaveBeenCalledOnce();
});
