import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createLanyingClient } from '../../src/index.ts';
import type { LanyingProxyOptions } from '../../src/proxy/index.ts';
import { rejection } from '../support/stub.ts';
import { appId, origin, otherUser, outcome, overNetwork, pageRequest, setUp, user } from './support.ts';

type ActingUserResult = ReturnType<LanyingProxyOptions['actingUser']>;
type Consent = ReturnType<NonNullable<LanyingProxyOptions['check']>>;

// JavaScript callers may return anything.
const actAs = (result: unknown): Partial<LanyingProxyOptions> => ({ actingUser: () => result as ActingUserResult });
const consent = (result: unknown): Partial<LanyingProxyOptions> => ({ check: () => result as Consent });

const inherited = Object.create({ userId: user }) as unknown;

describe('actingUser', () => {
  it.each([
    undefined,
    null,
    true,
    '5',
    `${user}`,
    0,
    -1,
    1.5,
    Number.NaN,
    Infinity,
    2 ** 53,
    5n,
    {},
    [],
    [5],
    new Number(5),
    { userId: undefined },
    { userId: null },
    { userId: '5' },
    { userId: 0 },
    { userId: 5, groupId: '7' },
    { groupId: -7 },
    { user_id: 5 },
    inherited,
    () => 5,
    Symbol('5'),
    new Error('no session'),
    Promise.resolve(undefined),
  ])('rejects the request with HTTP 500 when it returns %o', async (result) => {
    const { proxy, arrived, checked, rejections } = setUp(actAs(result));
    expect((await proxy(pageRequest('/user/rosters'))).status).toBe(500);
    expect([arrived, checked]).toEqual([[], []]);
    expect(rejections[0]).toMatchObject({ status: 500, operationId: 'listFriends', cause: expect.any(Error) });
    expect(String(rejections[0]?.cause)).toContain('actingUser');
  });

  it('never lets anything but a valid id act', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (result) => {
        const { proxy, arrived } = setUp(actAs(result));
        await proxy(pageRequest('/user/rosters'));
        for (const { headers } of arrived) {
          expect(Number.isSafeInteger(Number(headers['user_id'] ?? headers['group_id']))).toBe(true);
        }
      }),
    );
  });

  it.each([
    [user, { user_id: `${user}` }],
    [{ userId: user }, { user_id: `${user}` }],
    [{ userId: user, groupId: undefined }, { user_id: `${user}` }],
    [
      { userId: user, groupId: 7 },
      { user_id: `${user}`, group_id: '7' },
    ],
    [{ groupId: 7 }, { group_id: '7' }],
  ])('acts as %o', async (result, headers) => {
    const { proxy, arrived } = setUp(actAs(result));
    await proxy(pageRequest('/group/info?group_id=7'));
    expect(arrived[0]?.headers).toMatchObject(headers);
  });

  it('rejects with a response of its own, before the body is read', async () => {
    const { proxy, arrived, rejections } = setUp(actAs(Response.json({ error: 'Sign in first.' }, { status: 401 })));
    const request = pageRequest('/group/create', { body: { name: 'g' } });
    expect(await outcome(await proxy(request))).toEqual([401, 'Sign in first.']);
    expect([request.bodyUsed, arrived]).toEqual([false, []]);
    expect(rejections[0]).toMatchObject({ status: 401, operationId: 'createGroup' });
  });
});

