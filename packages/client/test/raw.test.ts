import { describe, expect, it, vi } from 'vitest';
import { createLanyingClient, type SendMessageInput } from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';
import { failure, options, rejection, stub, success } from './support/stub.ts';

describe('raw', () => {
  it('returns the envelope as it came and does not throw for one that carries an error', async () => {
    const { fetch } = stub(success({ group_id: 1 }), failure(20007, 'too many'));
    const raw = createRawClient(createLanyingClient({ ...options, fetch }));
    const good = await raw.POST('/group/create', { body: { name: 'g001' } });
    expect(good).toMatchObject({ data: { code: 200, data: { group_id: 1 } } });
    expect(good.response).toBeInstanceOf(Response);
    const bad = await raw.POST('/group/create', { body: { name: 'g001' } });
    expect(bad).toMatchObject({ data: { code: 20007, message: 'too many' } });
  });

  it('sets app, token and scope', async () => {
    const { fetch, arrived } = stub(success([]));
    const im = createLanyingClient({ ...options, fetch });
    await createRawClient(im).GET('/user/rosters');
    await createRawClient(im.asUser(5)).request('get', '/user/rosters');
    await createRawClient(im).GET('/group/member_list', { params: { query: { group_id: 1 }, header: { user_id: 6 } } });
    expect(arrived.map(({ headers }) => [headers['app_id'], headers['access-token'], headers['user_id']])).toEqual([
      ['welovemaxim', 'the-token', undefined],
      ['welovemaxim', 'the-token', '5'],
      ['welovemaxim', 'the-token', '6'],
    ]);
  });

  it('sends no token with operations that require none', async () => {
    const { fetch, arrived } = stub(success({}));
    await createRawClient(createLanyingClient({ ...options, fetch })).POST('/user/register/v2', {
      body: { username: 'u', password: 'p' },
    });
    expect(arrived[0]?.headers).not.toHaveProperty('access-token');
  });

  it.each(['post', 'put'] as const)('keeps message ids exact in both directions: %s', async (method) => {
    const { fetch, arrived } = stub('{"code":200,"data":true,"msg_ids":[1552747048460091409]}');
    const raw = createRawClient(createLanyingClient({ ...options, fetch }));
    const related_mid = '1552747048460091409';
    const body: SendMessageInput = { targets: [1], type: 1, content_type: 0, content: 'hello', related_mid };
    const { data } = await raw.request(method, '/message/send', { body });
    expect(data).toEqual({ code: 200, data: true, msg_ids: ['1552747048460091409'] });
    expect(arrived[0]).toMatchObject({ method: method.toUpperCase() });
    expect(arrived[0]?.body).toContain('"related_mid":1552747048460091409');
  });

  it.each([{}, { 'content-length': '51' }])('rejects to give out a rounded integer, %j', async (headers) => {
    const { fetch } = stub(new Response('{"code":200,"data":[{"user_id":12345678901234567890}]}', { headers }));
    const raw = createRawClient(createLanyingClient({ ...options, fetch }));
    expect(await rejection(raw.GET('/user/rosters'))).toMatchObject({
      name: 'LanyingResponseError',
      message: 'listFriends: $.data[0].user_id is too large for a number.',
    });
  });

  it('reads strings, and empty and broken responses, as openapi-fetch does', async () => {
    const { fetch } = stub('plain', '', '{"code":', new Response('gone', { status: 502 }));
    const raw = createRawClient(createLanyingClient({ ...options, fetch }));
    expect((await raw.GET('/user/rosters', { parseAs: 'text' })).data).toBe('plain');
    expect((await raw.GET('/user/rosters')).data).toBeUndefined();
    expect(await rejection(raw.GET('/user/rosters'))).toBeInstanceOf(SyntaxError);
    expect(await raw.GET('/user/rosters')).toMatchObject({ error: 'gone', response: { status: 502 } });
  });

  it('has middleware of its own, beside the hooks of the client', async () => {
    const { fetch, arrived } = stub(success([]));
    const onRequest = vi.fn();
    const raw = createRawClient(createLanyingClient({ ...options, fetch, onRequest }));
    raw.use({
      onRequest: ({ request }) => {
        request.headers.set('x-middleware', 'yes');
      },
    });
    await raw.GET('/user/rosters');
    expect(arrived[0]?.headers['x-middleware']).toBe('yes');
    expect(onRequest.mock.calls[0]?.[0]).toMatchObject({ operationId: 'listFriends' });
  });

  it('passes errors of middleware and of hooks on untouched', async () => {
    const problem = new Error('mine');
    const fail = () => {
      throw problem;
    };
    const { fetch } = stub(success([]));
    const raw = createRawClient(createLanyingClient({ ...options, fetch }));
    raw.use({ onResponse: fail });
    expect(await rejection(raw.GET('/user/rosters'))).toBe(problem);
    const hooked = createRawClient(createLanyingClient({ ...options, fetch, onRequest: fail }));
    expect(await rejection(hooked.GET('/user/rosters'))).toBe(problem);
  });

  it('requests a new token where the service rejects the old one', async () => {
    const { fetch, arrived } = stub(failure(10008), success([]));
    let count = 0;
    const im = createLanyingClient({ ...options, fetch, accessToken: () => `token-${++count}` });
    expect((await createRawClient(im).GET('/user/rosters')).data).toMatchObject({ code: 200 });
    expect(arrived.map(({ headers }) => headers['access-token'])).toEqual(['token-1', 'token-2']);
  });

  it('has the time limit of the client, and the signal of the caller', async () => {
    const fetch = () => new Promise<never>(() => {});
    const raw = createRawClient(createLanyingClient({ ...options, fetch, timeout: 10 }));
    expect(await rejection(raw.GET('/user/rosters'))).toMatchObject({
      name: 'LanyingTimeoutError',
      operationId: 'listFriends',
    });
    const controller = new AbortController();
    const error = rejection(raw.GET('/user/rosters', { signal: controller.signal }));
    controller.abort('enough');
    expect(await error).toBe('enough');
  });

  it('calls paths that the description does not know', async () => {
    const { fetch, arrived } = stub({ any: 'value' });
    const raw = createRawClient(createLanyingClient({ ...options, fetch }));
    expect((await raw.GET('/not/described' as '/user/rosters')).data).toEqual({ any: 'value' });
    expect(arrived[0]?.headers).toMatchObject({ app_id: 'welovemaxim', 'access-token': 'the-token' });
  });
});
