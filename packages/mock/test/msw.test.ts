import type { HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { setupServer as setupServer2 } from 'msw2/node';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type HandlerOptions, toHandlers } from '../src/adapters/msw.ts';
import { createLanyingMock } from '../src/index.ts';
import { ada, ben, cho, openFixture } from './support/fixture.ts';

/** Starts msw 3 for a test. */
function listen(handlers: readonly HttpHandler[]): void {
  const server = setupServer(...handlers);
  server.listen({ onUnhandledFrame: 'error' });
  onTestFinished(() => server.close());
}

describe('a page that calls its own server', () => {
  function open(options: HandlerOptions = {}) {
    const { mock } = openFixture();
    listen(toHandlers(mock, { endpoint: '/api/lanying', ...options }));
    const call = (path: string, init?: RequestInit) => fetch(`http://localhost:3000/api/lanying${path}`, init);
    return { mock, call };
  }

  test('gets the app id and the admin token of the mock', async () => {
    const { call } = open();
    const response = await call('/user/rosters', { headers: { user_id: String(ada) } });
    expect(await response.json()).toMatchObject({ code: 200 });
  });

  test.each([
    ['a user', ada],
    ['a function', () => ada],
    ['a function that waits', async (request: Request) => (request.headers.get('cookie') ? ben : ada)],
  ])('acts as %s', async (_, actingUser) => {
    const { mock, call } = open({ actingUser });
    const body = JSON.stringify({ name: 'Chess', user_list: [cho] });
    expect(await (await call('/group/create', { method: 'POST', body })).json()).toMatchObject({ code: 200 });
    expect(mock.snapshot().apps[0]?.groups?.at(-1)).toMatchObject({ name: 'Chess', owner: ada });
  });

  test('cannot act as another user', async () => {
    const { mock, call } = open({ actingUser: ada });
    const before = mock.snapshot();
    const response = await call('/group/create', {
      method: 'POST',
      headers: { user_id: String(ben) },
      body: '{"name":"Go"}',
    });
    expect([response.status, await response.json()]).toEqual([
      403,
      { code: 403, message: `The page acts as user ${ben}, but the acting user is ${ada}.` },
    ]);
    expect(mock.snapshot()).toEqual(before);
  });

  test('uploads a file and downloads it again', async () => {
    const { call } = open({ actingUser: ada });
    const { data } = await (await call('/file/upload/avatar/user')).json();
    const form = new FormData();
    for (const [name, value] of Object.entries(data.oss_body_param)) form.append(name, String(value));
    form.append('file', new Blob(['picture'], { type: 'image/png' }));
    expect((await fetch(data.upload_url, { method: 'POST', body: form })).status).toBe(200);
    const { pathname, search } = new URL(data.download_url);
    const file = await call(`${pathname}${search}`);
    expect([file.headers.get('content-type'), await file.text()]).toEqual(['image/png', 'picture']);
  });

  test('can have other paths that contain the same one', async () => {
    const { mock } = openFixture();
    const server = setupServer(...toHandlers(mock, { endpoint: '/api/lanying/' }));
    server.listen({ onUnhandledFrame: 'bypass' });
    onTestFinished(() => server.close());
    await expect(fetch('http://127.0.0.1:1/other/api/lanying/group/list')).rejects.toThrow(TypeError);
    expect(mock.requestCount).toBe(0);
  });
});

describe('msw 2', () => {
  afterEach(() => {
    vi.doUnmock('msw');
    vi.resetModules();
  });

  test('runs the same handlers', async () => {
    vi.resetModules();
    vi.doMock('msw', () => import('msw2'));
    const { toHandlers: toHandlers2 } = await import('../src/adapters/msw.ts');
    const mock = createLanyingMock();
    // The types of the two versions differ, but not their handlers.
    const server = setupServer2(...(toHandlers2(mock) as never[]));
    server.listen({ onUnhandledRequest: 'error' });
    onTestFinished(() => server.close());
    const url = 'https://api.maximtop.com';
    const body = JSON.stringify({ username: 'test_user', password: 'asd' });
    const register = () => fetch(`${url}/user/register/v2`, { method: 'POST', headers: { app_id: mock.appId }, body });
    expect(await (await register()).json()).toMatchObject({ code: 200 });
    mock.faults.add({ drop: 'before', times: 1 });
    await expect(register()).rejects.toThrow(TypeError);
    expect((await fetch(`${url}/__mock/reset`, { method: 'POST' })).status).toBe(200);
    expect(mock.requests).toEqual([]);
  });
});
