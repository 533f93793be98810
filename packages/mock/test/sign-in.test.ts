import { describe, expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { type Answer, inProcess } from './support/caller.ts';
import { ada, ben, openVillage } from './support/village.ts';

type Village = ReturnType<typeof openVillage>;

/** Signs Ada in, with a device if it has a name. */
async function signIn({ call }: Village, guid?: string, headers: Record<string, string> = {}): Promise<Answer> {
  const body = { name: 'ada', password: 'secret', ...(guid !== undefined && { device_guid: guid }) };
  return await call('POST /token/user', body, { token: null, as: null, headers });
}

/** The code that a token of Ada's gets. */
async function codeOf({ call }: Village, token: string): Promise<number> {
  return (await call('GET /user/settings', undefined, { token, as: null })).code;
}

describe('signing in', () => {
  test('gives a token that works, and what the chat SDK needs', async () => {
    const village = openVillage();
    const { json } = await signIn(village, 'phone');
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
    expect(json.data).toMatchObject({ user_id: ada, expire: village.mock.clock.now() + 2 * 24 * 60 * 60 * 1000 });
    expect(await codeOf(village, json.data.token)).toBe(200);
    expect(await codeOf(village, json.data.store_token)).toBe(10008);
  });

  test('takes the id, the username, the mobile number and the e-mail address', async () => {
    const mock = createLanyingMock({
      seed: {
        apps: [{ app_id: 'a', users: [{ user_id: 16, username: 'ada', mobile: '13800138000', email: 'a@b.c' }] }],
      },
    });
    const call = inProcess(mock);
    const password = 'any';
    const answers = [
      await call('POST /token/id', { user_id: 16, password }),
      await call('POST /token/user', { name: 'ada', password }),
      await call('POST /token/login', { login_name: 'ada', password }),
      await call('POST /token/login', { login_name: '13800138000', password }),
      await call('POST /token/login', { login_name: 'a@b.c', password }),
      await call('POST /token/user', { name: '13800138000', password }),
    ];
    expect(answers.map(({ code }) => code)).toEqual([200, 200, 200, 200, 200, 10000]);
  });

  test('takes the password of the registration, until another one is set', async () => {
    const { call } = openVillage();
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
    const village = openVillage();
    await village.call('POST /user/username?username=lovelace');
    expect((await signIn(village)).code).toBe(10000);
    expect((await village.call('POST /token/user', { name: 'lovelace', password: 'x' })).code).toBe(200);
    expect((await village.call('POST /user/register/v2', { username: 'ada', password: 'x' })).code).toBe(200);
  });
});

describe('a token', () => {
  test('expires by the clock', async () => {
    const village = openVillage({ tokenLifetime: 60_000 });
    const { token } = (await signIn(village)).json.data;
    village.mock.clock.advance({ seconds: 59 });
    expect(await codeOf(village, token)).toBe(200);
    village.mock.clock.advance({ seconds: 1 });
    expect(await codeOf(village, token)).toBe(10008);
    expect(await codeOf(village, village.mock.userToken(ada))).toBe(200);
  });

  test('works on a copy of the mock, too, and says what it says there', async () => {
    const village = openVillage();
    const kept = (await signIn(village, 'phone')).json.data.token;
    const kicked = (await signIn(village, 'laptop')).json.data.token;
    await village.call('POST /user/kick?device_sn=2');
    const copy = createLanyingMock({ seed: village.mock.snapshot() });
    const codes = [kept, kicked].map((token) => codeOf({ mock: copy, call: inProcess(copy, ada) }, token));
    expect(await Promise.all(codes)).toEqual([200, 10008]);
  });

  test('that was changed is none', async () => {
    const village = openVillage();
    const { token } = (await signIn(village)).json.data;
    const [header, , signature] = token.split('.');
    const payload = btoa(JSON.stringify({ app: 'village', sub: String(ben), role: 1 })).replace(/=+$/, '');
    expect(await codeOf(village, `${header}.${payload}.${signature}`)).toBe(10008);
    expect(await codeOf(village, `${token}x`)).toBe(10008);
  });
});

describe('devices', () => {
  const android = { 'user-agent': 'Android 14; Pixel 8' };
  const browser = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0)' };

  test('come into being by signing in, and are the same by their guid', async () => {
    const village = openVillage();
    expect((await village.call('GET /user/device/list')).json.data).toEqual([]);
    await signIn(village);
    const first = await signIn(village, 'phone', android);
    village.mock.clock.advance({ minutes: 1 });
    await signIn(village, 'tab', browser);
    const again = await signIn(village, 'phone', android);
    expect(again.json.data.push_token).toBe(first.json.data.push_token);
    expect((await village.call('GET /user/device/list')).json).toMatchObject({
      data: [
        { device_sn: 1, user_id: ada, platform: 2, user_agent: 'Android 14; Pixel 8' },
        { device_sn: 2, user_id: ada, platform: 6, user_agent: 'Mozilla/5.0 (Windows NT 10.0)' },
      ],
      version: village.mock.clock.now(),
    });
    expect((await village.call('GET /user/settings')).json.data.push_token).toBe(first.json.data.push_token);
  });

  test('are signed out one by one or all at once, and can sign in again', async () => {
    const village = openVillage();
    const tokens: string[] = [];
    for (const guid of [undefined, 'phone', 'tab']) tokens.push((await signIn(village, guid)).json.data.token);
    const codes = () => Promise.all(tokens.map((token) => codeOf(village, token)));
    await village.call('POST /user/kick?device_sn=1');
    expect(await codes()).toEqual([200, 10008, 200]);
    tokens.push((await signIn(village, 'phone')).json.data.token);
    expect(await codes()).toEqual([200, 10008, 200, 200]);
    await village.call('POST /user/kick');
    expect(await codes()).toEqual([10008, 10008, 10008, 10008]);
    expect(await codeOf(village, (await signIn(village)).json.data.token)).toBe(200);
  });

  test('leave the list without being signed out, and come back when they sign in', async () => {
    const village = openVillage();
    const { token } = (await signIn(village, 'phone')).json.data;
    await village.call('POST /user/device/remove?device_sn=1');
    expect((await village.call('GET /user/device/list')).json.data).toEqual([]);
    expect(await codeOf(village, token)).toBe(200);
    await signIn(village, 'phone');
    expect((await village.call('GET /user/device/list')).json.data).toMatchObject([{ device_sn: 1 }]);
  });

  test('make a user online while one of them is signed in', async () => {
    const village = openVillage({ tokenLifetime: 60_000 });
    const isOnline = async () => (await village.call('GET /user/online_status')).json.data.online;
    expect(await isOnline()).toBe(false);
    await signIn(village, 'phone');
    expect(await isOnline()).toBe(true);
    await village.call('POST /user/kick?device_sn=1');
    expect(await isOnline()).toBe(false);
    await signIn(village, 'phone');
    village.mock.clock.advance({ minutes: 1 });
    expect(await isOnline()).toBe(false);
  });
});

describe('a disabled user', () => {
  test('is refused until enabled, whatever token, and can still be looked after', async () => {
    const village = openVillage();
    const { token } = (await signIn(village, 'phone')).json.data;
    await village.call('PUT /user/disable', { list: [ada, ben] });
    expect((await village.call('GET /user/list')).json.data.slice(0, 3)).toMatchObject([
      { status: 1 },
      { status: 1 },
      { status: 0 },
    ]);
    expect(await codeOf(village, token)).toBe(10010);
    expect(await codeOf(village, 'ada-token')).toBe(10010);
    expect((await signIn(village)).code).toBe(10002);
    expect((await village.call('GET /user/online_status')).json.data.online).toBe(false);

    await village.call('PUT /user/enable', { list: [ada] });
    expect(await codeOf(village, token)).toBe(200);
    expect((await village.call('GET /user/online_status')).json.data.online).toBe(true);
  });

  test('is so with everybody on the list, or nobody is', async () => {
    const { mock, call } = openVillage();
    const before = mock.snapshot();
    expect((await call('PUT /user/disable', { list: [ben, 1] })).code).toBe(10000);
    expect(mock.snapshot()).toEqual(before);
  });
});
