import { describe, expect, test } from 'vitest';
import type { Call, CallResponse } from './support/caller.ts';
import { ada, ben, cho, choir, council, dee, eve, gus, nobody, openFixture } from './support/fixture.ts';

const ids = ({ json }: CallResponse): number[] => json.data.map(({ user_id }: { user_id: number }) => user_id);
const results = ({ json }: CallResponse): [number, string][] =>
  json.data.map(({ user_id, result }: { user_id: number; result: string }) => [user_id, result]);
const about = (...user_list: number[]) => ({ group_id: choir, user_list });
const list = (call: Call, name: string, query = '') => call(`GET /group/${name}?group_id=${choir}${query}`);

describe('administrators', () => {
  test('are made and unmade by the owner, and then may do what they may', async () => {
    const { call } = openFixture();
    const kick = () => call('POST /group/kick', about(gus), { as: cho });
    await call('POST /group/invite', about(gus));
    expect((await kick()).code).toBe(20012);
    const made = await call('POST /group/admin/add', about(cho, dee, ben));
    expect(results(made)).toEqual([
      [cho, 'success'],
      [dee, 'fail'],
      [ben, 'success'],
    ]);
    expect(made.json.data[1].reason).toBe('The user in the request is not a member of the group.');
    expect(ids(await list(call, 'admin_list'))).toEqual([ben, cho]);
    expect((await kick()).code).toBe(200);
    await call('DELETE /group/admin/remove', about(ben));
    expect(ids(await list(call, 'admin_list'))).toEqual([cho]);
  });

  test('have no power over each other or over the owner', async () => {
    const { call } = openFixture();
    await call('POST /group/admin/add', about(cho));
    for (const path of ['kick', 'block', 'ban', 'unban']) {
      const body = { ...about(ada, cho), duration: 5 };
      expect((await call(`POST /group/${path}`, body, { as: ben })).code, path).toBe(10010);
      expect((await call(`POST /group/${path}`, { ...body, user_list: [ada] })).code, path).toBe(10010);
    }
    expect(ids(await list(call, 'member_list'))).toEqual([ada, ben, cho]);
  });
});

describe('who leaves', () => {
  test('is gone from every list, and may come back until removed three times', async () => {
    const { call } = openFixture();
    for (let time = 0; time < 3; time += 1) {
      await call('POST /group/admin/add', about(cho));
      const before = (await list(call, 'member_list')).json.version;
      expect(results(await call('POST /group/kick', about(cho, dee)))).toEqual([
        [cho, 'success'],
        [dee, 'fail'],
      ]);
      expect((await list(call, 'member_list')).json.version).toBeGreaterThan(before);
      expect(ids(await list(call, 'admin_list'))).toEqual([ben]);
      expect((await call('GET /group/user_joined', undefined, { as: cho })).json.data).toEqual([council]);
      expect((await call('POST /group/invite', about(cho))).code).toBe(time < 2 ? 200 : 20016);
    }
  });

  test('of their own will may always come back', async () => {
    const { call } = openFixture();
    for (let time = 0; time < 4; time += 1) {
      expect((await call(`POST /group/leave?group_id=${choir}`, undefined, { as: cho })).code).toBe(200);
      expect((await call('POST /group/invite', about(cho))).code).toBe(200);
    }
  });

  test('makes room in the group, and for another group', async () => {
    const { call } = openFixture({ limits: { groupMembers: 3, groupsJoinedPerUser: 2 } });
    expect((await call('POST /group/invite', about(gus))).code).toBe(20010);
    await call(`DELETE /group/leave?group_id=${choir}`, undefined, { as: cho });
    expect((await call('POST /group/invite', about(gus))).code).toBe(200);
    expect((await call('POST /group/create', { name: 'Chess' }, { as: cho })).code).toBe(200);
  });
});

test('a new owner has all the rights, and the former one is an ordinary member', async () => {
  const { call } = openFixture({ limits: { groupsCreatedPerUser: 2 } });
  const { json } = await call('POST /group/transfer', { group_id: choir, new_owner: ben });
  expect(json.data).toEqual({ result: 'success', user_id: ben });
  const info = await call(`GET /group/info?group_id=${choir}`);
  expect(info.json.data.owner_id).toBe(ben);
  expect(ids(await call(`GET /group/admin_list?group_id=${choir}`))).toEqual([]);
  expect((await call('POST /group/kick', about(cho))).code).toBe(20012);
  expect((await call(`POST /group/leave?group_id=${choir}`)).code).toBe(200);
  // Ada owns one group less, Ben one more.
  expect((await call('POST /group/create', { name: 'Chess' })).code).toBe(200);
  await call('POST /group/create', { name: 'Go' }, { as: ben });
  expect((await call('POST /group/create', { name: 'Dice' }, { as: ben })).code).toBe(20008);
});

test('a transfer to the owner changes nothing', async () => {
  const { mock, call } = openFixture();
  const before = mock.snapshot();
  expect((await call('PUT /group/transfer', { group_id: choir, new_owner: ada })).code).toBe(200);
  expect(mock.snapshot()).toEqual(before);
});

