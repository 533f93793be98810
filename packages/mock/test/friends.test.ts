import { describe, expect, test } from 'vitest';
import { ada, ben, cho, fay, gus, nobody, openVillage, villageOf } from './support/village.ts';

describe('friends', () => {
  test('are friends of each other, in the order in which they were added', async () => {
    const { call } = openVillage();
    await call('POST /user/add_roster', { list: [gus, cho, cho] });
    const mine = await call('GET /user/rosters');
    const theirs = await call('GET /user/rosters', undefined, { as: gus });
    expect(mine.json.data).toEqual([
      { user_id: ben, name: 'Ben' },
      { user_id: gus, name: 'gus' },
      { user_id: cho, name: 'cho' },
    ]);
    expect(theirs.json.data).toEqual([{ user_id: ada, name: 'ada' }]);
  });

  test('are added all or none', async () => {
    const { call } = openVillage();
    expect((await call('POST /user/add_roster', { list: [cho, nobody] })).code).toBe(10000);
    expect((await call('GET /user/rosters')).json.data).toHaveLength(1);
  });

  test('must agree when a user adds them, and not when an administrator does', async () => {
    const { mock, call } = openVillage();
    await call('POST /user/add_roster', { list: [fay] }, { token: 'ada-token' });
    expect((await call('GET /user/rosters')).json.data).toHaveLength(1);
    expect(villageOf(mock).users?.[5]?.friend_requests).toEqual([{ from: ada, asked_at: mock.clock.now() }]);
    await call('POST /user/add_roster', { list: [fay] });
    expect((await call('GET /user/rosters')).json.data).toHaveLength(2);
    expect(villageOf(mock).users?.[5]?.friend_requests).toEqual([]);
  });

  test('who pose a question cannot be added by a user, since there is no room for an answer', async () => {
    const { code } = await openVillage().call('POST /user/add_roster', { list: [gus] }, { token: 'ada-token' });
    expect(code).toBe(10012);
  });

  test('are other people', async () => {
    expect((await openVillage().call('POST /user/add_roster', { list: [ada] })).code).toBe(10002);
  });
});
