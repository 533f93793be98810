import { describe, expect, test, vi } from 'vitest';
import { createLanyingMock, type LanyingMock } from '../src/index.ts';
import { inProcess } from './support/caller.ts';
import { ada, ben, cho, choir, openFixture } from './support/fixture.ts';

/** Calls a control: `control(mock)('POST clock', { advance: { days: 1 } })`. */
function controlOf(mock: LanyingMock) {
  return async (key: string, body?: unknown, headers: Record<string, string> = {}) => {
    const [method = '', target = ''] = key.split(' ');
    const response = await mock.fetch(`https://api.maximtop.com/__mock/${target}`, {
      method,
      headers,
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
      }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: each control responds with data of its own
    return { status: response.status, headers: response.headers, json: (await response.json()) as any };
  };
}

function open() {
  const { mock, call } = openFixture();
  return { mock, call, control: controlOf(mock) };
}

test('the state of everything can be read', async () => {
  const { mock, control } = open();
  const { status, json } = await control('GET state');
  expect(status).toBe(200);
  expect(json).toMatchObject({
    now: mock.clock.now(),
    apps: [{ app_id: 'fixture', admin_token: mock.adminToken, users: 7, groups: 2, settings: { license: 'valid' } }],
    faults: 0,
    requests: 0,
  });
});

test('settings can be changed, one by one', async () => {
  const { call, control } = open();
  const { json } = await control('POST state', { license: 'expired', limits: { groupsPerApp: 2 } });
  expect(json.apps[0].settings).toMatchObject({ license: 'expired', limits: { groupsPerApp: 2, groupMembers: 1000 } });
  expect((await call('POST /user/register/v2', { username: 'newcomer', password: 'x' })).code).toBe(30022);
  expect((await call('POST /group/create', { name: 'g' })).code).toBe(20007);
});

test('the state can be reset, saved and restored', async () => {
  const { mock, call, control } = open();
  const { json: snapshot } = await control('GET snapshot');
  await call('POST /user/add_roster', { list: [cho] });
  const changed = mock.snapshot();
  await control('POST faults', { code: 20000 });
  await control('POST restore', snapshot);
  expect(mock.snapshot()).toEqual(snapshot);
  await control('POST restore', changed);
  expect(mock.snapshot()).toEqual(changed);
  await control('POST reset');
  expect(mock.snapshot()).toEqual(snapshot);
  expect([mock.faults.list(), mock.requests]).toEqual([[], []]);
});

test('the clock can be set and advanced', async () => {
  const { mock, control } = open();
  expect((await control('GET clock')).json.time).toBe('2026-03-02T09:00:00.000Z');
  expect((await control('POST clock', { advance: { days: 7, hours: 1 } })).json.time).toBe('2026-03-09T10:00:00.000Z');
  await control('POST clock', { set: '2030-01-01T00:00:00Z' });
  expect(mock.clock.now()).toBe(Date.UTC(2030, 0, 1));
  await control('POST clock', { set: 5 });
  expect(mock.clock.now()).toBe(5);
});

test('faults can be added, listed and removed', async () => {
  const { call, control } = open();
  const { json } = await control('POST faults', { operationId: 'listFriends', retryAfter: 2 });
  expect(json.fault).toMatchObject({ id: 1, operationId: 'listFriends', retryAfter: 2 });
  await control('POST faults', { code: 20000, times: 3 });
  expect((await control('GET faults')).json.faults).toHaveLength(2);
  expect((await call('GET /user/rosters')).status).toBe(429);
  expect((await control('DELETE faults?id=1')).json).toEqual({ removed: 1 });
  expect((await call('GET /user/rosters')).code).toBe(20000);
  expect((await control('DELETE faults')).json).toEqual({ removed: 1 });
  expect((await call('GET /user/rosters')).code).toBe(200);
});

test('requests can be read, and the new ones among them', async () => {
  const { call, control } = open();
  await call('GET /user/rosters');
  const first = await control('GET requests');
  expect(first.json).toMatchObject({ count: 1, requests: [{ operationId: 'listFriends', userId: ada, code: 200 }] });
  await call('GET /roster/list');
  await call('GET /roster/blocked_list');
  const newer = await control(`GET requests?after=${first.json.count}`);
  const ids = newer.json.requests.map(({ operationId }: { operationId: string }) => operationId);
  expect([newer.json.count, ids]).toEqual([3, ['listFriendIds', 'listBlockedUsers']]);
  expect((await control('GET requests?after=3')).json).toEqual({ count: 3, requests: [] });
  expect((await control('GET requests?limit=1')).json.requests).toMatchObject([{ operationId: 'listBlockedUsers' }]);
});

test('the mock can begin again with another seed', async () => {
  const { mock, control } = open();
  expect((await control('GET seed')).json.seeds).toEqual(['quick-start', 'demo', 'empty']);
  expect((await control('POST seed', { seed: 'demo' })).json.apps).toMatchObject([{ app_id: 'welovemaxim', users: 9 }]);
  await control('POST seed', { apps: [{ app_id: 'mine', adminToken: 'my-token' }] });
  expect([mock.appId, mock.adminToken]).toEqual(['mine', 'my-token']);
  await control('POST reset');
  expect(mock.appId).toBe('mine');
});

describe('tests that run at the same time', () => {
  test('can each have an app of their own, and control it alone', async () => {
    const mock = createLanyingMock({ seed: 'empty', now: 0 });
    const control = controlOf(mock);
    const call = inProcess(mock);
    const apps = ['one', 'two'] as const;
    for (const app_id of apps) {
      const { json } = await control('POST seed', { seed: 'quick-start' }, { app_id });
      expect(json.apps).toMatchObject([{ app_id, users: 3 }]);
    }
    const register = (app_id: string) =>
      call('POST /user/register/v2', { username: 'ada', password: 'x' }, { headers: { app_id } });
    for (const app_id of apps) expect((await register(app_id)).code).toBe(200);

    await control('POST reset?app_id=one');
    await control('POST faults', { code: 20000, operationId: 'listFriends' }, { app_id: 'one' });
    await control('POST clock', { advance: { days: 1 } }, { app_id: 'one' });
    expect([(await register('one')).code, (await register('two')).code], 'reset').toEqual([200, 10004]);
    expect((await control('GET faults?app_id=two')).json.faults).toEqual([]);
    expect((await control('GET clock?app_id=one')).json.now).toBe(86_400_000);
    expect((await control('GET clock?app_id=two')).json.now).toBe(0);
    expect(mock.clock.now()).toBe(0);

    const { json: two } = await control('GET snapshot?app_id=two');
    expect(two.apps).toHaveLength(1);
    await control('POST restore', two, { app_id: 'one' });
    expect((await control('GET state')).json.apps).toMatchObject([
      { app_id: 'welovemaxim', users: 0 },
      { app_id: 'one', users: 4, now: 0 },
      { app_id: 'two', users: 4, now: 0 },
    ]);
    expect((await control('GET requests?app_id=two')).json.requests).toHaveLength(2);
  });

  test('keep their own clocks through a snapshot', () => {
    const { mock } = openFixture();
    mock.clock.of('fixture').advance({ days: 3 });
    const snapshot = mock.snapshot();
    mock.reset();
    expect(mock.clock.of('fixture').now()).toBe(mock.clock.now());
    mock.restore(snapshot);
    expect(mock.clock.of('fixture').now()).toBe(mock.clock.now() + 3 * 86_400_000);
  });
});

test('a message can be sent as a user, to a user and to a group', async () => {
  const { mock, control } = open();
  const { status, json } = await control('POST messages', { from_user_id: ada, to_user_id: ben, content: 'Hi' });
  expect([status, json]).toEqual([200, expect.objectContaining({ code: 200 })]);
  await control('POST messages', { from_user_id: ben, to_group_id: choir, content: 'x', ext: '{"a":1}' });
  expect(mock.snapshot().apps[0]?.messages).toMatchObject([
    { from: ada, to_user: ben, content: 'Hi' },
    { from: ben, to_group: choir, ext: '{"a":1}' },
  ]);
  expect(mock.requests.at(-1)).toMatchObject({ operationId: 'sendMessage', role: 'user', userId: ben });
});

test('a message sent as a user has an exact id, which a later one may be about', async () => {
  const { mock, control } = open();
  const sent = { from_user_id: ada, to_user_id: ben, content: 'Hi' };
  const { json } = await control('POST messages', sent);
  const [related_mid] = (json as { msg_ids: string[] }).msg_ids;
  expect(related_mid).toBe('1552747048460091409');
  await control('POST messages', { ...sent, content: 'Hello', content_type: 12, related_mid });
  expect(mock.snapshot().apps[0]?.messages?.[1]).toMatchObject({ content: 'Hello', related_mid });
});

test('a request can be replayed, and what it does is kept', async () => {
  const onChange = vi.fn();
  const { mock, call } = openFixture({ onChange });
  const control = controlOf(mock);
  await call('POST /group/create', { name: 'Chess' });
  onChange.mockClear();
  expect((await control('POST replay', { id: 1 })).json).toEqual({ id: 2, status: 200 });
  expect(mock.snapshot().apps[0]?.groups?.map(({ name }) => name)).toEqual(['Choir', 'Council', 'Chess', 'Chess']);
  expect(onChange).toHaveBeenCalled();
});

describe('a control rejects', () => {
  test.each([
    ['POST clock', '{"advance":', 400, 'not valid JSON'],
    ['POST clock', new Blob([new Uint8Array([0xff])]), 400, 'not valid UTF-8'],
    ['POST clock', '[]', 400, 'must be a JSON object'],
    ['POST clock', {}, 400, 'either set or advance'],
    ['POST clock', { advance: { weeks: 1 } }, 400, 'weeks is not known'],
    ['POST clock', { advance: { days: 'x' } }, 400, 'body.advance.days must be number'],
    ['POST clock', { advance: { hours: 1, minutes: '5' } }, 400, 'body.advance.minutes must be number'],
    ['POST clock', { advance: { days: true } }, 400, 'body.advance.days must be number'],
    ['POST clock', { advance: { days: [2] } }, 400, 'body.advance.days must be number'],
    ['POST clock', { advance: { days: 1e15 } }, 400, 'is not a time'],
    ['POST clock', { advance: {} }, 400, 'body.advance'],
    ['POST clock', { set: 1, advance: { days: 1 } }, 400, 'either set or advance'],
    ['POST clock', { set: 'soon' }, 400, 'soon is not a time'],
    ['POST messages', { from_user_id: ada, content: 'x' }, 400, 'either to_user_id or to_group_id'],
    ['POST messages', { from_user_id: ada, to_user_id: ben, to_group_id: choir }, 400, 'either to_user_id'],
    ['POST messages', { from_user_id: '1', to_user_id: ben }, 400, 'body.from_user_id must be integer'],
    ['POST messages', { from_user_id: 1, to_user_id: ben }, 400, 'body.from_user_id: there is no user 1'],
    ['POST messages', { from_user_id: ada, to_user_id: 1, content: 'x' }, 400, 'rejected with error'],
    ['POST replay', { id: 1 }, 404, 'no request 1 that can be replayed'],
    ['POST replay', {}, 400, 'body.id is missing'],
    ['POST reset', { everything: true }, 400, 'body.everything is not known'],
    ['DELETE faults', { id: 1 }, 400, 'body.id is not known'],
    ['POST snapshot', [], 400, 'must be a JSON object'],
    ['POST clock', { set: true }, 400, 'body.set must be'],
    ['POST faults', { operation: 'createGroup', code: 1 }, 400, 'operation is not known'],
    ['POST faults', {}, 400, 'it needs'],
    ['POST state', { licence: 'expired' }, 400, 'body.licence is not known'],
    ['POST state', { license: 'stolen' }, 400, 'body.license must match'],
    ['POST restore', { apps: [{}] }, 400, 'apps[0].app_id is missing'],
    ['POST restore', {}, 400, 'apps is missing'],
    ['POST seed', { seed: 'full' }, 400, 'body.seed must be one of'],
    ['POST seed', {}, 400, 'body.seed is missing'],
    ['POST reset?app_id=nowhere', undefined, 404, 'no app nowhere'],
    ['GET resett', undefined, 404, '/__mock/resett is not a control; /__mock/ has clock, faults,'],
    ['POST clock', { advance: {} }, 400, 'body.advance must have 1 or more fields'],
    ['GET requests?after=x', undefined, 400, 'query.after must be a non-negative integer'],
    ['DELETE reset', undefined, 405, 'supports POST'],
  ])('%s %j', async (key, body, status, reason) => {
    const { mock, control } = open();
    const before = mock.snapshot();
    const response = await control(key, body);
    expect([response.status, response.json.error]).toEqual([status, expect.stringContaining(reason)]);
    expect(mock.snapshot()).toEqual(before);
  });

  test('everything when the controls are switched off', async () => {
    const { mock } = openFixture({ control: false });
    expect((await mock.fetch('https://api.maximtop.com/__mock/state')).status).toBe(404);
  });
});

test('what exists can be listed, newest first, and searched', async () => {
  const { control, call } = open();
  await call('POST /message/send', { targets: [cho], type: 1, content_type: 0, content: 'x'.repeat(600) });
  const { json: people } = await control('GET inspect?list=people&limit=2');
  expect(people).toMatchObject({ total: 7, rows: [{ username: 'gus' }, { username: 'fay', group_confirm: true }] });
  const { json: groups } = await control('GET inspect?list=groups&search=CHO');
  expect(groups).toMatchObject({ total: 2, rows: [{ name: 'Choir', members: 3, owner: 'ada' }] });
  const { json: messages } = await control('GET inspect?list=messages');
  expect(messages.rows).toMatchObject([{ from: 'ada', to: 'cho', content: `${'x'.repeat(500)}…` }]);
  expect((await control('GET inspect?list=pushes')).json).toEqual({ total: 0, rows: [] });
  expect((await control('GET inspect?list=tokens')).status).toBe(400);
});
