import { describe, expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { type CallResponse, inProcess } from './support/caller.ts';
import { ada, ben, openFixture } from './support/fixture.ts';

type Fixture = ReturnType<typeof openFixture>;

/** Signs Ada in, with a device if it has a name. */
async function signIn({ call }: Fixture, guid?: string, headers: Record<string, string> = {}): Promise<CallResponse> {
  const body = { name: 'ada', password: 'secret', ...(guid !== undefined && { device_guid: guid }) };
  return await call('POST /token/user', body, { token: null, as: null, headers });
}

/** The code that a token of Ada's gets. */
async function codeOf({ call }: Fixture, token: string): Promise<number> {
  return (await call('GET /user/settings', undefined, { token, as: null })).code;
}

describe('signing in', () => {
  test('returns a token that works, and what the chat SDK needs', async () => {
    const fixture = openFixture();
    const { json } = await signIn(fixture, 'phone');
    expect(Object.keys(json.data).sort()).toEqual([
      'access_key_secret',
      'encrypt_type',
      'expire',
      'public_key',
      'push_token',
      'store_token',
      'token',
      'user_id',
    ]);
    expect(json.data).toMatchObject({ user_id: ada, expire: fixture.mock.clock.now() + 2 * 24 * 60 * 60 * 1000 });
    expect(await codeOf(fixture, json.data.token)).toBe(200);
    expect(await codeOf(fixture, json.data.store_token)).toBe(10008);
  });

  test('takes the id, the username, the mobile number and the e-mail address', async () => {
    const mock = createLanyingMock({
      seed: {
        apps: [{ app_id: 'a', users: [{ user_id: 16, username: 'ada', mobile: '13800138000', email: 'a@b.c' }] }],
      },
    });
    const call = inProcess(mock);
    const password = 'any';
    const responses = [
      await call('POST /token/id', { user_id: 16, password }),
      await call('POST /token/user', { name: 'ada', password }),
      await call('POST /token/login', { login_name: 'ada', password }),
      await call('POST /token/login', { login_name: '13800138000', password }),
      await call('POST /token/login', { login_name: 'a@b.c', password }),
      await call('POST /token/user', { name: '13800138000', password }),
    ];
    expect(responses.map(({ code }) => code)).toEqual([200, 200, 200, 200, 200, 10000]);
  });

  test('takes the password of the registration, until another one is set', async () => {
    const { call } = openFixture();
    const { json } = await call('POST /user/register/v2', { username: 'newcomer', password: 'first' });
    const as = json.data.user_id;
    const codes = async (password: string) => (await call('POST /token/user', { name: 'newcomer', password })).code;
    expect([await codes('first'), await codes('other')]).toEqual([200, 10002]);

    const wrong = { old_password: 'other', new_password: 'second' };
    expect((await call('POST /user/change_password', wrong, { as })).json).toMatchObject({
      code: 10002,
      message: expect.stringContaining('body old_password is wrong'),
    });
    await call('POST /user/change_password', { old_password: 'first', new_password: 'second' }, { as });
    expect([await codes('first'), await codes('second')]).toEqual([10002, 200]);
    await call('POST /user/change_password_admin', { password: 'third' }, { as });
    expect([await codes('second'), await codes('third')]).toEqual([10002, 200]);
  });

  test('follows a new username', async () => {
    const fixture = openFixture();
    await fixture.call('POST /user/username?username=lovelace');
    expect((await signIn(fixture)).code).toBe(10000);
    expect((await fixture.call('POST /token/user', { name: 'lovelace', password: 'x' })).code).toBe(200);
    expect((await fixture.call('POST /user/register/v2', { username: 'ada', password: 'x' })).code).toBe(200);
  });
});

describe('a token', () => {
  test('expires by the clock', async () => {
    const fixture = openFixture({ tokenLifetime: 60_000 });
    const { token } = (await signIn(fixture)).json.data;
    fixture.mock.clock.advance({ seconds: 59 });
    expect(await codeOf(fixture, token)).toBe(200);
    fixture.mock.clock.advance({ seconds: 1 });
    expect(await codeOf(fixture, token)).toBe(10008);
    expect(await codeOf(fixture, fixture.mock.userToken(ada))).toBe(200);
  });

  test('works on a copy of the mock, too, and says what it says there', async () => {
    const fixture = openFixture();
    const kept = (await signIn(fixture, 'phone')).json.data.token;
    const kicked = (await signIn(fixture, 'laptop')).json.data.token;
    await fixture.call('POST /user/kick?device_sn=2');
    const copy = createLanyingMock({ seed: fixture.mock.snapshot() });
    const codes = [kept, kicked].map((token) => codeOf({ mock: copy, call: inProcess(copy, ada) }, token));
    expect(await Promise.all(codes)).toEqual([200, 10008]);
  });

  test('that was changed is none', async () => {
    const fixture = openFixture();
    const { token } = (await signIn(fixture)).json.data;
    const [header, , signature] = token.split('.');
    const payload = btoa(JSON.stringify({ app: 'fixture', sub: String(ben), role: 1 })).replace(/=+$/, '');
    expect(await codeOf(fixture, `${header}.${payload}.${signature}`)).toBe(10008);
    expect(await codeOf(fixture, `${token}x`)).toBe(10008);
  });
});

describe('devices', () => {
  const android = { 'user-agent': 'Android 14; Pixel 8' };
  const browser = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0)' };

  test('come into being by signing in, and are the same by their guid', async () => {
    const fixture = openFixture();
    expect((await fixture.call('GET /user/device/list')).json.data).toEqual([]);
    await signIn(fixture);
    const first = await signIn(fixture, 'phone', android);
    fixture.mock.clock.advance({ minutes: 1 });
    await signIn(fixture, 'tab', browser);
    const again = await signIn(fixture, 'phone', android);
    expect(again.json.data.push_token).toBe(first.json.data.push_token);
    expect((await fixture.call('GET /user/device/list')).json).toMatchObject({
      data: [
        { device_sn: 1, user_id: ada, platform: 2, user_agent: 'Android 14; Pixel 8' },
        { device_sn: 2, user_id: ada, platform: 6, user_agent: 'Mozilla/5.0 (Windows NT 10.0)' },
      ],
      version: fixture.mock.clock.now(),
    });
    expect((await fixture.call('GET /user/settings')).json.data.push_token).toBe(first.json.data.push_token);
  });

  test('are signed out one by one or all at once, and can sign in again', async () => {
    const fixture = openFixture();
    const tokens: string[] = [];
    for (const guid of [undefined, 'phone', 'tab']) tokens.push((await signIn(fixture, guid)).json.data.token);
    const codes = () => Promise.all(tokens.map((token) => codeOf(fixture, token)));
    await fixture.call('POST /user/kick?device_sn=1');
    expect(await codes()).toEqual([200, 10008, 200]);
    tokens.push((await signIn(fixture, 'phone')).json.data.token);
    expect(await codes()).toEqual([200, 10008, 200, 200]);
    await fixture.call('POST /user/kick');
    expect(await codes()).toEqual([10008, 10008, 10008, 10008]);
    expect(await codeOf(fixture, (await signIn(fixture)).json.data.token)).toBe(200);
  });

  test('leave the list without being signed out, and come back when they sign in', async () => {
    const fixture = openFixture();
    const { token } = (await signIn(fixture, 'phone')).json.data;
    await fixture.call('POST /user/device/remove?device_sn=1');
    expect((await fixture.call('GET /user/device/list')).json.data).toEqual([]);
    expect(await codeOf(fixture, token)).toBe(200);
    await signIn(fixture, 'phone');
    expect((await fixture.call('GET /user/device/list')).json.data).toMatchObject([{ device_sn: 1 }]);
  });

  test('make a user online while one of them is signed in', async () => {
    const fixture = openFixture({ tokenLifetime: 60_000 });
    const isOnline = async () => (await fixture.call('GET /user/online_status')).json.data.online;
    expect(await isOnline()).toBe(false);
    await signIn(fixture, 'phone');
    expect(await isOnline()).toBe(true);
    await fixture.call('POST /user/kick?device_sn=1');
    expect(await isOnline()).toBe(false);
    await signIn(fixture, 'phone');
    fixture.mock.clock.advance({ minutes: 1 });
    expect(await isOnline()).toBe(false);
  });
});

describe('a disabled user', () => {
  test('is rejected until enabled, whatever token, and can still be looked after', async () => {
    const fixture = openFixture();
    const { token } = (await signIn(fixture, 'phone')).json.data;
    await fixture.call('PUT /user/disable', { list: [ada, ben] });
    expect((await fixture.call('GET /user/list')).json.data.slice(0, 3)).toMatchObject([
      { status: 1 },
      { status: 1 },
      { status: 0 },
    ]);
    expect(await codeOf(fixture, token)).toBe(10010);
    expect(await codeOf(fixture, 'ada-token')).toBe(10010);
    expect((await signIn(fixture)).code).toBe(10002);
    expect((await fixture.call('GET /user/online_status')).json.data.online).toBe(false);

    await fixture.call('PUT /user/enable', { list: [ada] });
    expect(await codeOf(fixture, token)).toBe(200);
    expect((await fixture.call('GET /user/online_status')).json.data.online).toBe(true);
  });

  test('is so with everybody on the list, or nobody is', async () => {
    const { mock, call } = openFixture();
    const before = mock.snapshot();
    expect((await call('PUT /user/disable', { list: [ben, 1] })).code).toBe(10000);
    expect(mock.snapshot()).toEqual(before);
  });
});
