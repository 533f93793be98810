import { FriendRelation } from '@lanying-im/types';
import { describe, expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { type Call, inProcess } from './support/caller.ts';
import { ada, ben, cho, dee, eve, fay, gus, nobody, openFixture } from './support/fixture.ts';

const week = 7 * 24 * 60 * 60 * 1000;

const requestsTo = async (call: Call, userId: number) =>
  (await call('GET /roster/apply/list', undefined, { as: userId })).json.data;

const relationOf = async (call: Call, userId: number) =>
  (await call(`GET /roster/id?user_id=${userId}`)).json.data.relation;

describe('a friend request', () => {
  test('waits for a decision where the other side approves requests', async () => {
    const { mock, call } = openFixture();
    await call('POST /roster/apply', { user_id: fay, reason: 'choir' });
    const waiting = { user_id: ada, reason: 'choir', status: 0, expired_time: mock.clock.now() + week };
    expect(await requestsTo(call, fay)).toEqual([waiting]);
    expect(await relationOf(call, fay)).toBe(FriendRelation.Stranger);

    await call(`POST /roster/accept?user_id=${ada}`, undefined, { as: fay });
    expect(await relationOf(call, fay)).toBe(FriendRelation.Friend);
    expect(await requestsTo(call, fay)).toEqual([{ ...waiting, status: 1 }]);
  });

  test('returns the new friend the name that came with it', async () => {
    const { call } = openFixture();
    await call('POST /roster/apply', { user_id: fay, alias: 'Fairy' });
    await call('POST /roster/apply', { user_id: cho, alias: 'Chou' });
    await call(`POST /roster/accept?user_id=${ada}`, undefined, { as: fay });
    const { json } = await call('POST /roster/list', { list: [fay, cho] });
    expect(json.data).toMatchObject([{ alias: 'Fairy' }, { alias: 'Chou' }]);
    expect((await call(`GET /roster/id?user_id=${ada}`, undefined, { as: fay })).json.data.alias).toBe('');
  });

  test('makes friends at once where everybody is welcome', async () => {
    const { call } = openFixture();
    await call('POST /roster/apply', { user_id: cho });
    expect(await relationOf(call, cho)).toBe(FriendRelation.Friend);
    expect(await requestsTo(call, cho)).toEqual([]);
  });

  test('must contain the answer to the question of the other side', async () => {
    const { mock, call } = openFixture();
    const settings = { auth_question: 'Which instrument?', auth_answer: 'Bassoon', auth_mode: 2 } as const;
    const [app] = mock.snapshot().apps;
    const users = app?.users?.map((user) => (user.user_id === gus ? { ...user, ...settings } : user)) ?? [];
    mock.restore({ apps: [{ ...app, app_id: 'fixture', users }] });

    expect((await call(`GET /roster/id?user_id=${gus}`)).json.data.auth_question).toBe('Which instrument?');
    expect((await call('POST /roster/apply', { user_id: gus })).code).toBe(10012);
    expect((await call('POST /roster/apply', { user_id: gus, auth_answer: 'Tuba' })).code).toBe(10012);
    expect((await call('POST /roster/apply', { user_id: gus, auth_answer: 'Bassoon' })).code).toBe(200);
    expect(await relationOf(call, gus)).toBe(FriendRelation.Friend);
  });

  test('can be declined, and made again', async () => {
    const { call } = openFixture();
    await call('POST /roster/apply', { user_id: fay });
    await call('POST /roster/decline', { user_id: ada, reason: 'busy' }, { as: fay });
    expect(await requestsTo(call, fay)).toMatchObject([{ status: 2 }]);
    expect((await call(`POST /roster/accept?user_id=${ada}`, undefined, { as: fay })).code).toBe(10007);
    await call('POST /roster/apply', { user_id: fay, reason: 'please' });
    expect(await requestsTo(call, fay)).toMatchObject([{ status: 0, reason: 'please' }]);
    expect((await call(`POST /roster/accept?user_id=${ada}`, undefined, { as: fay })).code).toBe(200);
  });

  test('lapses after seven days', async () => {
    const { mock, call } = openFixture();
    await call('POST /roster/apply', { user_id: fay });
    mock.clock.advance({ milliseconds: week - 1 });
    const { code } = await openFixture({ seed: mock.snapshot() }).call(
      `POST /roster/accept?user_id=${ada}`,
      undefined,
      { as: fay },
    );
    expect(code, 'at the last moment, in a copy of the mock').toBe(200);
    mock.clock.advance({ milliseconds: 1 });
    expect((await call(`POST /roster/accept?user_id=${ada}`, undefined, { as: fay })).code).toBe(10007);
    expect(await requestsTo(call, fay), 'it is listed nevertheless').toMatchObject([{ status: 0 }]);
  });

  test('can be handled by its target only', async () => {
    const { call } = openFixture();
    await call('POST /roster/apply', { user_id: fay });
    expect((await call(`POST /roster/accept?user_id=${fay}`)).code).toBe(10007);
    expect((await call(`POST /roster/accept?user_id=${ada}`, undefined, { as: cho })).code).toBe(10007);
  });

  test('is held back by a blacklist, whoever has whom on it, until it is lifted', async () => {
    const { call } = openFixture();
    await call('POST /roster/apply', { user_id: fay });
    await call(`POST /roster/block?user_id=${ada}`, undefined, { as: fay });
    expect((await call(`POST /roster/accept?user_id=${ada}`, undefined, { as: fay })).code).toBe(10006);
    expect((await call('POST /roster/apply', { user_id: fay })).code).toBe(10006);
    expect((await call('POST /roster/apply', { user_id: ada }, { as: fay })).code).toBe(10006);
    await call(`POST /roster/unblock?user_id=${ada}`, undefined, { as: fay });
    expect((await call(`POST /roster/accept?user_id=${ada}`, undefined, { as: fay })).code).toBe(200);
  });
});

test('requests are listed page by page, oldest first', async () => {
  const { call } = openFixture();
  for (const as of [ada, ben, cho]) await call('POST /roster/apply', { user_id: fay }, { as });
  const first = await call('GET /roster/apply/list?limit=2', undefined, { as: fay });
  const second = await call(`GET /roster/apply/list?limit=2&cursor=${first.json.cursor}`, undefined, { as: fay });
  const ids = [first, second].flatMap(({ json }) => json.data.map(({ user_id }: { user_id: number }) => user_id));
  expect(ids).toEqual([ada, ben, cho]);
  expect(second.json.cursor).toBeUndefined();
});

describe('several requests at once', () => {
  test('are handled one by one', async () => {
    const { call } = openFixture();
    const { json } = await call('POST /roster/apply/batch', [
      { user_id: cho, alias: 'Chou' },
      { user_id: fay, reason: 'choir' },
      { user_id: cho, alias: 'again' },
      { user_id: dee },
      { user_id: eve },
      { user_id: nobody },
    ]);
    expect(json.data.success).toEqual([cho, fay]);
    expect(json.data.fails).toMatchObject([{ user_id: dee }, { user_id: eve }, { user_id: nobody }]);
    expect((await call(`GET /roster/id?user_id=${cho}`)).json.data.alias).toBe('Chou');
    expect(await requestsTo(call, fay)).toMatchObject([{ user_id: ada, reason: 'choir' }]);
  });

  test('fail together when all fail for the same reason', async () => {
    const { call } = openFixture();
    const { json } = await call('POST /roster/apply/batch', [{ user_id: dee }, { user_id: ben }]);
    expect(json).toMatchObject({ code: 200, data: { success: [] } });
    expect((await call('POST /roster/apply/batch', [{ user_id: dee }])).code).toBe(10012);
  });
});

test('the demo has a request that can be handled', async () => {
  const mock = createLanyingMock({ seed: 'demo' });
  const call = inProcess(mock);
  const ids = new Map(mock.snapshot().apps[0]?.users?.map(({ username, user_id }) => [username, user_id]));
  const as = ids.get('tomas') ?? 0;
  expect((await call(`POST /roster/accept?user_id=${ids.get('chenmo')}`, undefined, { as })).code).toBe(200);
});