describe('a page that names somebody to act as', () => {
  const page = (options: Partial<LanyingProxyOptions>) => {
    const set = setUp(options);
    return {
      ...set,
      im: createLanyingClient({ endpoint: `${origin}/api/lanying`, appId, fetch: overNetwork(set.proxy) }),
    };
  };

  it('is rejected if that is not the acting user', async () => {
    const { im, arrived } = page({});
    expect(await rejection(im.asUser(otherUser).listFriends())).toMatchObject({ status: 403, outcome: 'rejected' });
    expect(await rejection(im.asGroupAdmin(7).listFriends())).toMatchObject({ status: 403 });
    expect(await im.asUser(user).listFriends()).toEqual(expect.any(Array));
    expect(arrived).toHaveLength(1);
  });

  it('is rejected if the proxy acts only as an administrator of a group', async () => {
    const { im, arrived } = page({ actingUser: () => ({ groupId: 7 }) });
    expect(await rejection(im.asUser(user).getGroup({ group_id: 7 }))).toMatchObject({ status: 403 });
    expect(arrived).toEqual([]);
  });

  it('acts so in a console, whose server decides whom an operator may act as', async () => {
    const actingUser = vi.fn<LanyingProxyOptions['actingUser']>((_, named) =>
      named.userId === user ? named : new Response(null, { status: 403 }),
    );
    const { im, arrived } = page({ actingUser });
    await im.asUser(user).listFriends();
    expect(arrived[0]?.headers['user_id']).toBe(`${user}`);
    expect(actingUser.mock.lastCall?.[1]).toEqual({ userId: user });
    expect(await rejection(im.asUser(otherUser).listFriends())).toMatchObject({ status: 403 });
    expect(await rejection(im.listFriends())).toMatchObject({ status: 403 });
    expect(arrived).toHaveLength(1);
  });

  it.each(['5, 6', '0', '-5', '05', '5.0', '1e3', '9007199254740993', 'abc', ''])(
    'is rejected if the header is %j',
    async (value) => {
      for (const name of ['user_id', 'group_id']) {
        const { proxy, arrived } = setUp();
        expect((await proxy(pageRequest('/user/rosters', { headers: { [name]: value } }))).status).toBe(400);
        expect(arrived).toEqual([]);
      }
    },
  );

  it('is rejected if it sends a token of its own', async () => {
    const { proxy, arrived } = setUp();
    const [status, reason] = await outcome(
      await proxy(pageRequest('/user/rosters', { headers: { 'access-token': 'mine' } })),
    );
    expect([status, reason]).toEqual([400, expect.stringContaining('access-token')]);
    expect(arrived).toEqual([]);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['sendMessage', '/message/send', { targets: [1], type: 1, content_type: 0, content: 'a' }],
    ['sendSystemNotification', '/message/notify', { targets: [1], type: 1, content_type: 0, content: 'a' }],
  ])('cannot through from_user_id of %s', async (_, path, body) => {
    const { proxy, arrived } = setUp();
    expect((await proxy(pageRequest(path, { body: { ...body, from_user_id: otherUser } }))).status).toBe(403);
    expect(arrived).toEqual([]);
    await proxy(pageRequest(path, { body: { ...body, from_user_id: user } }));
    await proxy(pageRequest(path, { body }));
    expect(arrived.map((request) => JSON.parse(request.body).from_user_id)).toEqual([user, undefined]);
  });

  it('cannot through from_user_id where the proxy acts for a group', async () => {
    const { proxy, arrived } = setUp({ actingUser: () => ({ groupId: 7 }) });
    const body = { targets: [1], type: 1, content_type: 0, content: 'a', from_user_id: user };
    expect((await proxy(pageRequest('/message/send', { body }))).status).toBe(403);
    expect(arrived).toEqual([]);
  });

  it.each([
    ['/file/upload/avatar/user?user_id=5', 400],
    ['/file/download/chat?file_sign=a&user_id=5', 400],
    ['/file/download/chat?file_sign=a&access-token=x', 400],
    ['/file/upload/avatar/group?group_id=8', 403],
  ])('cannot through the query of a file operation: %s', async (path, status) => {
    const { proxy, arrived } = setUp({ actingUser: () => ({ groupId: 7 }) });
    expect((await proxy(pageRequest(path))).status).toBe(status);
    expect(arrived).toEqual([]);
  });
});

describe('check', () => {
  it('sees the call exactly as it is sent, and cannot change it', async () => {
    const { proxy, arrived, checked } = setUp();
    await proxy(pageRequest('/group/create', { body: { name: 'g', user_list: [otherUser] } }));
    const [call] = checked;
    expect(call).toEqual({
      operationId: 'createGroup',
      input: { name: 'g', user_list: [otherUser] },
      scope: { userId: user },
    });
    expect(JSON.parse(arrived[0]?.body ?? '')).toEqual(call?.input);
    const parts = [call, call?.input, call?.scope, call?.input['user_list']];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
  });

  it.each([undefined, null, 0, 1, '', 'true', {}, [], Promise.resolve(undefined), () => true, new Boolean(true)])(
    'rejects with HTTP 500 when it returns %o, which is neither yes nor no',
    async (result) => {
      const { proxy, arrived, rejections } = setUp(consent(result));
      expect((await proxy(pageRequest('/user/rosters'))).status).toBe(500);
      expect(arrived).toEqual([]);
      expect(String(rejections[0]?.cause)).toContain('check must return true, false or a Response');
    },
  );

  it('rejects with HTTP 403 when it returns false, and with its own response', async () => {
    const no = setUp(consent(false));
    expect(await outcome(await no.proxy(pageRequest('/user/rosters')))).toEqual([
      403,
      'listFriends: the server does not allow this call.',
    ]);
    const own = setUp(consent(new Response(null, { status: 418 })));
    expect((await own.proxy(pageRequest('/user/rosters'))).status).toBe(418);
    expect([no.arrived, own.arrived]).toEqual([[], []]);
  });

  it('rejects with HTTP 500 when it throws', async () => {
    const check = (): never => {
      throw new Error('no database');
    };
    const { proxy, arrived } = setUp({ check });
    expect((await proxy(pageRequest('/user/rosters'))).status).toBe(500);
    expect(arrived).toEqual([]);
  });
});