describe('mutes of members', () => {
  const mutes = (call: Call) => call(`GET /group/banned_list?group_id=${choir}`);

  test('end by the clock, by an administrator, or never', async () => {
    const { mock, call } = openFixture();
    await call('POST /group/invite', about(gus));
    await call('POST /group/ban', { ...about(cho), duration: 60 });
    await call('POST /group/ban', { ...about(ben), duration: -1 });
    const until = mock.clock.now() + 3600_000;
    const { json } = await mutes(call);
    expect(json.data).toMatchObject([
      { user_id: ben, expired_time: -1 },
      { user_id: cho, expired_time: until },
    ]);
    expect(json.total).toBe(2);
    mock.clock.set(until - 1);
    expect(ids(await mutes(call))).toEqual([ben, cho]);
    mock.clock.set(until);
    expect(ids(await mutes(call))).toEqual([ben]);
    mock.clock.advance({ days: 10_000 });
    expect(ids(await mutes(call))).toEqual([ben]);
    await call('POST /group/unban', about(ben));
    expect((await mutes(call)).json).toMatchObject({ data: [], total: 0 });
  });

  test('are counted and paged without those that have ended', async () => {
    const { mock, call } = openFixture();
    await call('POST /group/invite', about(dee, eve, gus));
    await call('POST /group/ban', { ...about(ben, dee, gus), duration: 10 });
    await call('POST /group/ban', { ...about(cho, eve), duration: 1 });
    const first = await list(call, 'banned_list', '&limit=2');
    expect([ids(first), first.json.total]).toEqual([[ben, cho], 5]);
    mock.clock.advance({ minutes: 2 });
    const second = await list(call, 'banned_list', `&limit=2&cursor=${first.json.cursor}`);
    expect([ids(second), second.json.total, second.json.cursor]).toEqual([[dee, gus], 3, undefined]);
  });

  test('of any length leave a state that can be restored', async () => {
    const { mock, call } = openFixture();
    const duration = Number.MAX_SAFE_INTEGER;
    await call('POST /group/ban', { ...about(cho), duration });
    await call('POST /group/settings/ban_all', { group_id: choir, duration });
    const snapshot = mock.snapshot();
    mock.restore(snapshot);
    expect(mock.snapshot()).toEqual(snapshot);
    expect((await mutes(call)).json.data).toMatchObject([{ user_id: cho, expired_time: 8.64e15 }]);
  });
});

describe('the blacklist', () => {
  test('keeps members out from then on', async () => {
    const { mock, call } = openFixture();
    expect((await call('POST /group/block', about(cho))).code).toBe(200);
    expect(ids(await list(call, 'member_list'))).toEqual([ada, ben]);
    expect((await list(call, 'blocked_list')).json).toMatchObject({
      data: [{ group_id: choir, user_id: cho, created_at: '2026-03-02T17:00:00.000+0800' }],
      total: 1,
    });
    expect((await call('POST /group/invite', about(cho))).code).toBe(20018);
    mock.restore(mock.snapshot());
    expect((await call('POST /group/invite', about(cho))).code).toBe(20018);
    await call('DELETE /group/unblock', about(cho));
    expect(ids(await list(call, 'blocked_list'))).toEqual([]);
    expect((await call('POST /group/invite', about(cho))).code).toBe(200);
  });

  test('takes those who were removed before, but no non-members', async () => {
    const { call } = openFixture();
    await call('POST /group/kick', about(cho));
    expect(results(await call('POST /group/block', about(cho, dee)))).toEqual([
      [cho, 'success'],
      [dee, 'fail'],
    ]);
    expect((await call('POST /group/unblock', about(dee, nobody))).code).toBe(200);
  });

  test('is read in pages that stay where they were', async () => {
    const { call } = openFixture();
    await call('POST /group/invite', about(dee, eve, gus));
    await call('POST /group/block', about(gus, cho, eve, dee));
    const first = await list(call, 'blocked_list', '&limit=2');
    await call('POST /group/unblock', about(gus, cho));
    const second = await list(call, 'blocked_list', `&limit=2&cursor=${first.json.cursor}`);
    expect([ids(first), ids(second)]).toEqual([
      [gus, cho],
      [eve, dee],
    ]);
    const borrowed = await list(call, 'member_list', `&cursor=${first.json.cursor}`);
    expect(borrowed.code).toBe(10002);
  });
});

describe('name cards', () => {
  test('are set by their owner and shown to the others', async () => {
    const { call } = openFixture();
    await call('PUT /group/display_name', { group_id: choir, value: 'Cho, alto' }, { as: cho });
    const { json } = await call('POST /group/members/display_name', about(cho, dee, ada, cho));
    expect(json.data.map(({ user_id, display_name }: Record<string, unknown>) => [user_id, display_name])).toEqual([
      [cho, 'Cho, alto'],
      [ada, ''],
    ]);
  });

  test('are all that is left to members of details that the group hides', async () => {
    const { call } = openFixture();
    await call('POST /group/ban', { ...about(cho, ben), duration: 5 });
    await call('POST /group/settings/hide_member_info', { group_id: choir, value: true });
    const asCho = await call(`GET /group/member_list?group_id=${choir}`, undefined, { as: cho });
    expect(asCho.json.data.map((member: object) => 'expired_time' in member)).toEqual([false, false, true]);
    const asBen = await call(`GET /group/member_list?group_id=${choir}`, undefined, { as: ben });
    expect(asBen.json.data.map((member: object) => 'expired_time' in member)).toEqual([true, true, true]);
    const cards = await call('POST /group/members/display_name', about(ben), { as: cho });
    expect(cards.json.data[0]).toEqual({ user_id: ben, join_time: asBen.json.data[1].join_time, display_name: '' });
  });
});
