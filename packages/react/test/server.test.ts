import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationCaller } from '@lanying-im/client';
import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import {
  listFriendsOptions,
  listFriendsQueryKey,
  listGroupMembersInfiniteOptions,
  type ScopedCaller,
} from '../src/index.ts';

const client = (call: OperationCaller['call']): ScopedCaller => ({ scope: { userId: 7 }, call });
const bob = { user_id: 2, name: 'bob' };

describe('on a server', () => {
  it('options fetch what a page then finds in its cache, by a client of the same scope', async () => {
    const server = new QueryClient();
    await server.prefetchQuery(listFriendsOptions(client(async () => [bob])));
    const page = new QueryClient();
    hydrate(page, JSON.parse(JSON.stringify(dehydrate(server))));
    const inPage = client(() => Promise.reject(new Error('not needed')));
    expect(page.getQueryData(listFriendsQueryKey(inPage))).toEqual([bob]);
  });

  it('a token is no part of what is sent to the page', async () => {
    const server = new QueryClient();
    const im = { ...client(async () => [bob]), accessToken: 'secret' };
    await server.prefetchQuery(listFriendsOptions(im));
    await server.prefetchInfiniteQuery(listGroupMembersInfiniteOptions(im, { group_id: 1 }));
    expect(JSON.stringify(dehydrate(server))).not.toContain('secret');
  });

  it('nothing is asked for again, since a page waits', async () => {
    const failure = Object.assign(new Error('no connection'), { name: 'LanyingConnectionError' });
    const call = vi.fn(() => Promise.reject(failure));
    const asked = new QueryClient().fetchQuery(listFriendsOptions(client(call)));
    await expect(asked).rejects.toThrow('no connection');
    expect(call).toHaveBeenCalledOnce();
  });
});

/** Modules of the package, by their path. */
function sources(): [path: string, text: string][] {
  const root = join(import.meta.dirname, '../src');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  return paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]);
}

describe('the modules', () => {
  // React Server Components can then import options, which run on the server, from the same entry as hooks.
  it.each(sources())("%s begins with 'use client' if, and only if, it runs code of React or TanStack", (path, text) => {
    const imported = text.match(
      /^import (?!type )[^;]+ from '(?:react|@tanstack\/react-query|\.{1,2}\/(?:hooks|provider)\.tsx?)';$/gm,
    );
    expect(/^(?:\/\/.*\n|\n)*'use client';$/m.test(text), path).toBe(imported !== null);
  });
});
