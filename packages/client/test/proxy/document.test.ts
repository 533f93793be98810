import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stub, success } from '../support/stub.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const document = read('../../PROXY.md');
const fetched = (path: string, headers: Record<string, string> = {}): Request =>
  new Request(`https://app.example.com${path}`, { headers: { app_id: 'welovemaxim', ...headers } });

describe('PROXY.md', () => {
  beforeEach(() => vi.stubEnv('LANYING_TOKEN', 'the-token'));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('shows the examples that are run here and in consumers/, and no other code', () => {
    const shown = [...document.matchAll(/```[jt]sx?\n(.*?)```/gs)].map(([, code]) => code);
    const examples = readdirSync(new URL('examples/', import.meta.url)).map((file) => `examples/${file}`);
    const consumers = [
      'next/app/api/lanying/[...path]/route.ts',
      'express/server.js',
      'hono/server.js',
      'vite/vite.config.js',
    ];
    const files = [...examples, ...consumers.map((file) => `../../../../consumers/${file}`)];
    expect(shown.toSorted()).toEqual(files.map(read).toSorted());
  });

  it('lists every option', () => {
    const declaration = /interface LanyingProxyOptions \{.*?^\}/ms.exec(read('../../src/proxy/options.ts'))?.[0] ?? '';
    const options = [...declaration.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name);
    const section = /## Options\n(.*?)\n## /s.exec(document)?.[1] ?? '';
    expect([...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(options);
    expect(options.length).toBeGreaterThan(5);
  });

  it('shows a proxy that acts as the user of the session, and rejects others', async () => {
    vi.stubGlobal('sessionOf', async (request: Request) =>
      request.headers.has('cookie') ? { lanyingUserId: 5 } : undefined,
    );
    const { fetch, arrived } = stub(success([]));
    vi.stubGlobal('fetch', fetch);
    const { proxy } = await import('./examples/session.ts');
    expect((await proxy(fetched('/api/lanying/user/rosters'))).status).toBe(401);
    expect((await proxy(fetched('/api/lanying/user/rosters', { cookie: 'a' }))).status).toBe(200);
    expect(arrived.map(({ headers }) => [headers['user_id'], headers['access-token']])).toEqual([['5', 'the-token']]);
  });

  it('shows a console, whose operators act as those whom they may', async () => {
    vi.stubGlobal('operatorOf', async () => ({ lanyingUserId: 5, mayActAs: async (id: number) => id === 6 }));
    const { fetch, arrived } = stub(success([]));
    vi.stubGlobal('fetch', fetch);
    const { consoleProxy } = await import('./examples/console.ts');
    const statusOf = async (headers = {}) => (await consoleProxy(fetched('/api/console/user/rosters', headers))).status;
    expect([await statusOf(), await statusOf({ user_id: '6' }), await statusOf({ user_id: '7' })]).toEqual([
      200, 200, 403,
    ]);
    expect(arrived.map(({ headers }) => headers['user_id'])).toEqual(['5', '6']);
  });

  it('shows a proxy that allows the groups of the session', async () => {
    vi.stubGlobal('sessionOf', async () => ({ lanyingUserId: 5, groups: [7] }));
    const { fetch, arrived } = stub(success({}));
    vi.stubGlobal('fetch', fetch);
    const { groupProxy } = await import('./examples/groups.ts');
    const statusOf = async (id: number) => (await groupProxy(fetched(`/api/groups/group/info?group_id=${id}`))).status;
    expect([await statusOf(7), await statusOf(8)]).toEqual([200, 403]);
    expect(arrived).toHaveLength(1);
  });
});
