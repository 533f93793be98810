import { describe, expect, it, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { createLanyingClient, type FetchInit } from '../src/index.ts';
import { clients } from './support/clients.ts';
import { options, stub, success } from './support/stub.ts';

describe.each(clients)('what %s sends', (_, make) => {
  it('puts body fields into a JSON body, with app, token and content type in the headers', async () => {
    const { fetch, arrived } = stub(success({ group_id: 1 }));
    await make({ ...options, fetch }).createGroup({ name: 'g001', user_list: [1, 2] });
    expect(arrived).toEqual([
      {
        method: 'POST',
        url: new URL('https://api.example.com/group/create'),
        headers: {
          'content-type': 'application/json',
          'user-agent': `lanying-im-typescript/${manifest.version}`,
          app_id: 'welovemaxim',
          'access-token': 'the-token',
        },
        body: '{"name":"g001","user_list":[1,2]}',
      },
    ]);
  });

  it('puts query fields into the query and sends neither body nor content type with them', async () => {
    const { fetch, arrived } = stub(success([]));
    await make({ ...options, fetch }).listGroupMembers({ group_id: 2306414607729, limit: 50 });
    expect(arrived[0]).toMatchObject({ method: 'GET', body: '' });
    expect(arrived[0]?.url.href).toBe('https://api.example.com/group/member_list?group_id=2306414607729&limit=50');
    expect(arrived[0]?.headers).not.toHaveProperty('content-type');
  });

  it('leaves out fields that are undefined', async () => {
    const { fetch, arrived } = stub(success([]));
    const im = make({ ...options, fetch });
    // Typed callers cannot pass undefined; values computed elsewhere arrive like this.
    await im.listGroupMembers({ group_id: 1, cursor: undefined as never });
    await im.createGroup({ name: 'a', description: undefined as never });
    expect(arrived.map(({ url, body }) => url.search + body)).toEqual(['?group_id=1', '{"name":"a"}']);
  });

  it('encodes query values so that they stay values', async () => {
    const { fetch, arrived } = stub(success([]));
    const cursor = 'a&limit=1#/../?x=%20+é 好';
    await make({ ...options, fetch }).listGroupMembers({ group_id: 1, cursor });
    expect(arrived[0]?.url.pathname).toBe('/group/member_list');
    expect(arrived[0]?.url.hash).toBe('');
    expect([...(arrived[0]?.url.searchParams ?? [])]).toEqual([
      ['group_id', '1'],
      ['cursor', cursor],
    ]);
  });

  it('sends an array as one parameter for each item', async () => {
    const { fetch, arrived } = stub(success([]));
    await make({ ...options, fetch }).listGroupMembers({ group_id: [1, 2] as never });
    expect(arrived[0]?.url.search).toBe('?group_id=1&group_id=2');
  });

  it('sends an empty object where an operation has a body but nothing was given', async () => {
    const { fetch, arrived } = stub(success(true));
    await make({ ...options, fetch }).addFriends({} as never);
    expect(arrived[0]?.body).toBe('{}');
  });

  it('needs no input where the operation needs none', async () => {
    const { fetch, arrived } = stub(success([]));
    await make({ ...options, fetch }).listFriends();
    expect(arrived[0]).toMatchObject({ method: 'GET', body: '' });
  });

  it('sends no token with operations that require none', async () => {
    const { fetch, arrived } = stub(success({}));
    const accessToken = () => {
      throw new Error('requested a token');
    };
    await make({ ...options, accessToken, fetch }).registerUser({ username: 'u', password: 'p' });
    expect(arrived[0]?.headers).not.toHaveProperty('access-token');
    expect(arrived[0]?.headers).toMatchObject({ app_id: 'welovemaxim' });
  });

  it('sends no token where a proxy is to add it', async () => {
    const { fetch, arrived } = stub(success([]));
    await make({ endpoint: options.endpoint, appId: 'a', fetch }).listFriends();
    expect(arrived[0]?.headers).not.toHaveProperty('access-token');
  });

  it('names the acting user and group of its scope', async () => {
    const { fetch, arrived } = stub(success([]));
    const im = make({ ...options, fetch });
    await im.asUser(2302128618880).listFriends();
    await im.asGroupAdmin(2306414607729).listFriends();
    await im.asUser(1).asGroupAdmin(2).asUser(3).listFriends();
    await im.listFriends();
    expect(arrived.map(({ headers }) => [headers['user_id'], headers['group_id']])).toEqual([
      ['2302128618880', undefined],
      [undefined, '2306414607729'],
      ['3', '2'],
      [undefined, undefined],
    ]);
  });

  it('sends the headers of the options and of the call, and lets neither replace app, token and scope', async () => {
    const { fetch, arrived } = stub(success([]));
    const im = make({ ...options, fetch, headers: { 'x-a': 'client', 'x-b': 'client', app_id: 'other' } }).asUser(1);
    await im.listFriends({}, { headers: { 'x-b': 'call', 'access-token': 'other', user_id: '2' } });
    expect(arrived[0]?.headers).toMatchObject({
      'x-a': 'client',
      'x-b': 'call',
      app_id: 'welovemaxim',
      'access-token': 'the-token',
      user_id: '1',
    });
  });

  it('does not follow redirects, which would send the token to another host', async () => {
    let redirect: string | undefined;
    const fetch = async (_url: string, init: FetchInit) => {
      redirect = init.redirect;
      return Response.json(success([]));
    };
    await make({ ...options, fetch }).listFriends();
    expect(redirect).toBe('manual');
  });

  it('looks the platform fetch up when it calls, so that it can be replaced after the client was made', async () => {
    const { fetch, arrived } = stub(success([]));
    const im = make(options);
    const original = globalThis.fetch;
    globalThis.fetch = fetch as unknown as typeof original;
    try {
      await im.listFriends();
    } finally {
      globalThis.fetch = original;
    }
    expect(arrived).toHaveLength(1);
  });
});

describe.each(clients)('what %s returns', (_, make) => {
  it('returns data where the envelope carries nothing else', async () => {
    const { fetch } = stub(success({ group_id: 1, name: 'g001' }, { message: null }));
    expect(await make({ ...options, fetch }).createGroup({ name: 'g001' })).toEqual({ group_id: 1, name: 'g001' });
  });

  it('returns the envelope without code and message where it carries more', async () => {
    const { fetch } = stub(success([{ user_id: 1 }], { message: null, cursor: 'c', total: 2, version: 3 }));
    expect(await make({ ...options, fetch }).listGroupMembers({ group_id: 1 })).toEqual({
      data: [{ user_id: 1 }],
      cursor: 'c',
      total: 2,
      version: 3,
    });
  });

  it.each([false, null, 0, ''])('returns data as it is: %j', async (data) => {
    const { fetch } = stub(success(data));
    expect(await make({ ...options, fetch }).listFriends()).toBe(data);
  });
});

it('offers methods that can be taken off the client', async () => {
  const { fetch, arrived } = stub(success([]));
  const { listFriends } = createLanyingClient({ ...options, fetch }).asUser(7);
  await listFriends();
  expect(arrived[0]?.headers['user_id']).toBe('7');
});

it.each(['the client', 'a scope'])('offers methods of %s that a test can spy upon and replace', async (which) => {
  const client = createLanyingClient({ ...options, fetch: stub(success([])).fetch });
  const im = which === 'a scope' ? client.asUser(5) : client;
  expect('createUserTokenById' in im).toBe(true);
  expect('unknown' in im).toBe(false);
  const spy = vi.spyOn(im, 'listFriends');
  expect(await im.listFriends()).toEqual([]);
  spy.mockResolvedValue([{ user_id: 1, name: 'a' }]);
  expect(await im.listFriends()).toHaveLength(1);
  vi.restoreAllMocks();
  expect(await im.listFriends()).toEqual([]);
  Object.assign(im, { createGroup: () => 'replaced' });
  expect(im.createGroup({ name: 'a' })).toBe('replaced');
});

it('reports its scope', () => {
  const im = createLanyingClient(options);
  expect(im.scope).toEqual({ appId: 'welovemaxim' });
  expect(im.asUser(1).asGroupAdmin(2).scope).toEqual({ appId: 'welovemaxim', userId: 1, groupId: 2 });
});
