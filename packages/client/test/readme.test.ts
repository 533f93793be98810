import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLanyingClient, ErrorCode, type FetchInit, LanyingInputError } from '../src/index.ts';
import { failure, options, rejection, stub, success } from './support/stub.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../README.md');
const examples = readdirSync(new URL('examples/', import.meta.url));

describe('README.md', () => {
  it('shows the examples that are run below, and no other code', () => {
    const shown = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
    expect(shown.toSorted()).toEqual(examples.map((file) => read(`examples/${file}`)).toSorted());
  });

  it.each([
    ['retry/options.ts', /interface RetryOptions \{.*?^\}/ms],
    ['transport/options.ts', /interface TransportOptions \{.*?^\}/ms],
    ['client/options.ts', /interface LanyingClientOptions .*?^\}/ms],
    ['operation/operation-caller.ts', /interface CallOptions .*?^\}/ms],
  ])('lists all that is declared in %s', (file, part) => {
    const [source = ''] = read(`../src/${file}`).match(part) ?? [];
    const declared = [...source.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name);
    expect(declared.length).toBeGreaterThan(1);
    for (const name of declared) expect(readme).toContain(`\`${name}\``);
  });
});

describe('the examples', () => {
  beforeEach(() => {
    vi.stubEnv('LANYING_TOKEN', 'the-token');
    vi.resetModules();
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('quick-start creates a group, and prints where to read on when there are too many', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const { fetch, arrived } = stub(success({ group_id: 2306414607729 }), failure(ErrorCode.TooManyGroupsCreated));
    vi.stubGlobal('fetch', fetch);
    await import('./examples/quick-start.ts');
    vi.resetModules();
    await import('./examples/quick-start.ts');
    expect(log.mock.calls).toEqual([
      [2306414607729],
      ['https://lanying-im.github.io/lanying-im-typescript/errors/20008/'],
    ]);
    expect(arrived[0]).toMatchObject({ headers: { user_id: '2302128618880', 'access-token': 'the-token' } });
  });

  it('errors reports what may be retried', async () => {
    const { greet } = await import('./examples/errors.ts');
    const responses = stub(
      success(true),
      failure(ErrorCode.UserNotFound),
      failure(ErrorCode.PermissionDenied),
      new Response('bad gateway', { status: 502 }),
    );
    const im = createLanyingClient({ ...options, fetch: responses.fetch });
    expect([await greet(im, 1), await greet(im, 1), await greet(im, 1)]).toEqual(['sent', 'nobody', 'not sent']);
    expect(await rejection(greet(im, 1))).toMatchObject({ outcome: 'unknown' });
    expect(await rejection(greet(im, 2 ** 53))).toBeInstanceOf(LanyingInputError);
  });

  it('paging stops at the member that it looks for', async () => {
    const { findMember } = await import('./examples/paging.ts');
    const { fetch, arrived } = stub(
      success([], { total: 3 }),
      success([{ user_id: 1 }], { cursor: 'a' }),
      success([{ user_id: 2, display_name: 'Ann' }], { cursor: 'b' }),
    );
    const found = await findMember(createLanyingClient({ ...options, fetch }), 7, 'Ann');
    expect(found).toEqual({ user_id: 2, display_name: 'Ann' });
    expect(arrived).toHaveLength(3);
  });

  it('ids sends a message and recalls it by its exact id', async () => {
    const { sendAndRecall } = await import('./examples/ids.ts');
    const { fetch, arrived } = stub('{"code":200,"data":true,"msg_ids":[1552747048460091409]}');
    await sendAndRecall(createLanyingClient({ ...options, fetch }), 5);
    expect(arrived[1]?.body).toContain('"related_mid":1552747048460091409');
  });

  it('scopes gets its token where it says and acts as user and as group admin', async () => {
    const { fetch, arrived } = stub(({ url }) => {
      if (url.host === 'login.example.com') return new Response('fresh');
      return success([{ user_id: 1, name: 'Ann', display_name: 'A' }]);
    });
    vi.stubGlobal('fetch', (url: string, init: FetchInit = { method: 'GET', headers: {}, redirect: 'manual' }) =>
      fetch(url, init),
    );
    expect((await import('./examples/scopes.ts')).names).toEqual(['Ann', 'A']);
    expect(arrived.map(({ headers }) => [headers['access-token'], headers['user_id'], headers['group_id']])).toEqual([
      [undefined, undefined, undefined],
      ['fresh', '2302128618880', undefined],
      ['fresh', undefined, '2306414607729'],
    ]);
  });

  it('single-operation sends its push', async () => {
    const { fetch, arrived } = stub(success({ task_id: 1 }));
    vi.stubGlobal('fetch', fetch);
    await import('./examples/single-operation.ts');
    expect(arrived[0]).toMatchObject({ method: 'POST', body: expect.stringContaining('everybody') });
  });

  it('user-token signs in once for all calls', async () => {
    const { fetch, arrived } = stub(({ url }) => success(url.pathname === '/token/id' ? { token: 'of-the-user' } : []));
    vi.stubGlobal('fetch', fetch);
    const im = (await import('./examples/user-token.ts')).signIn(5, 'the-password');
    await im.listFriends();
    await im.listFriends();
    expect(arrived.map(({ url, headers }) => [url.pathname, headers['access-token']])).toEqual([
      ['/token/id', undefined],
      ['/user/rosters', 'of-the-user'],
      ['/user/rosters', 'of-the-user'],
    ]);
  });

  it('busy lets 50 requests pass at once', async () => {
    vi.useFakeTimers();
    const { fetch, arrived } = stub(success({}));
    vi.stubGlobal('fetch', fetch);
    const done = import('./examples/busy.ts');
    await vi.waitFor(() => expect(arrived.length).toBeGreaterThan(0));
    await vi.advanceTimersByTimeAsync(3000);
    await done;
    expect(arrived).toHaveLength(200);
    vi.useRealTimers();
  });

  it('messages says in Chinese what went wrong', async () => {
    const { rename } = await import('./examples/messages.ts');
    const im = createLanyingClient({ ...options, fetch: stub(success(true), failure(20001)).fetch });
    expect([await rename(im, 1, 'a'), await rename(im, 1, 'a')]).toEqual(['已改名', expect.stringMatching(/群/)]);
  });

  it('response reports a header of the response', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const { serverTime } = await import('./examples/response.ts');
    const fetch = async () => Response.json(success([]), { headers: { date: 'today' } });
    expect(await serverTime(createLanyingClient({ ...options, fetch }))).toBe('today');
    expect(console.log).toHaveBeenCalledWith('0 friends, HTTP 200');
  });

  it('files uploads a picture and sends it, and downloads another', async () => {
    const { sendPicture, pictureOf } = await import('./examples/files.ts');
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const ticket = {
      upload_url: 'https://storage.example.com/',
      oss_body_param: { key: 'k' },
      download_url: 'https://d',
    };
    const { fetch, arrived } = stub(success(ticket), success(true), new Response('bytes'));
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      await new Request(url, init).arrayBuffer();
      return new Response(null, { status: 204 });
    });
    const im = createLanyingClient({ ...options, fetch });
    await sendPicture(im, 5, new File(['the picture'], 'a.png'));
    expect(arrived[1]?.body).toContain('https://d');
    expect(await (await pictureOf(im, 5)).text()).toBe('bytes');
  });

  it('proxy and page meet', async () => {
    vi.stubGlobal('sessionOf', async () => ({ lanyingUserId: 5 }));
    const { fetch, arrived } = stub(success([]));
    vi.stubGlobal('fetch', fetch);
    const { proxy } = await import('./examples/proxy.ts');
    const response = await proxy(
      new Request('https://app.example.com/api/lanying/user/rosters', { headers: { app_id: 'welovemaxim' } }),
    );
    expect(await response.json()).toEqual(success([]));
    expect(arrived[0]?.headers).toMatchObject({ user_id: '5', 'access-token': 'the-token' });
    expect((await import('./examples/page.ts')).im.scope).toEqual({ appId: 'welovemaxim' });
  });

  it('raw reports HTTP status and code', async () => {
    const { tryToCreate } = await import('./examples/raw.ts');
    const { fetch } = stub(failure(20007, 'too many'));
    expect(await tryToCreate(createLanyingClient({ ...options, fetch }), 'g')).toBe('HTTP 200, code 20007: too many');
  });
});
