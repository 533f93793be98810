import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLanyingApiError, LanyingInputError } from '../src/index.ts';
import { clients } from './support/clients.ts';
import { failure, options, rejection, stub, success, thrown, tokenOfRole } from './support/stub.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A service that accepts one token only. */
function accepting(token: string, code = 10008) {
  return stub(({ headers }) => (headers['access-token'] === token ? success([]) : failure(code)));
}

/** A source of tokens: t1, t2, and so on. */
function counting() {
  let count = 0;
  return vi.fn(async () => `t${++count}`);
}

describe.each(clients)('the access token of %s', (_, make) => {
  it('is requested once, however many calls use it', async () => {
    const { fetch, arrived } = accepting('t1');
    const accessToken = counting();
    const im = make({ ...options, accessToken, fetch });
    await Promise.all([im.listFriends(), im.asUser(1).listFriends(), im.listFriends()]);
    await im.listFriends();
    expect(accessToken).toHaveBeenCalledTimes(1);
    expect(new Set(arrived.map(({ headers }) => headers['access-token']))).toEqual(new Set(['t1']));
  });

  it.each([402, 10008])('is renewed once on %i, however many calls wait for it', async (code) => {
    const { fetch, arrived } = accepting('t2', code);
    const accessToken = counting();
    const im = make({ ...options, accessToken, fetch });
    await Promise.all(Array.from({ length: 10 }, (_, user) => im.asUser(user + 1).listFriends()));
    expect(accessToken).toHaveBeenCalledTimes(2);
    expect(arrived).toHaveLength(20);
  });

  it('is not renewed by a call that was rejected after another call had renewed it', async () => {
    const accessToken = counting();
    let release: (() => void) | undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { fetch } = stub(async ({ headers, method }) => {
      if (headers['access-token'] === 't2') return success(true);
      if (method === 'POST') await slow;
      return failure(10008);
    });
    const im = make({ ...options, accessToken, fetch });
    const late = im.addFriends({ list: [1] });
    await im.listFriends();
    release?.();
    await late;
    expect(accessToken).toHaveBeenCalledTimes(2);
  });

  it('is renewed once by one call', async () => {
    const { fetch, arrived } = accepting('none of them');
    const accessToken = counting();
    const error = await rejection(make({ ...options, accessToken, fetch }).listFriends());
    expect(isLanyingApiError(error, 10008)).toBe(true);
    expect([accessToken.mock.calls.length, arrived.length]).toEqual([2, 2]);
  });

  it('is not renewed for other errors', async () => {
    const { fetch } = stub(failure(10010));
    const accessToken = counting();
    await rejection(make({ ...options, accessToken, fetch }).listFriends());
    expect(accessToken).toHaveBeenCalledTimes(1);
  });

  it('is not renewed where it is a string', async () => {
    const { fetch, arrived } = accepting('other');
    expect(isLanyingApiError(await rejection(make({ ...options, fetch }).listFriends()), 10008)).toBe(true);
    expect(arrived).toHaveLength(1);
  });

  it('may come at once', async () => {
    const { fetch } = accepting('sync');
    expect(await make({ ...options, accessToken: () => 'sync', fetch }).listFriends()).toEqual([]);
  });

  it('is requested anew after its function failed, whose error comes untouched', async () => {
    const { fetch } = accepting('later');
    const problem = new Error('login is down');
    const accessToken = vi
      .fn<() => string>()
      .mockImplementationOnce(() => {
        throw problem;
      })
      .mockReturnValue('later');
    const im = make({ ...options, accessToken, fetch });
    expect(await rejection(im.listFriends())).toBe(problem);
    expect(await im.listFriends()).toEqual([]);
  });

  it.each(['', 'abc\n', 'a\r\nb: c', '令牌', undefined, 5])(
    'is rejected when no header can hold it: %j',
    async (token) => {
      const { fetch, arrived } = stub(success([]));
      const accessToken = () => token as string;
      const error = await rejection(make({ ...options, accessToken, fetch }).listFriends());
      expect(error).toBeInstanceOf(LanyingInputError);
      expect(String(error)).toContain('accessToken');
      expect(arrived).toHaveLength(0);
      if (token !== undefined)
        expect(thrown(() => make({ ...options, accessToken: token as string }))).toBeInstanceOf(LanyingInputError);
    },
  );
});

describe.each(clients)('in a browser, %s', (_, make) => {
  const browsers = [{ document: {} }, { importScripts: () => {} }];
  const rejected: [string, string][] = [
    ['an admin token', tokenOfRole(2)],
    ['a token without a role', tokenOfRole(undefined)],
    ['a token whose role is no number', tokenOfRole('1')],
    ['a token that is no JWT', 'secret'],
    ['a token whose payload is no JSON', 'a.b.c'],
  ];

  it.each(rejected)('rejects %s, given as a text or by a function', async (_name, token) => {
    for (const globals of browsers) {
      for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
      const { fetch, arrived } = stub(success([]));
      const error = thrown(() => make({ ...options, accessToken: token, fetch }));
      expect(error).toBeInstanceOf(LanyingInputError);
      expect(String(error)).toContain('dangerouslyAllowAdminTokenInBrowser');
      const requested = await rejection(make({ ...options, accessToken: async () => token, fetch }).listFriends());
      expect(requested).toBeInstanceOf(LanyingInputError);
      expect(arrived).toHaveLength(0);
      vi.unstubAllGlobals();
    }
  });

  it.each(rejected)('takes %s where the option allows it', async (_name, accessToken) => {
    vi.stubGlobal('document', {});
    const { fetch } = stub(success([]));
    const im = make({ ...options, accessToken, fetch, dangerouslyAllowAdminTokenInBrowser: true });
    expect(await im.listFriends()).toEqual([]);
  });

  it('accepts the token of a user', async () => {
    vi.stubGlobal('document', {});
    const { fetch } = stub(success([]));
    expect(await make({ ...options, accessToken: tokenOfRole(1), fetch }).listFriends()).toEqual([]);
  });

  it('needs no token where a proxy adds it', async () => {
    vi.stubGlobal('document', {});
    const { fetch } = stub(success([]));
    expect(await make({ endpoint: options.endpoint, appId: 'a', fetch }).listFriends()).toEqual([]);
  });
});
