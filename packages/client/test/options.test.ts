import { describe, expect, it, vi } from 'vitest';
import { createLanyingClient, LanyingInputError } from '../src/index.ts';
import { clients } from './support/clients.ts';
import { options, rejection, stub, success, thrown } from './support/stub.ts';

describe.each(clients)('the options of %s', (_, make) => {
  it.each([
    '',
    'api.maximtop.com',
    'ftp://api.maximtop.com',
    'https://name:secret-word@api.maximtop.com',
    'https://api.maximtop.com?a=secret-word',
    'https://api.maximtop.com#secret-word',
    'https://api.maximtop.com\nsecret-word',
    undefined,
  ])('reject an endpoint that cannot be one, without disclosing it: %j', (endpoint) => {
    const error = thrown(() => make({ ...options, endpoint: endpoint as string }));
    expect(error).toBeInstanceOf(LanyingInputError);
    expect(error).toMatchObject({ outcome: 'not-sent', operationId: undefined });
    expect(String(error)).toContain('endpoint');
    expect(String(error)).not.toContain('secret-word');
  });

  it.each<[string, object]>([
    ['appId', { appId: '' }],
    ['appId', { appId: 'a\nb' }],
    ['appId', { appId: undefined }],
    ['timeout', { timeout: -1 }],
    ['timeout', { timeout: Number.NaN }],
    ['header', { headers: { 'x-a': 'secret-word\r\naccess-token: other' } }],
  ])('reject what cannot work, naming it: %s %j', (name, wrong) => {
    const error = thrown(() => make({ ...options, ...wrong }));
    expect(error).toBeInstanceOf(LanyingInputError);
    expect(String(error)).toContain(name);
    expect(String(error)).not.toContain('secret-word');
  });

  it('reject a header of a call that would smuggle in another', async () => {
    const { fetch, arrived } = stub(success([]));
    const headers = { 'x-a': 'b\r\naccess-token: other' };
    expect(await rejection(make({ ...options, fetch }).listFriends({}, { headers }))).toBeInstanceOf(LanyingInputError);
    expect(arrived).toHaveLength(0);
  });

  it('take an endpoint with a path', async () => {
    const { fetch, arrived } = stub(success([]));
    await make({ ...options, endpoint: 'http://127.0.0.1:4010/im', fetch }).listFriends();
    expect(arrived[0]?.url.href).toBe('http://127.0.0.1:4010/im/user/rosters');
  });

  it('take a path of the page, which only a page can call', async () => {
    const { fetch, arrived } = stub(success([]));
    const im = make({ endpoint: '/lanying', appId: 'a', fetch });
    expect(await rejection(im.listFriends())).toMatchObject({ name: 'LanyingInputError', operationId: 'listFriends' });
    expect(arrived).toHaveLength(0);
  });

  it('take an endpoint that ends in a slash', async () => {
    const { fetch, arrived } = stub(success([]));
    await make({ ...options, endpoint: 'http://127.0.0.1:4010/', fetch }).listFriends();
    expect(arrived[0]?.url.pathname).toBe('/user/rosters');
  });

  it.each([0, -1, 1.5, 2 ** 53, Number.NaN, '5', undefined, null])('reject %j as the id of a user or group', (id) => {
    const im = make(options);
    expect(thrown(() => im.asUser(id as number))).toBeInstanceOf(LanyingInputError);
    expect(thrown(() => im.asGroupAdmin(id as number))).toBeInstanceOf(LanyingInputError);
  });

  it('reject half a character in the query', async () => {
    const { fetch, arrived } = stub(success([]));
    const list = make({ ...options, fetch }).listGroupMembers({ group_id: 1, cursor: '\ud800' });
    expect(await rejection(list)).toMatchObject({ name: 'LanyingInputError', operationId: 'listGroupMembers' });
    expect(arrived).toHaveLength(0);
  });
});

describe.each(clients)('the hooks of %s', (_, make) => {
  it('see each request before it goes and each response with its body unread', async () => {
    const { fetch, arrived } = stub(success([{ user_id: 1 }]));
    const seen: unknown[] = [];
    const im = make({
      ...options,
      fetch,
      onRequest: async ({ operationId, request }) => {
        seen.push(operationId, request.method, request.headers.get('app_id'));
        request.headers.set('traceparent', '00-1');
      },
      onResponse: async ({ operationId, request, response }) => {
        seen.push(operationId, request.url, response.status, await response.clone().json());
      },
    });
    expect(await im.listFriends()).toEqual([{ user_id: 1 }]);
    expect(arrived[0]?.headers['traceparent']).toBe('00-1');
    const url = 'https://api.example.com/user/rosters';
    expect(seen).toEqual(['listFriends', 'GET', 'welovemaxim', 'listFriends', url, 200, success([{ user_id: 1 }])]);
  });

  it('see the responses that become errors too', async () => {
    const onResponse = vi.fn();
    const { fetch } = stub(new Response('busy', { status: 503 }));
    await rejection(make({ ...options, fetch, onResponse }).listFriends());
    expect(onResponse).toHaveBeenCalledTimes(1);
  });

  it('end the call with what they throw', async () => {
    const { fetch, arrived } = stub(success([]));
    const problem = new TypeError('mine');
    const fail = () => {
      throw problem;
    };
    expect(await rejection(make({ ...options, fetch, onRequest: fail }).listFriends())).toBe(problem);
    expect(arrived).toHaveLength(0);
    expect(await rejection(make({ ...options, fetch, onResponse: fail }).listFriends())).toBe(problem);
  });
});

it('keeps the token out of whatever prints a client', async () => {
  const { inspect } = await import('node:util');
  const im = createLanyingClient({
    ...options,
    accessToken: 'secret-word',
    headers: { 'x-key': 'secret-word' },
  }).asUser(5);
  expect(inspect(im, { depth: 9, showHidden: true, getters: true }) + JSON.stringify(im)).not.toContain('secret-word');
});
