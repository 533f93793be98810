import { describe, expect, test } from 'vitest';
import { createLanyingMock, type Seed, SeedError } from '../src/index.ts';
import { seeds } from '../src/seed/built-in/index.ts';
import { inProcess } from './support/caller.ts';
import { ada, appOf, ben, cho, choir, eve, fay, openFixture } from './support/fixture.ts';

/** Something of everything that changes state. */
async function bustle({ call }: ReturnType<typeof openFixture>): Promise<void> {
  await call('POST /user/register/v2', { username: 'newcomer', password: 'secret' });
  await call('POST /user/add_roster', { list: [cho] });
  await call('POST /user/add_roster', { list: [fay] }, { token: 'ada-token' });
  await call('POST /roster/apply', { user_id: fay, reason: 'x', alias: 'Fairy' });
  await call('POST /roster/apply', { user_id: fay, reason: 'y' }, { as: ben });
  await call('POST /roster/decline', { user_id: ben, reason: 'z' }, { as: fay });
  await call('POST /roster/ext', { user_id: ben, alias: 'Benny', ext: '{}', mute_notification: true });
  await call(`POST /roster/delete?user_id=${cho}`);
  await call(`POST /roster/block?user_id=${eve}`);
  await call('POST /group/create', { name: 'Chess', user_list: [ben, fay] });
  await call('POST /group/invite', { group_id: choir, user_list: [fay], reason: 'sing' });
  await call(`DELETE /group/destroy?group_id=${choir}`);
  await call('POST /message/send', { targets: [ben, cho], type: 1, content_type: 0, content: 'x', transaction_id: 1 });
  await call('POST /push/notify', { audience: 'all', message: { title: 'x' }, setting: { request_id: 'r' } });
}

describe('a snapshot', () => {
  test('brings everything back, also through JSON', async () => {
    const fixture = openFixture();
    const empty = fixture.mock.snapshot();
    await bustle(fixture);
    const busy = fixture.mock.snapshot();
    expect(busy).not.toEqual(empty);

    fixture.mock.restore(empty);
    expect(fixture.mock.snapshot()).toEqual(empty);
    fixture.mock.restore(JSON.parse(JSON.stringify(busy)));
    expect(fixture.mock.snapshot()).toEqual(busy);
  });

  test('goes on as the original would', async () => {
    const fixture = openFixture();
    await bustle(fixture);
    const copy = createLanyingMock({ seed: fixture.mock.snapshot() });
    await bustle(fixture);
    await bustle({ mock: copy, call: inProcess(copy, ada) });
    expect(copy.snapshot()).toEqual(fixture.mock.snapshot());
  });

  test('is not touched by what happens later', async () => {
    const fixture = openFixture();
    const snapshot = fixture.mock.snapshot();
    const kept = structuredClone(snapshot);
    fixture.mock.restore(snapshot);
    await bustle(fixture);
    expect(snapshot).toEqual(kept);
  });

  test('leaves everything as it is when it is none', () => {
    const { mock } = openFixture();
    const before = mock.snapshot();
    const broken = {
      ...before,
      clock: { at: 0 },
      apps: [{ app_id: 'x', users: [{ username: 'x', friends: ['nobody'] }] }],
    };
    expect(() => mock.restore(broken)).toThrow(SeedError);
    expect(mock.snapshot()).toEqual(before);
  });
});

test('reset goes back to the beginning, clock, faults and requests included', async () => {
  const fixture = openFixture();
  const start = fixture.mock.snapshot();
  await bustle(fixture);
  fixture.mock.clock.advance({ days: 7 });
  fixture.mock.faults.add({ code: 20000 });
  fixture.mock.configure({ push: false });
  fixture.mock.reset();
  expect(fixture.mock.snapshot()).toEqual(start);
  expect([fixture.mock.faults.list(), fixture.mock.requests]).toEqual([[], []]);
});

describe('apps', () => {
  const seed: Seed = { apps: [{ app_id: 'one' }, { app_id: 'two' }] };

  test('share nothing', async () => {
    const mock = createLanyingMock({ seed });
    const call = inProcess(mock);
    const register = (app_id: string) =>
      call('POST /user/register/v2', { username: 'same', password: 'x' }, { headers: { app_id } });
    const responses = [await register('one'), await register('two'), await register('two')];
    expect(responses.map(({ code }) => code)).toEqual([200, 200, 10004]);
    const borrowed = await call('POST /push/notify', { audience: 'all', message: {} }, { headers: { app_id: 'two' } });
    expect(borrowed.code).toBe(10008);
  });

  test('are distinguished by the tokens of their users', async () => {
    const mock = createLanyingMock({ seed });
    const call = inProcess(mock);
    await call('POST /user/register/v2', { username: 'same', password: 'x' });
    await call('POST /user/register/v2', { username: 'same', password: 'x' }, { headers: { app_id: 'two' } });
    const token = mock.userToken(2302128618880);
    const codes = [
      await call('GET /user/rosters', undefined, { token }),
      await call('GET /user/rosters', undefined, { token, headers: { app_id: 'two' } }),
      await call('GET /user/rosters', undefined, {
        token: mock.userToken(2302128618880, 'two'),
        headers: { app_id: 'two' },
      }),
    ].map(({ code }) => code);
    expect(codes).toEqual([200, 10008, 200]);
  });

  test('have settings of their own', () => {
    const mock = createLanyingMock({ seed, limits: { groupsPerApp: 1 } });
    mock.configure({ license: 'expired', limits: { groupMembers: 5 } }, 'two');
    expect(mock.snapshot().apps).toMatchObject([
      { license: 'valid', limits: { groupsPerApp: 1, groupMembers: 1000 } },
      { license: 'expired', limits: { groupMembers: 5 } },
    ]);
    expect(() => mock.configure({}, 'three')).toThrow(TypeError);
  });
});

describe('the seeds that come with the mock', () => {
  test.each(Object.keys(seeds) as (keyof typeof seeds)[])('%s is complete and survives a snapshot', (name) => {
    const mock = createLanyingMock({ seed: name, now: '2026-03-03' });
    const snapshot = mock.snapshot();
    mock.restore(snapshot);
    expect(mock.snapshot()).toEqual(snapshot);
    expect(mock.appId).toBe('welovemaxim');
  });

  test('take an app id and a token of your own', () => {
    const mock = createLanyingMock({ app: 'mine', token: 'my-token' });
    expect([mock.appId, mock.adminToken]).toEqual(['mine', 'my-token']);
    mock.reset();
    expect([mock.appId, mock.adminToken]).toEqual(['mine', 'my-token']);
  });

  test('do not include one that nobody knows', () => {
    expect(() => createLanyingMock({ seed: 'full' as 'empty' })).toThrow(
      'There is no seed full, only quick-start, demo, empty.',
    );
  });

  test('demo has people and groups whose talk can be read', () => {
    const { users, groups, messages } = appOf(createLanyingMock({ seed: 'demo' }));
    // The account that the admin token names is one of them.
    expect([users?.length, groups?.length]).toEqual([9, 3]);
    expect(messages?.some(({ content }) => /\p{Script=Han}/u.test(content))).toBe(true);
    expect(messages?.some(({ content }) => content.includes('Berlin'))).toBe(true);
  });
});
